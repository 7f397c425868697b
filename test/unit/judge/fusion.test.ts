import { describe, expect, test } from 'vitest';
import { annotate, answered, examine, gather } from '../../../server/engine/engine.ts';
import type { Likelihoods } from '../../../server/engine/judge/likelihoods.ts';
import type { CheckedClaim, VerdictKind } from '../../../server/engine/judge/verdict.ts';
import { read } from '../../../server/readers/read.ts';

interface Case {
  readonly source: string;
  readonly claim: string;
  /** What the comparisons alone come to. */
  readonly alone: VerdictKind;
  readonly says: Likelihoods;
  readonly verdict: VerdictKind;
}

const yes: Likelihoods = { supported: 0.96, contradicted: 0.02, unsupported: 0.02 };
const rather: Likelihoods = { supported: 0.7, contradicted: 0.1, unsupported: 0.2 };
const silent: Likelihoods = { supported: 0.03, contradicted: 0.02, unsupported: 0.95 };
const denies: Likelihoods = { supported: 0.02, contradicted: 0.96, unsupported: 0.02 };

const airBase = 'A helicopter came from the air base at Torlund.';
const tankers = 'Two tankers left Port Alder on Monday for the northern oil fields.';

/** The claim by the comparisons alone, and with a trained judge that says the same of every passage. */
async function judged({ source, claim, says }: Case): Promise<readonly [CheckedClaim, CheckedClaim]> {
  const document = (path: string, text: string) => read(path, new TextEncoder().encode(text));
  const corpus = gather([annotate(await document('sources/gazette.md', source))]);
  const [examined] = examine(annotate(await document('briefing.md', claim)), corpus, [], 'everything');
  if (examined === undefined) throw new Error(`No claim: ${claim}`);
  const together = answered(examined, () => says);
  if (together === undefined) throw new Error('An answer is missing');
  return [examined.checked, together];
}

function check(specification: Case): void {
  const { claim, verdict, alone } = specification;
  test(`${alone} to ${verdict}: ${claim}`, async () => {
    const [before, after] = await judged(specification);
    expect([before.verdict.kind, after.verdict.kind]).toEqual([alone, verdict]);
  });
}

describe('a trained judge bears out what stands in other words', () => {
  const claim = "Torlund's airfield lent a helicopter.";
  check({ source: airBase, claim, alone: 'unsupported', says: yes, verdict: 'supported' });
  check({ source: airBase, claim, alone: 'unsupported', says: rather, verdict: 'unsupported' });
  check({
    source: 'Everyone on board the ferry was brought to land before midnight.',
    claim: 'The Odrin observatory closed.',
    alone: 'unsupported',
    says: yes,
    verdict: 'unsupported',
  });

  test('and the note says so', async () => {
    const [, { note, evidence, origins }] = await judged({
      source: airBase,
      claim,
      alone: 'unsupported',
      says: yes,
      verdict: 'supported',
    });
    expect(note).toMatch(/^The words differ/);
    expect(evidence[0]?.stance).toBe('supports');
    expect(origins).toBe(1);
  });
});

describe('a trained judge doubts what only shares words', () => {
  const claim = 'The helicopter hails from Torlund.';
  check({ source: airBase, claim, alone: 'supported', says: silent, verdict: 'unsupported' });
  check({ source: airBase, claim, alone: 'supported', says: rather, verdict: 'supported' });
  check({ source: airBase, claim: airBase, alone: 'supported', says: silent, verdict: 'supported' });

  test('and the note says so', async () => {
    const [, { note }] = await judged({
      source: airBase,
      claim,
      alone: 'supported',
      says: silent,
      verdict: 'unsupported',
    });
    expect(note).toMatch(/^The sources share words with this/);
  });
});

describe('nothing becomes red or disputed by a trained judge, nor ceases to be', () => {
  const clashing = 'Three tankers left Port Alder.';
  const agreeing = 'Tankers left Port Alder for oil fields.';
  check({
    source: airBase,
    claim: 'The helicopter hails from Torlund.',
    alone: 'supported',
    says: denies,
    verdict: 'unsupported',
  });
  check({ source: tankers, claim: agreeing, alone: 'supported', says: denies, verdict: 'supported' });
  check({ source: tankers, claim: clashing, alone: 'contradicted', says: yes, verdict: 'contradicted' });
  check({ source: tankers, claim: clashing, alone: 'contradicted', says: silent, verdict: 'contradicted' });
});

test('the likelihoods lie between those of the comparisons and those of the trained judge', async () => {
  const [before, after] = await judged({
    source: airBase,
    claim: 'The helicopter hails from Torlund.',
    alone: 'supported',
    says: denies,
    verdict: 'unsupported',
  });
  expect(after.likelihoods.contradicted).toBeGreaterThan(before.likelihoods.contradicted);
  expect(after.likelihoods.contradicted).toBeLessThan(denies.contradicted);
  const { supported, contradicted, unsupported } = after.likelihoods;
  expect(supported + contradicted + unsupported).toBeCloseTo(1);
});
