import { rehearingNote } from '../../../server/engine/judge/rehearing.ts';
import { describe, expect, test } from 'vitest';
import { annotate, check, gather, reconcile } from '../../../server/engine/engine.ts';
import { read } from '../../../server/readers/read.ts';

interface Case {
  readonly name: string;
  /** The paragraphs of one briefing. */
  readonly briefing: readonly string[];
  readonly source?: string;
  /** The verdicts of its claims, in order of text. */
  readonly verdicts: readonly string[];
}

const quiet = 'The lighthouse at Skerrow was painted white.';

describe('two places of one briefing', () => {
  test.each<Case>([
    {
      name: 'a number told in two ways',
      briefing: [
        'About 300 people marched through Skerrow on Friday evening against the new pier.',
        'The 500 people who marched through Skerrow on Friday evening went home peacefully.',
      ],
      verdicts: ['inconsistent', 'inconsistent'],
    },
    {
      name: 'a day told in two ways',
      briefing: [
        'The council of Skerrow votes on the new pier on 4 May.',
        'The council of Skerrow votes on the new pier on 11 May.',
      ],
      verdicts: ['inconsistent', 'inconsistent'],
    },
    {
      name: 'a negation',
      briefing: [
        'The harbour company of Skerrow paid for the repair of the crane.',
        'The harbour company of Skerrow did not pay for the repair of the crane.',
      ],
      verdicts: ['inconsistent', 'inconsistent'],
    },
    {
      name: 'one place supported, the other said by no source otherwise',
      source: 'Some 4,000 people live in Skerrow.',
      briefing: ['Some 4,000 people live in Skerrow.', quiet],
      verdicts: ['supported', 'unsupported'],
    },
    {
      name: 'the sources know which of the two is right',
      source: 'The council of Skerrow votes on the new pier on 4 May.',
      briefing: [
        'The council of Skerrow votes on the new pier on 4 May.',
        'The council of Skerrow votes on the new pier on 11 May.',
      ],
      verdicts: ['supported', 'contradicted'],
    },
    {
      name: 'the sources bear one of the two out and are silent on the other',
      source: 'Ahead of schedule the Bay of Alder saw the exercise that Norland holds each spring.',
      briefing: [
        'The spring exercise took place over the Bay of Alder.',
        'The spring exercise with four boats from Norland was held over the Bay of Oster.',
      ],
      verdicts: ['supported', 'inconsistent'],
    },
    {
      name: 'two purposes, which may both hold',
      briefing: [
        'Skerrow will use the harbour levy to fund a breakwater.',
        'Skerrow will use the harbour levy for a new school.',
      ],
      verdicts: ['unsupported', 'unsupported'],
    },
    {
      name: 'two crowds on two days',
      briefing: [
        'About 300 people marched through Skerrow on Friday evening.',
        'About 500 people marched through Skerrow on Saturday evening.',
      ],
      verdicts: ['unsupported', 'unsupported'],
    },
    {
      name: 'two places of one kind',
      briefing: ['Skerrow has 12 fishing boats.', 'Oxmouth has 30 fishing boats.'],
      verdicts: ['unsupported', 'unsupported'],
    },
    {
      name: 'a bound and a figure within it',
      briefing: [
        'At least 300 people marched through Skerrow on Friday evening.',
        'The 500 people who marched through Skerrow on Friday evening went home peacefully.',
      ],
      verdicts: ['unsupported', 'unsupported'],
    },
    {
      name: 'two forecasts for two times',
      briefing: [
        'After 2030 the Skerrow pension fund will be able to pay 77 percent of its promises.',
        'By 2080 the Skerrow pension fund will be able to pay 74 percent of its promises.',
      ],
      verdicts: ['unsupported', 'unsupported'],
    },
    {
      name: 'a question',
      briefing: [
        'Did 300 people march through Skerrow on Friday evening?',
        'The 500 people who marched through Skerrow on Friday evening went home peacefully.',
      ],
      verdicts: ['unchecked', 'unsupported'],
    },
  ])('$name', async ({ briefing, source, verdicts }) => {
    const text = briefing.join('\n\n');
    const found = reconcile([await checked('briefing.md', text, source)]);
    expect(found.flat().map(({ verdict }) => verdict.kind)).toEqual(verdicts);
  });
});

test('what the sources bear out by their words is not to blame where only the trained judge bears out the other', async () => {
  const briefing = await checked(
    'briefing.md',
    [
      'The spring exercise was held over the Bay of Alder.',
      'The spring exercise took place over the Bay of Oster.',
    ].join('\n\n'),
  );
  const [plain, ...others] = briefing.claims;
  if (plain === undefined) throw new Error('The briefing has claims.');
  const borneOut = { ...plain, verdict: { kind: 'supported' as const } };
  const heard = others.map((claim) => ({
    ...claim,
    verdict: { kind: 'supported' as const },
    note: rehearingNote('supported'),
  }));
  const found = reconcile([{ ...briefing, claims: [borneOut, ...heard] }]).flat();
  expect(found.map(({ verdict }) => verdict.kind)).toEqual(['supported', 'inconsistent']);
});

describe('two briefings', () => {
  const one = 'About 300 people marched through Skerrow against the new pier.';
  const other = 'About 500 people marched through Skerrow against the new pier.';

  test('clash, each shown where the other stands', async () => {
    const found = reconcile([await checked('a.md', one), await checked('b.md', other)]).flat();
    expect(found.map(({ verdict }) => verdict.kind)).toEqual(['inconsistent', 'inconsistent']);
    expect(found.map(({ evidence }) => evidence[0]?.passage.source.document.path)).toEqual(['b.md', 'a.md']);
    const [reason] = found.flatMap(({ verdict }) => ('reasons' in verdict ? verdict.reasons : []));
    expect([reason?.kind, reason?.claim.text, reason?.evidence.text]).toEqual([
      'number',
      expect.stringMatching(/300$/),
      expect.stringMatching(/500$/),
    ]);
  });

  test('of two days may give two counts', async () => {
    const monday = await checked('monday.md', `---\ndate: 2026-05-11\n---\n\n${one}`);
    const tuesday = await checked('tuesday.md', `---\ndate: 2026-05-12\n---\n\n${other}`);
    const kinds = reconcile([monday, tuesday])
      .flat()
      .map(({ verdict }) => verdict.kind);
    expect(kinds).toEqual(['unsupported', 'unsupported']);
  });

  test('are reconciled alike in any order', async () => {
    const a = await checked('a.md', one);
    const b = await checked('b.md', other);
    const c = await checked('c.md', quiet);
    const straight = reconcile([a, b, c]);
    expect(reconcile([c, b, a]).toReversed()).toEqual(straight);
  });
});

async function checked(path: string, text: string, source = 'Rain fell on Oxmouth.') {
  const document = await annotated(path, text);
  const corpus = gather([await annotated('sources/a.md', source)]);
  return { document, claims: check(document, corpus, [], 'everything') };
}

async function annotated(path: string, text: string) {
  return annotate(await read(path, new TextEncoder().encode(text)));
}
