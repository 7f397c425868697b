import { describe, expect, test } from 'vitest';
import { annotate, check, gather } from '../../../server/engine/engine.ts';
import { read } from '../../../server/readers/read.ts';
import { resolveCitation } from '../../../server/workspace/citations.ts';

const sources: Readonly<Record<string, string>> = {
  'sources/alder-post.md': '---\nid: alder\n---\n\nThe harbour board approved a second dock on Tuesday.\n',
  'sources/orlan-times.md': 'A choir from Orlan sang in the old town hall for two hours.\n',
};

async function verdictOf(briefing: string) {
  const readText = (path: string, text: string) => read(path, new TextEncoder().encode(text));
  const documents = await Promise.all(Object.entries(sources).map(([path, text]) => readText(path, text)));
  const document = await readText('briefings/one.md', briefing);
  const citations = document.citations.map((citation) => ({
    citation,
    path: resolveCitation(citation, document.path, documents),
  }));
  const [claim] = check(annotate(document), gather(documents.map(annotate)), citations, 'everything');
  return claim;
}

const cases: readonly (readonly [briefing: string, verdict: string])[] = [
  ['The harbour board approved a second dock on Tuesday [@alder].', 'supported'],
  ['The harbour board approved a second dock on Tuesday [@alder-post].', 'supported'],
  [
    'The harbour board approved a second dock on Tuesday.[^1]\n\n[^1]: ../sources/alder-post.md\n',
    'supported',
  ],
  ['The harbour board approved a second dock ([post](../sources/alder-post.md)).', 'supported'],
  ['The harbour board approved a second dock on Tuesday [@orlan-times].', 'miscited'],
  ['Nine lamps were lit at the lighthouse in Brill [@orlan-times].', 'miscited'],
  ['The harbour board rejected a second dock on Tuesday [@alder].', 'contradicted'],
  // One of two that supports is enough, and a key that names nothing accuses nobody.
  ['The harbour board approved a second dock on Tuesday [@alder; @orlan-times].', 'supported'],
  ['The harbour board approved a second dock on Tuesday [@lost-key].', 'supported'],
  ['Nine lamps were lit at the lighthouse in Brill [@lost-key].', 'unsupported'],
];

describe('citations', () => {
  for (const [briefing, verdict] of cases) {
    test(`${verdict}: ${briefing.split('\n')[0] ?? ''}`, async () => {
      expect((await verdictOf(briefing))?.verdict.kind).toBe(verdict);
    });
  }

  test('a key that names nothing is said in a note', async () => {
    expect((await verdictOf('The board approved a second dock on Tuesday [@lost-key].'))?.note).toContain(
      '[@lost-key]',
    );
  });
});
