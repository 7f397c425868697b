import { describe, expect, test } from 'vitest';
import { annotate, check, gather } from '../../../server/engine/engine.ts';
import type { VerdictKind } from '../../../server/engine/judge/verdict.ts';
import { read } from '../../../server/readers/read.ts';

interface Case {
  readonly claim: string;
  readonly verdict: VerdictKind;
  /** Sources as day of writing and text; a source without a day is undated. */
  readonly sources: readonly (readonly [day: string | undefined, text: string])[];
}

const tuesday = '2026-05-12';
const thursday = '2026-05-14';
const eleven = 'Eleven people were injured when the crane fell in Tarnholm.';
const fourteen = 'Fourteen people were injured when the crane fell in Tarnholm.';

describe('a newer source gives another value than the one that supports the claim', () => {
  test.each<Case>([
    {
      claim: eleven,
      verdict: 'outdated',
      sources: [
        [tuesday, eleven],
        [thursday, fourteen],
      ],
    },
    {
      claim: 'The fire in the Oster forest has destroyed 40 houses.',
      verdict: 'outdated',
      sources: [
        [tuesday, 'The fire in the Oster forest has destroyed 40 houses.'],
        [thursday, 'The fire in the Oster forest has now destroyed 65 houses.'],
      ],
    },
    {
      claim: 'The Tarnholm ferry is not running.',
      verdict: 'outdated',
      sources: [
        [tuesday, 'The Tarnholm ferry is not running.'],
        [thursday, 'The Tarnholm ferry is running.'],
      ],
    },
    {
      claim: 'The concert hall in Tarnholm will open on 3 June.',
      verdict: 'outdated',
      sources: [
        [tuesday, 'The concert hall in Tarnholm will open on 3 June.'],
        [
          thursday,
          'The opening of the concert hall in Tarnholm, which will open later, was postponed to 10 June.',
        ],
      ],
    },
  ])('outdated: $claim', expectVerdict);
});

describe('what looks like an update and is none', () => {
  test.each<Case>([
    {
      claim: fourteen,
      verdict: 'supported',
      sources: [
        [tuesday, eleven],
        [thursday, fourteen],
      ],
    },
    {
      claim: eleven,
      verdict: 'disputed',
      sources: [
        [undefined, eleven],
        [thursday, fourteen],
      ],
    },
    {
      claim: eleven,
      verdict: 'disputed',
      sources: [
        [tuesday, eleven],
        [tuesday, fourteen],
      ],
    },
    {
      claim: fourteen,
      verdict: 'contradicted',
      sources: [
        [tuesday, eleven],
        [thursday, eleven],
      ],
    },
    {
      claim: 'Mayor Ines Calder opened the bridge at Tarnholm.',
      verdict: 'disputed',
      sources: [
        [tuesday, 'Mayor Ines Calder opened the bridge at Tarnholm.'],
        [thursday, 'Mayor Bruno Vester opened the bridge at Tarnholm.'],
      ],
    },
    {
      claim: 'The bridge at Tarnholm was built in 1931.',
      verdict: 'disputed',
      sources: [
        [tuesday, 'The bridge at Tarnholm was built in 1931.'],
        [thursday, 'The bridge at Tarnholm was built in 1937.'],
      ],
    },
    {
      claim: 'At least eleven people were injured when the crane fell in Tarnholm.',
      verdict: 'supported',
      sources: [
        [tuesday, eleven],
        [thursday, fourteen],
      ],
    },
  ])('$verdict: $claim', expectVerdict);
});

async function expectVerdict({ claim, verdict, sources }: Case): Promise<void> {
  const corpus = gather(
    await Promise.all(sources.map(([day, text], at) => document(`sources/${at}.md`, day, text))),
  );
  const [checked] = check(await document('briefing.md', thursday, claim), corpus, [], 'everything');
  expect(
    checked?.verdict.kind,
    JSON.stringify(checked?.evidence.map(({ stance, confidence }) => [stance, confidence])),
  ).toBe(verdict);
}

async function document(path: string, day: string | undefined, text: string) {
  const head = day === undefined ? '' : `---\ndate: ${day}\n---\n\n`;
  return annotate(await read(path, new TextEncoder().encode(head + text)));
}
