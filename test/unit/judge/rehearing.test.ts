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
const rather: Likelihoods = { supported: 0.3, contradicted: 0.1, unsupported: 0.6 };
const hardly: Likelihoods = { supported: 0.06, contradicted: 0.1, unsupported: 0.84 };
const doubtful: Likelihoods = { supported: 0.2, contradicted: 0.3, unsupported: 0.5 };
const silent: Likelihoods = { supported: 0.005, contradicted: 0.02, unsupported: 0.975 };
const denies: Likelihoods = { supported: 0.02, contradicted: 0.96, unsupported: 0.02 };

const airBase = 'A helicopter came from the air base at Torlund.';
const tankers = 'Two tankers left Port Alder on Monday for the northern oil fields.';

/** The claim by the comparisons alone, and with a trained judge that says the same of every passage. */
async function judged({
  source,
  claim,
  says,
}: Pick<Case, 'source' | 'claim' | 'says'>): Promise<readonly [CheckedClaim, CheckedClaim]> {
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
  check({ source: airBase, claim, alone: 'unsupported', says: hardly, verdict: 'unsupported' });
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
      says: yes,
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
      says: silent,
    });
    expect(note).toMatch(/^The sources share words with this/);
  });
});

describe('a trained judge makes nothing red that shows no clash of aligned slots', () => {
  check({
    source: airBase,
    claim: 'The helicopter hails from Torlund.',
    alone: 'supported',
    says: denies,
    verdict: 'supported',
  });
  check({
    source: airBase,
    claim: "Torlund's airfield lent a helicopter.",
    alone: 'unsupported',
    says: denies,
    verdict: 'unsupported',
  });
  check({
    source: tankers,
    claim: 'Tankers left Port Alder for oil fields.',
    alone: 'supported',
    says: denies,
    verdict: 'supported',
  });
});

describe('where it reads a denial, a clash too faint by itself is a reason', () => {
  const source = 'To overrule the mayor takes two thirds of each house, and that is rare.';
  const claim = 'To beat a mayor it takes three fifths of both chambers.';
  check({ source, claim, alone: 'unsupported', says: denies, verdict: 'contradicted' });
  check({ source, claim, alone: 'unsupported', says: silent, verdict: 'unsupported' });
  check({ source, claim, alone: 'unsupported', says: doubtful, verdict: 'unsupported' });
  check({
    source: 'The first ferry since the strike sails on May 11, the company told its workers.',
    claim: 'Without a deal, the first ferry that the workers stand to miss is that of May 18.',
    alone: 'unsupported',
    says: denies,
    verdict: 'contradicted',
  });

  // The date there is that of the line, which the claim gives as well.
  check({
    source: 'A direct line between the two harbour commands will open on 1 July, they said.',
    claim: 'The harbour envoy returns on 8 June, and the direct line opens in July.',
    alone: 'unsupported',
    says: denies,
    verdict: 'unsupported',
  });
  // Where more of the claim's figures are missing, the passage tells of another vote.
  check({
    source: 'The council passed the budget for 2026 on Thursday with 29 votes to 26, its clerk said.',
    claim: 'The council passed the budget for 2025 by 33 votes to 22.',
    alone: 'unsupported',
    says: denies,
    verdict: 'unsupported',
  });

  test('which is shown on both sides, and the note says who read it', async () => {
    const [, { verdict, note }] = await judged({ source, claim, says: denies });
    expect('reasons' in verdict && verdict.reasons[0]).toMatchObject({
      kind: 'number',
      claim: { text: 'three fifths' },
      evidence: { text: 'two thirds' },
    });
    expect(note).toMatch(/^The words alone leave it open/);
  });
});

describe('what a source says against a claim is never taken back', () => {
  const claim = 'Three tankers left Port Alder.';
  check({ source: tankers, claim, alone: 'contradicted', says: yes, verdict: 'contradicted' });
  check({ source: tankers, claim, alone: 'contradicted', says: silent, verdict: 'contradicted' });
});
