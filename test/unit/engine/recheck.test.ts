import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotate, check, gather } from '../../../server/engine/engine.ts';
import { type Findings, recheck } from '../../../server/engine/recheck.ts';
import { read } from '../../../server/readers/read.ts';
import { resolveCitation } from '../../../server/workspace/citations.ts';

const sources = await Promise.all([
  document(
    'sources/gazette.md',
    'The ferry Corva Star ran aground on Monday with 84 passengers on board. Ines Varga said that the ferry had lost its steering.',
  ),
  document(
    'sources/radio.txt',
    'Two lifeboats took part in the rescue. "We lost the rudder in the swell," said Captain Paul Renko.',
  ),
]);
const corpus = gather(sources.map(annotate));

const sentences = [
  'The ferry Corva Star ran aground on Monday with 48 passengers on board.',
  'Captain Paul Renko commands her.',
  'Three lifeboats took part in the rescue [@radio].',
  '"We lost the mast in the swell," said Renko.',
  'Varga said that the ferry had lost its steering.',
  'Renko said so.',
  '\n\n# Afterwards\n\n',
  '\n\n> Was anybody hurt?\n\n',
  '\n\n',
];

test('checked sentence by sentence while it is edited, a briefing comes to the same as from scratch', async () => {
  const edit = fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (versions) => {
      const findings: Findings = new Map();
      for (const version of versions) {
        const briefing = await document('briefing.md', version.join(' '));
        const citations = briefing.citations.map((citation) => ({
          citation,
          path: resolveCitation(citation, briefing.path, sources),
        }));
        const annotated = annotate(briefing);
        const steps = recheck(annotated, corpus, citations, 'everything', findings, nothingKnown);
        let step = steps.next();
        while (step.done !== true) step = steps.next();
        expect(step.value.claims).toEqual(check(annotated, corpus, citations, 'everything'));
      }
    }),
    { numRuns: 60 },
  );
});

test('a sentence that only moved is not checked again', async () => {
  const findings: Findings = new Map();
  const steps = async (text: string) => {
    const briefing = annotate(await document('briefing.md', text));
    return [...recheck(briefing, corpus, [], 'everything', findings, nothingKnown)].length;
  };
  expect(await steps('Two lifeboats took part. The ferry ran aground on Monday.')).toBe(2);
  expect(await steps('A new line.\n\nTwo lifeboats took part. The ferry ran aground on Monday.')).toBe(1);
  expect(await steps('A new line.\n\nTwo lifeboats took part. The ferry ran aground on Monday.')).toBe(0);
});

const nothingKnown = () => undefined;

function document(path: string, text: string) {
  return read(path, new TextEncoder().encode(text));
}
