import { expect, test } from 'vitest';
import { annotate, check, gather } from '../../../server/engine/engine.ts';
import { read } from '../../../server/readers/read.ts';

interface Case {
  readonly name: string;
  readonly claim: string;
  readonly sources: readonly string[];
  readonly note: string | undefined;
}

const claim = 'Four bombers flew over the port of Alder on Monday.';
const courier = [
  'Two bombers flew over the port of Alder on Monday.',
  'The harbour office had closed the quay by noon, and the last ferry to the outer islands left with forty passengers below deck.',
  'Fishermen on the north mole counted engines, wings and lights, and drew sketches of them for the evening paper.',
  'The mayor complained that nobody had warned the town, and demanded a written answer from the air force within a week.',
  'Windows rattled in the cannery, a crane driver climbed down in fright, and the school kept its pupils indoors until dusk.',
].join(' ');
const ledger =
  'Ships stayed in all day. Two bombers flew over the port of Alder on Monday, and the ferry was late.';
const gazette =
  'Nobody in the town had been told. On Monday two bombers flew over the port of Alder, where a fair was held.';

test.each<Case>([
  { name: 'one source is no more than the reason says', claim, sources: [courier], note: undefined },
  {
    name: 'a copy adds nothing',
    claim,
    sources: [courier, courier],
    note: undefined,
  },
  {
    name: 'two that tell it in their own words',
    claim,
    sources: [courier, ledger],
    note: 'Two independent sources say "Two".',
  },
  {
    name: 'three, in whatever order and case',
    claim,
    sources: [courier, ledger, gazette],
    note: 'Three independent sources say "Two".',
  },
  {
    name: 'sources that differ among themselves are not counted together',
    claim,
    sources: [courier, ledger.replace('Two', 'Nine')],
    note: undefined,
  },
  {
    name: 'nothing is said of a claim that is borne out',
    claim: claim.replace('Four', 'Two'),
    sources: [courier, ledger],
    note: undefined,
  },
])('$name', async ({ claim: text, sources, note }) => {
  const [briefing, ...from] = await Promise.all(
    [text, ...sources].map((each, at) => read(`${at}.md`, new TextEncoder().encode(each))),
  );
  if (briefing === undefined) return;
  const [checked] = check(annotate(briefing), gather(from.map(annotate)), [], 'everything');
  expect(checked?.note).toBe(note);
});
