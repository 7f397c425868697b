import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotate, answered, check, examine, gather } from '../../../server/engine/engine.ts';
import { type Findings, recheck } from '../../../server/engine/recheck.ts';
import type { KnownScores } from '../../../server/engine/judge/question.ts';
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

/** A trained judge of no wisdom, but always the same: it goes by the length of what it reads. */
const byLength: KnownScores = ({ passage, claim }) => {
  const supported = ((passage.length * 7 + claim.length) % 11) / 10;
  return { supported, contradicted: 0, unsupported: 1 - supported };
};

test('checked sentence by sentence while it is edited, a briefing comes to the same as from scratch', async () => {
  const edit = fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (versions) => {
      const findings: Findings = new Map();
      const scored: Findings = new Map();
      for (const version of versions) {
        const briefing = await document('briefing.md', version.join(' '));
        const citations = briefing.citations.map((citation) => ({
          citation,
          path: resolveCitation(citation, briefing.path, sources),
        }));
        const annotated = annotate(briefing);
        const claims = (known: KnownScores, before: Findings) =>
          last(recheck(annotated, corpus, citations, 'everything', before, known)).claims;
        expect(claims(nothingKnown, findings)).toEqual(check(annotated, corpus, citations, 'everything'));
        expect(claims(byLength, scored)).toEqual(
          examine(annotated, corpus, citations, 'everything').map((claim) => answered(claim, byLength)),
        );
      }
    }),
    { numRuns: 40 },
  );
});

test('while one of its sources is edited, a briefing comes to the same as from scratch', async () => {
  const [gazette, radio] = sources.map(annotate);
  if (gazette === undefined || radio === undefined) throw new Error('There are two sources.');
  const text = sentences.filter((sentence) => !sentence.includes('\n')).join(' ');
  const briefing = annotate(await document('briefing.md', text));
  const edit = fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (versions) => {
      for (const version of versions) {
        const added = annotate(await document('sources/wire.md', version.join(' ')));
        const edited = [gazette, radio, added];
        const anew = gather(edited.map((source) => annotate(source.document)));
        expect(check(briefing, gather(edited), [], 'everything')).toEqual(
          check(annotate(briefing.document), anew, [], 'everything'),
        );
      }
    }),
    { numRuns: 20 },
  );
});

test('a claim is held only once against a source that nobody touches', async () => {
  const text = 'Two lifeboats took part. The ferry ran aground on Monday.';
  const briefing = annotate(await document('briefing.md', text));
  const untouched = sources.map(annotate);
  const withTheseBeside = async (other: string) => {
    const added = annotate(await document('sources/wire.md', other));
    return examine(briefing, gather([...untouched, added]), [], 'everything').flatMap(({ comparisons }) =>
      comparisons.filter(({ passage }) => passage.source !== added),
    );
  };
  const before = await withTheseBeside('The ferry has been towed away.');
  const after = await withTheseBeside('The ferry has been towed to Alder.');
  expect(before.length).toBeGreaterThan(0);
  expect(after.map((comparison) => before.indexOf(comparison))).toEqual([...before.keys()]);
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

function last<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

const nothingKnown = () => undefined;

function document(path: string, text: string) {
  return read(path, new TextEncoder().encode(text));
}
