import type { Claim } from '../claims/claim.ts';
import type { Comparison, Reason } from '../compare/comparison.ts';
import {
  type CheckedClaim,
  type Finding,
  isNonEmpty,
  type NonEmptyArray,
  type ResolvedCitation,
  type Verdict,
} from './verdict.ts';
import { juxtapose } from '../compare/juxtaposition.ts';
import { areQuotedOfOne } from '../compare/reasons/same-quotation.ts';
import { type Deliberation, fused, type Opinion } from './fusion.ts';
import { type Likelihoods, likelihoods } from './likelihoods.ts';
import { note } from './note.ts';
import { outdatedBy, withoutOvertaken } from './outdated.ts';
import { rehear, rehearingNote } from './rehearing.ts';
import { strongest, testimonies, type Testimony } from './testimony.ts';
import { flatMap } from '../flat-map.ts';

/** What the judge needs beside the comparisons themselves. */
export interface Circumstances {
  readonly citations: readonly ResolvedCitation[];
  /** The origin of each source's text, by path. */
  readonly origins: ReadonlyMap<string, string>;
  /** `contradictions`: the documents have no roles, and silence says nothing. */
  readonly scope: 'everything' | 'contradictions';
}

/**
 * The verdict over all passages of all sources. Pure: the same comparisons give the same verdict in whatever order they come.
 *
 * @param opinions what a trained judge says of some of the passages, where one was asked: one more witness
 */
export function judge(
  claim: Claim,
  comparisons: readonly Comparison[],
  circumstances: Circumstances,
  opinions: readonly Opinion[] = [],
): CheckedClaim {
  const symbolic = ofSurestSource(comparisons);
  const alone = decide(claim, comparisons, circumstances);
  if (!isNonEmpty(opinions)) return present(claim, alone, circumstances, symbolic);
  const deliberation = { claim, comparisons, symbolic, opinions };
  const decided = reheard(deliberation, alone, circumstances) ?? alone;
  return present(claim, decided, circumstances, fused(deliberation));
}

/** A finding with what it rests on. */
interface Decision {
  readonly finding: Finding;
  readonly comparisons: readonly Comparison[];
  readonly heard: readonly Testimony[];
}

function decide(claim: Claim, comparisons: readonly Comparison[], circumstances: Circumstances): Decision {
  const heard = testimonies(comparisons);
  const finding = claim.unchecked === undefined ? weigh(heard, circumstances) : unchecked(claim.unchecked);
  return { finding, comparisons, heard };
}

/**
 * The decision after the trained judge is heard, if it is another. What a source says against the claim is never taken back; and of
 * what is laid bare by a doubt, only a clash that the trained judge reads itself goes red.
 */
function reheard(
  { claim, comparisons, opinions }: Deliberation,
  { finding }: Decision,
  circumstances: Circumstances,
): Decision | undefined {
  if (!isOpen.has(finding.verdict.kind)) return undefined;
  const heardAgain = rehear(comparisons, opinions);
  const decided = decide(claim, heardAgain, circumstances);
  const { verdict } = decided.finding;
  if (
    verdict.kind === finding.verdict.kind ||
    !(isOpen.has(verdict.kind) || isNewlyDenied(verdict, comparisons))
  )
    return undefined;
  return { ...decided, finding: { ...decided.finding, note: rehearingNote(verdict.kind) } };
}

function isNewlyDenied(verdict: Verdict, before: readonly Comparison[]): boolean {
  return (
    verdict.kind === 'contradicted' && !before.some(({ reasons }) => reasons.includes(verdict.reasons[0]))
  );
}

function present(
  claim: Claim,
  { finding, comparisons, heard }: Decision,
  { citations, origins }: Circumstances,
  scores: Likelihoods,
): CheckedClaim {
  const verdict = finding.verdict;
  const supporting = new Set(
    heard.filter(({ stance }) => stance === 'supports').map(({ path }) => origins.get(path) ?? path),
  );
  return {
    claim,
    verdict,
    confidence: confidenceOf(finding, scores),
    likelihoods: scores,
    evidence: verdict.kind === 'unchecked' ? [] : evidenceFor(verdict, heard),
    citations,
    origins: supporting.size,
    note: finding.note ?? note({ claim, verdict, comparisons, heard, citations, origins }),
  };
}

/** The likelihoods of the source that bears the claim out most. */
function ofSurestSource(comparisons: readonly Comparison[]): Likelihoods {
  const sources = new Set(comparisons.map(({ passage }) => passage.source));
  const ofEach = [...sources].map((source) =>
    likelihoodsOf(comparisons.filter(({ passage }) => passage.source === source)),
  );
  return ofEach.reduce<Likelihoods>(
    (surest, each) => (each.supported > surest.supported ? each : surest),
    ofEach[0] ?? likelihoods([]),
  );
}

/** Where one source of many is edited, what the others say of a claim is as likely as before. */
function likelihoodsOf(comparisons: readonly Comparison[]): Likelihoods {
  const [first] = comparisons;
  if (first === undefined) return likelihoods(comparisons);
  const known = heardLast.get(first);
  const isKnown =
    known?.comparisons.length === comparisons.length &&
    known.comparisons.every((comparison, at) => comparison === comparisons[at]);
  if (isKnown) return known.found;
  const found = likelihoods(comparisons);
  heardLast.set(first, { comparisons, found });
  return found;
}

/** By the first comparison with a source, all with that source, and what they came to. */
const heardLast = new WeakMap<
  Comparison,
  { readonly comparisons: readonly Comparison[]; readonly found: Likelihoods }
