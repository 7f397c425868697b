import { expect, test } from 'vitest';
import { annotate, check, gather } from '../../../../server/engine/engine.ts';
import { read } from '../../../../server/readers/read.ts';

interface Case {
  readonly source: string;
  readonly claim: string;
  readonly says: string;
  /** The day that both were written. */
  readonly written?: string;
}

test.each<Case>([
  {
    source: 'Two bombers flew over the port of Alder on Monday.',
    claim: 'Four bombers flew over the port of Alder on Monday.',
    says: 'The text says "Four" bombers; the source says "Two".',
  },
  {
    source: 'The storm over Alder sank at least 12 laden tankers on Monday.',
    claim: 'The storm over Alder sank 9 laden tankers on Monday.',
    says: 'The text says "9" laden tankers; the source says "at least 12".',
  },
  {
    source: 'The new bridge at Alder cost $3.5bn, the council said.',
    claim: 'The new bridge at Alder cost $5.3bn, the council said.',
    says: 'The text says "$5.3bn"; the source says "$3.5bn".',
  },
  {
    source: 'The number of people injured in the Alder fire rose to 14.',
    claim: 'The number of people injured in the Alder fire rose to 19.',
    says: 'The text says "19"; the source says "14".',
  },
  {
    source: 'The tug drifted 40 miles before it struck the reef off Alder.',
    claim: 'The tug drifted 40 kilometres before it struck the reef off Alder.',
    says: 'The text says "40 kilometres"; the source has the figure in another unit: "40 miles".',
  },
  {
    source: 'The council of Alder approved the harbour plan on 3 March 2026.',
    claim: 'The council of Alder approved the harbour plan on 5 March 2026.',
    says: 'The text gives the time as "5 March 2026"; the source gives it as "3 March 2026".',
  },
  {
    source: 'The council of Alder approved the harbour plan on Tuesday.',
    claim: 'The council of Alder approved the harbour plan on Monday.',
    written: '2026-03-12',
    says: 'The text gives the time as "Monday" (9 March 2026); the source gives it as "Tuesday" (10 March 2026).',
  },
  {
    source: 'The harbour plan was drawn up by Ada Orme of the port office last year.',
    claim: 'The harbour plan was drawn up by Tomas Varga of the port office last year.',
    says: 'The text names Tomas Varga where the source names Ada Orme.',
  },
  {
    source: 'Prime Minister Ada Orme opened the harbour at Alder on Monday.',
    claim: 'Prime Minister Tomas Varga opened the harbour at Alder on Monday.',
    says: 'The text names Tomas Varga where the source names Ada Orme.',
  },
  {
    source:
      'The council had met for hours when the plan was backed by Ada Orme, the finance minister, on Monday.',
    claim: 'On Monday Finance Minister Tomas Varga backed the plan after the council had met for hours.',
    says: 'The text names Tomas Varga as finance minister; the source names Ada Orme.',
  },
  {
    source: 'The hall fell silent when Senator Ada Orme, Republican of Kansas, rose to speak of the drowned.',
    claim: 'At the bridge opening it was Ada Orme of Texas who cut the ribbon.',
    says: 'The text gives the state of Ada Orme as "Texas"; the source gives it as "Kansas".',
  },
  {
    source: 'The harbour bill was written by Ada Orme (R-Kan.) last year.',
    claim: 'The harbour bill was written by Ada Orme (D-Kan.) last year.',
    says: 'The text gives the party of Ada Orme as "D"; the source gives it as "R".',
  },
  {
    source: 'The council of Alder did not approve the harbour plan.',
    claim: 'The council of Alder approved the harbour plan.',
    says: 'The text affirms what the source denies: it says "approved", the source "not approve".',
  },
  {
    source: 'The council of Alder approved the harbour plan.',
    claim: 'The council of Alder did not approve the harbour plan.',
    says: 'The text denies what the source affirms: it says "not approve", the source "approved".',
  },
  {
    source: 'The price of herring rose at Alder after the storm on Monday.',
    claim: 'The price of herring fell at Alder after the storm on Monday.',
    says: 'The text says "fell"; the source says the opposite, "rose".',
  },
  {
    source: 'Ada Orme asked Tomas Varga for a loan of two million crowns.',
    claim: 'Tomas Varga asked Ada Orme for a loan of two million crowns.',
    says: 'The text says "Tomas Varga asked Ada Orme"; in the source it is the other way round: "Ada Orme asked Tomas Varga".',
  },
  {
    source: 'Ada Orme plans to sell the Alder shipyard to the town.',
    claim: 'Ada Orme sold the Alder shipyard to the town.',
    says: 'The text says that it is done ("sold"); the source says that it is planned ("plans to sell").',
  },
  {
    source: '"The quay was never safe in a gale and should be closed at once," said Ada Orme.',
    claim: 'Tomas Varga warned that the quay "was never safe in a gale and should be closed at once".',
    says: 'The text gives these words to Tomas Varga; the source gives them to Ada Orme.',
  },
  {
    source: '"The quay was never safe in a gale," said Ada Orme.',
    claim: 'Ada Orme said the quay "was never safe in a flood".',
    says: 'The quotation says "flood"; the source\'s words are "gale".',
  },
])('$says', async ({ source, claim, says, written }) => {
  expect(await messageOf(source, claim, written)).toBe(says);
});

async function messageOf(source: string, claim: string, written?: string): Promise<string | undefined> {
  const header = written === undefined ? '' : `---\ndate: ${written}\n---\n\n`;
  const [from, briefing] = await Promise.all(
    [source, claim].map((text, at) => read(`${at}.md`, new TextEncoder().encode(header + text))),
  );
  if (from === undefined || briefing === undefined) return undefined;
  const [checked] = check(annotate(briefing), gather([annotate(from)]), [], 'everything');
  return checked !== undefined && 'reasons' in checked.verdict
    ? checked.verdict.reasons[0]?.message
    : undefined;
}
