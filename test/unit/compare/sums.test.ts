import { describe, expect, test } from 'vitest';
import { annotate } from '../../../server/engine/engine.ts';
import type { Sentence } from '../../../server/engine/annotate/sentence.ts';
import { partsOf } from '../../../server/engine/compare/sums.ts';
import { read } from '../../../server/readers/read.ts';
import { check } from '../check.ts';

async function sentenceOf(text: string): Promise<Sentence> {
  const [sentence] = annotate(await read('a.md', new TextEncoder().encode(text))).sentences;
  if (sentence === undefined) throw new Error(`no sentence in "${text}"`);
  return sentence;
}

/** The figures of the list that make up the first figure of the total. */
async function added(list: string, total: string): Promise<readonly string[]> {
  const [sentence, other] = await Promise.all([sentenceOf(list), sentenceOf(total)]);
  const [whole] = other.quantities;
  if (whole === undefined) throw new Error(`no quantity in "${total}"`);
  return partsOf(whole, other, sentence).map(({ span }) => sentence.text.slice(span.start, span.end));
}

describe('parts that add up', () => {
  test.each<readonly [list: string, total: string, parts: readonly string[]]>([
    [
      'The storm caused at least 15 deaths in Alder and another five in Oster.',
      'The storm caused at least 20 deaths.',
      ['at least 15', 'five'],
    ],
    [
      'The storm caused at least 15 deaths in Alder and another five in Oster.',
      'The storm killed 20 people.',
      ['at least 15', 'five'],
    ],
    ['Two sailors and two guards were injured.', 'Four people were injured.', ['Two', 'two']],
    [
      'Three tankers, two tugs and a dozen barges lay in the bay.',
      'Some 17 vessels lay in the bay.',
      ['Three', 'two', 'a dozen'],
    ],
    ['The town lost 12 men and 9 women.', 'The town lost 21 people.', ['12', '9']],
    ['Oster bought nine ships in May and four in June.', 'Oster bought 13 ships.', ['nine', 'four']],
    [
      'Six sailors died on the quay and three sailors died in hospital.',
      'Nine sailors died.',
      ['Six', 'three'],
    ],
    [
      'They paid $3 million for the hull and $2 million for the mast.',
      'They paid $5 million.',
      ['$3 million', '$2 million'],
    ],
    [
      'About 40 cars and about 20 lorries were stuck.',
      'About 60 vehicles were stuck.',
      ['About 40', 'about 20'],
    ],
    ['Ten children, along with two teachers, were rescued.', 'Twelve people were rescued.', ['Ten', 'two']],
    ['The storm killed 12 people and wounded 30.', 'The storm killed or wounded 42 people.', ['12', '30']],
    ['Fifteen dogs and six cats were taken in.', 'More than 20 animals were taken in.', ['Fifteen', 'six']],
  ])('%s / %s', async (list, total, parts) => {
    expect(await added(list, total)).toEqual(parts);
  });
});

describe('figures that are no parts of it', () => {
  test.each<readonly [list: string, total: string]>([
    // They add up to something else.
    ['Two sailors and two guards were injured.', 'Five people were injured.'],
    [
      'The storm caused at least 15 deaths in Alder and another five in Oster.',
      'The storm caused 30 deaths.',
    ],
    // Other things.
    ['Two tankers and two sailors were lost.', 'Four sailors were lost.'],
    ['Two tankers and two sailors were lost.', 'Four people were lost.'],
    ['The town lost 12 men and 9 boats.', 'The town lost 21 men.'],
    // Two happenings.
    ['Two ships sank and five were saved.', 'Seven ships sank.'],
    ['Fifteen people were killed and 20 were injured.', 'Thirty-five people were killed.'],
    ['Oster won nine games and lost four.', 'Oster won 13 games.'],
    // A whole and its parts.
    ['Twelve people, including four children, were rescued.', 'Sixteen people were rescued.'],
    ['Twelve of the 20 people were rescued.', 'Thirty-two people were rescued.'],
    ['Two sailors and two dockers were among nine people rescued.', 'Four people were rescued.'],
    // From one figure to another.
    ['The fleet grew from 12 ships to 20 ships.', 'The fleet has 32 ships.'],
    // One figure, and none.
    ['Four people were injured.', 'Four people were hurt.'],
    ['Nobody was hurt.', 'Four people were injured.'],
    // Bounds from above add up to nothing that is known.
    ['Up to 10 men and up to 5 women were lost.', 'Fifteen people were lost.'],
    // Shares, distances and ranks.
    ['Some 40 percent of men and 20 percent of women voted.', 'Some 60 percent of people voted.'],
    ['She ran 10 miles on Monday and 5 miles on Tuesday.', 'She ran 15 miles on Monday.'],
  ])('%s / %s', async (list, total) => {
    expect(await added(list, total)).toEqual([]);
  });
});

describe('what a sum comes to', () => {
  const deaths = 'The storm in Alder caused at least 15 deaths on the coast and another five in the hills.';
  check({ source: deaths, claim: 'The storm in Alder caused at least 20 deaths.', verdict: 'supported' });
  check({ source: deaths, claim: 'The storm in Alder caused 15 deaths on the coast.', verdict: 'supported' });
  check({
    source: deaths,
    claim: 'The storm in Alder caused 9 deaths on the coast.',
    verdict: 'contradicted',
  });
  const hurt = 'Two sailors and two harbour officers were hurt in the brawl at the Alder bridge.';
  check({
    source: hurt,
    claim: 'Four people were hurt in the brawl at the Alder bridge.',
    verdict: 'supported',
  });
  check({
    source: 'Four people were hurt in the brawl at the Alder bridge.',
    claim: hurt,
    verdict: ['supported', 'unsupported'],
  });
  check({
    source: 'The storm in Alder caused 20 deaths.',
    claim: 'The storm in Alder caused 15 deaths on the coast and five in the hills.',
    verdict: ['supported', 'unsupported'],
  });
  check({
    source: 'The storm in Alder caused 20 deaths on the coast.',
    claim: 'The storm in Alder caused 12 deaths on the coast.',
    verdict: 'contradicted',
  });
});