>();

/** Where no reason sets it: half how much of the claim the surest source meets, half how likely such a source bears a claim out. */
function confidenceOf({ verdict: { kind }, confidence }: Finding, { supported }: Likelihoods): number {
  if (kind !== 'supported' && kind !== 'unsupported') return confidence;
  return (confidence + (kind === 'supported' ? supported : 1 - supported)) / 2;
}

function unchecked(because: string): Finding {
  return { verdict: { kind: 'unchecked', because }, confidence: 1, note: because };
}

function weigh(heard: readonly Testimony[], { citations, scope }: Circumstances): Finding {
  const finding = weighSources(heard, scope);
  const cited = flatMap(citations, ({ path }) => path ?? []);
  if (cited.length === 0 || finding.verdict.kind === 'contradicted' || finding.verdict.kind === 'misquoted')
    return finding;
  const ofCited = heard.filter(({ path }) => cited.includes(path));
  const plainest = Math.max(0, ...heard.map(({ support }) => support));
  const isBorneOut = ({ stance, support }: Testimony): boolean =>
    stance === 'supports' || (support >= citedSupport && support >= plainest - plainerBy);
  if (ofCited.some(isBorneOut)) return finding;
  const reasons = flatMap(ofCited, ({ reasons: found }) => found);
  return {
    verdict: {
      kind: 'miscited',
      because: `The cited source does not say this: ${cited.join(', ')}.`,
      reasons,
    },
    confidence: 1 - Math.max(0, ...ofCited.map(({ support }) => support)),
  };
}

function weighSources(everything: readonly Testimony[], scope: Circumstances['scope']): Finding {
  const outdated = outdatedBy(everything);
  if (outdated !== undefined) return outdated;
  const heard = withoutOvertaken(everything);
  const supporting = strongest(heard, 'supports');
  const contradicting = strongest(
    heard.filter((testimony) => !isOfRelation(testimony)),
    'contradicts',
  );
  if (contradicting !== undefined && isNonEmpty(contradicting.reasons)) {
    const reasons = contradicting.reasons;
    const against = contradicting.weight;
    if (supporting === undefined) return red(reasons, against);
    // Whoever has the words from the same mouth in one source is not wrong because another gives them to somebody else.
    const areTwoSpeakers = reasons[0].kind === 'attribution' && isSaidBySame(supporting.best);
    if (!areTwoSpeakers && supporting.weight < against - supportMargin) return red(reasons, against);
    if (supporting.weight < Math.max(against, reasons[0].confidence) + disputeMargin) {
      return { verdict: { kind: 'disputed', reasons }, confidence: Math.min(supporting.weight, against) };
    }
  }
  // Two purposes may both hold: where no source bears the claim's own out, another is no ground for red.
  const relating = strongest(heard.filter(isOfRelation), 'contradicts');
  if (supporting !== undefined && relating !== undefined && isNonEmpty(relating.reasons))
    return { verdict: { kind: 'disputed', reasons: relating.reasons }, confidence: relating.weight };
  if (supporting !== undefined) return { verdict: { kind: 'supported' }, confidence: supporting.weight };
  if (scope === 'contradictions') return unchecked('No other document contradicts it.');
  const nearest = Math.max(0, ...heard.map(({ support }) => support));
  return { verdict: { kind: 'unsupported' }, confidence: 1 - nearest };
}

/** Whether a passage has the claim's words from the claim's own speaker. */
function isSaidBySame({ claim, passage, quoted }: Comparison): boolean {
  return quoted === 'verbatim' && areQuotedOfOne(juxtapose(claim, passage));
}

function isOfRelation({ reasons }: Testimony): boolean {
  return reasons[0]?.kind === 'relation';
}

/** The words themselves are wrong, or what they say is. */
function red(reasons: NonEmptyArray<Reason>, confidence: number): Finding {
  const kind = reasons[0].kind === 'quotation' ? 'misquoted' : 'contradicted';
  return { verdict: { kind, reasons }, confidence };
}

/** The comparisons an editor is shown: those that carry the verdict first, then the other side, then what merely speaks of it. */
function evidenceFor(verdict: Verdict, heard: readonly Testimony[]): readonly Comparison[] {
  const order = redFirst.has(verdict.kind)
    ? ['contradicts', 'supports', 'mentions']
    : ['supports', 'contradicts', 'mentions'];
  const shown = heard
    .toSorted((a, b) => order.indexOf(a.stance) - order.indexOf(b.stance) || b.weight - a.weight)
    .filter(({ best, stance }) => stance !== 'mentions' || best.coverage >= leastMention);
  return flatMap(shown, ({ best, completing }) => [best, ...completing]).slice(0, mostEvidence);
}

/** Verdicts that a trained judge may change. */
const isOpen = new Set<Verdict['kind']>(['supported', 'unsupported', 'miscited']);
const redFirst = new Set<Verdict['kind']>([
  'contradicted',
  'misquoted',
  'disputed',
  'outdated',
  'inconsistent',
]);
/** A supporting source outweighs a contradiction unless it is weaker by this much ... */
const supportMargin = 0.1;
/** ... and settles the matter if it is stronger by this much. */
const disputeMargin = 0.05;
/** The writer vouches for a cited source by citing it, so less is asked of it, unless another says it so much more plainly. */
const citedSupport = 0.4;
const plainerBy = 0.3;
const mostEvidence = 5;
const leastMention = 0.35;
