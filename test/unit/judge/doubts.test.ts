import { describe, expect, test } from 'vitest';
import { annotate, examine, type ExaminedClaim, gather, questionsOf } from '../../../server/engine/engine.ts';
import { examinePair } from '../../../server/engine/pairs.ts';
import { read } from '../../../server/readers/read.ts';

const gazette = [
  'The ferry Corva Star ran aground off Sellin Head on Monday evening with 84 passengers on board.',
  'All of them were taken off by lifeboat before midnight.',
  'The harbour master, Ines Varga, said that the ferry had lost its steering.',
  'A helicopter came from the air base at Torlund.',
  'Prices on the fish market fell on Thursday.',
].join(' ');

async function examined(
  claim: string,
  scope: 'everything' | 'contradictions' = 'everything',
  ...sources: readonly string[]
): Promise<ExaminedClaim> {
  const document = (path: string, text: string) => read(path, new TextEncoder().encode(text));
  const texts = await Promise.all(
    [gazette, ...sources].map((text, at) => document(`sources/${at}.md`, text)),
  );
  const briefing = annotate(await document('briefing.md', claim));
  const [first, ...rest] = examine(briefing, gather(texts.map(annotate)), [], scope);
  if (first === undefined || rest.length > 0) throw new Error(`Not one claim: ${claim}`);
  return first;
}

describe('a trained judge is asked', () => {
  test.each([
    'The helicopter hails from Torlund.',
    "Torlund's airfield lent a helicopter.",
    'Varga blamed the failed steering of the ferry.',
  ])('%s', async (claim) => {
    expect(questionsOf(await examined(claim)).length).toBeGreaterThan(0);
  });
});

test('it reads what the source says elsewhere of what a passage leaves out', async () => {
  const rain = 'Rain fell all night over the coast, and the road to Brenn was closed. '.repeat(4);
  const report = `The trawler Anna Orme caught fire off Brenn. ${rain}The crew of the Anna Orme were from Quenta.`;
  const [question] = questionsOf(
    await examined(
      'The trawler Anna Orme, manned by a crew from Quenta, caught fire near Brenn.',
      'everything',
      report,
    ),
  );
  expect(question?.passage).toMatch(/^The trawler Anna Orme caught fire off Brenn\..* from Quenta\.$/u);
});

describe('a trained judge is not asked', () => {
  test.each([
    { why: 'the source says it in these words', claim: 'A helicopter came from the air base at Torlund.' },
    {
      why: 'a figure clashes in a sentence that is the same otherwise',
      claim:
        'The ferry Corva Star ran aground off Sellin Head on Monday evening with 48 passengers on board.',
    },
    { why: 'a question cannot be false', claim: 'Who lent the helicopter from Torlund?' },
    { why: 'nothing speaks of it', claim: 'The observatory in Quenta discovered a comet.' },
    {
      why: 'no model reads as much',
      claim: `The helicopter hails from Torlund, ${'and '.repeat(160)}so on.`,
    },
  ])('since $why', async ({ claim }) => {
    expect(questionsOf(await examined(claim))).toEqual([]);
  });

  test('where documents have no roles', async () => {
    expect(questionsOf(await examined("Torlund's airfield lent a helicopter.", 'contradictions'))).toEqual(
      [],
    );
  });
});

test('the claim is asked in its own words, and the passage with its neighbours as far as there is room', async () => {
  const claim = "Torlund's airfield lent a helicopter.";
  const [question] = questionsOf(await examined(claim));
  expect(question).toEqual({ claim, passage: gazette });
  const padded = [
    'Nobody at the harbour had seen a ship of that size run on to the head in twenty years of service.',
    'The airfield at Torlund has a helicopter to lend.',
    'It is kept in a shed behind the old hangar, where two mechanics look after it in summer and in winter, and nobody else may.',
    'The council pays for the fuel, the crew and the paint.',
  ];
  const other = 'Torlund airport hired out its old helicopter.';
  const asked = questionsOf(await examined(other, 'everything', padded.join(' ')));
  expect(asked.map(({ passage }) => passage)).toContain(padded.slice(0, 3).join(' '));
});

test('there is more room for a long claim', async () => {
  const claim =
    'An airfield near the town of Torlund, which the council of the county pays for out of its own funds, lent the rescuers a helicopter.';
  const source = [
    'Nobody at the harbour had seen a ship of that size run on to the head in twenty years of service.',
    'The airfield at Torlund has a helicopter to lend.',
    'It is kept in a shed behind the old hangar, where two mechanics look after it in summer and in winter, and nobody else may.',
    'The council pays for the fuel, the crew and the paint.',
  ];
  const asked = questionsOf(await examined(claim, 'everything', source.join(' ')));
  expect(asked.map(({ passage }) => passage)).toContain(source.join(' '));
});

test('a sentence in which a slot clashes is asked about alone', async () => {
  const clashing = 'To overrule the mayor takes two thirds of each house, and that is rare.';
  const asked = questionsOf(
    await examined(
      'To beat a mayor it takes three fifths of both chambers.',
      'everything',
      `Nobody has tried. ${clashing} It was last done in spring.`,
    ),
  );
  expect(asked.map(({ passage }) => passage)).toContain(clashing);
});

test('three passages at most, of different sources first, the best of them first', async () => {
  const sources = [
    'The Torlund helicopter had been lent by the airfield.',
    'A helicopter was lent to Torlund. It was red. It was slow. It flew to Torlund as a helicopter on loan.',
    'The airfield at Torlund has a helicopter to lend.',
    'An airfield near Torlund lends helicopters.',
  ];
  const { doubts } = await examined(
    "Torlund's big airfield lent out some helicopter.",
    'everything',
    ...sources,
  );
  const paths = doubts.map(({ comparison }) => comparison.passage.source.document.path);
  const said = doubts.map(({ comparison }) => comparison.support + comparison.coverage);
  expect(new Set(paths).size).toBe(3);
  expect(said).toEqual(said.toSorted((a, b) => b - a));
});

test('for measuring, each pair is asked about, even one without a word in common', () => {
  const asked = (evidence: string, claim: string) =>
    examinePair([evidence], claim, true).flatMap(questionsOf);
  expect(asked('Two tankers left Port Alder.', 'Two tankers left Port Alder.')).toHaveLength(1);
  expect(asked('Everybody likes the newest benefits.', 'Rules of that sort please folk.')).toHaveLength(1);
});

test('of long evidence, the passages that say most of the claim are asked about', () => {
  const filler = Array.from(
    { length: 40 },
    (_, at) => `Shop number ${at} sells bread and cakes to children.`,
  );
  const evidence = [
    ...filler.slice(0, 20),
    'A helicopter came from the air base at Torlund.',
    ...filler.slice(20),
  ];
  const [first, ...rest] = examinePair(evidence, "Torlund's airfield lent a helicopter.", true).flatMap(
    questionsOf,
  );
  expect(first?.passage).toContain('the air base at Torlund');
  expect(rest.length).toBeLessThan(5);
});
