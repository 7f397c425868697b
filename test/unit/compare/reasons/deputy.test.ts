import { describe } from 'vitest';
import type { ReasonKind } from '../../../../server/engine/compare/comparison.ts';
import { check } from '../../check.ts';

const slips: readonly (readonly [source: string, claim: string, reason: ReasonKind])[] = [
  [
    'Deputy Attorney General Vera Lund, standing in for her boss, told reporters in Crandock that the state would appeal against the ruling.',
    'The attorney general, Vera Lund, said in Crandock that the state would appeal against the ruling.',
    'name',
  ],
  [
    'The acting mayor, Ruth Varga, opened the new school in Oster on Monday.',
    'Mayor Ruth Varga opened the new school in Oster on Monday.',
    'name',
  ],
  [
    'Attorney General Vera Lund told reporters that the state would appeal against the ruling.',
    'Deputy Attorney General Vera Lund told reporters that the state would appeal against the ruling.',
    'name',
  ],
];

const harmless: readonly (readonly [source: string, claim: string])[] = [
  [
    'Deputy Attorney General Vera Lund, standing in for her boss, told reporters in Crandock that the state would appeal against the ruling.',
    'The deputy attorney general, Vera Lund, said in Crandock that the state would appeal against the ruling.',
  ],
  [
    'The mayor, Ruth Varga, and her deputy opened the new school in Oster on Monday.',
    'Mayor Ruth Varga opened the new school in Oster on Monday.',
  ],
  [
    'Deputy Mayor Ruth Varga, who became mayor in June, opened the new school in Oster on Monday.',
    'Ruth Varga opened the new school in Oster on Monday.',
  ],
];

describe('a deputy told as the holder', () => {
  for (const [source, claim, reason] of slips) check({ source, claim, verdict: 'contradicted', reason });
  for (const [source, claim] of harmless)
    check({ source, claim, verdict: ['supported', 'unsupported', 'disputed', 'unchecked'] });
});
