import type { Argument, Predicate } from '../../annotate/predicate.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import { contains, overlaps, type Span } from '../../document/span.ts';
import { areTimingsOpposed, type Timing, timingsIn } from '../../lexicon/timings.ts';
import { similarity } from '../../lexicon/synonyms.ts';
import type { Reason } from '../comparison.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { areToldAlike } from '../opposition.ts';
import { fit } from '../predicate-pairs.ts';
import { quote, reason } from './reason.ts';
import { flatMap } from '../../flat-map.ts';
import { readOnce } from '../../read-once.ts';

/** "Ahead of schedule" of the claim where the passage has the same thing delayed, and the like. */
export function scheduleReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { alignment, claim, passage } = juxtaposition;
  const theirs = spansOf(passage.focus);
  return flatMap(spansOf(claim.sentence), (own) => {
    if (!contains(claim.span, own)) return [];
    if (theirs.some(({ timing }) => timing === own.timing)) return [];
    const other = theirs.find(({ timing }) => areTimingsOpposed(own.timing, timing));
    if (other === undefined || !areToldAlike(juxtaposition, own, other)) return [];
    const slot = agreement(timed(claim.sentence, own), timed(passage.focus, other));
    if (slot === 0) return [];
    return [
      reason(juxtaposition, {
        kind: 'antonym',
        claim: own,
        evidence: other,
        message: `The text says "${quote(claim.sentence, own).text}"; the source says "${quote(passage.focus, other).text}".`,
        slot,
        units: flatMap(alignment.claim, (unit, i) => (overlaps(unit, own) ? [i] : [])),
      }),
    ];
  });
}

/** What is denied, or told of another side's plan, sets nothing against anything. */
const spansOf = readOnce(({ text, span, negations }: Sentence): readonly TimedSpan[] =>
  timingsIn(text.toLowerCase())
    .map(({ timing, start, end }) => ({ timing, start: start + span.start, end: end + span.start }))
    .filter((stretch) => !negations.some(({ scope }) => contains(scope, stretch))),
);

interface TimedSpan extends Span {
  readonly timing: Timing;
}

/** The predicate that a timing belongs to: the one that it stands in, else the last before it. */
function timed({ predicates }: Sentence, { start, end }: Span): Predicate | undefined {
  const verbs = predicates.filter(({ kind }) => kind !== 'noun');
  return (
    verbs.findLast(({ head }) => start <= head.start && head.end <= end) ??
    verbs.findLast(({ head }) => head.end <= start) ??
    verbs.find(({ clause }) => overlaps(clause, { start, end }))
  );
}

/** How surely two predicates tell of one thing: by what was early or late, whatever it did. */
function agreement(a: Predicate | undefined, b: Predicate | undefined): number {
  if (a === undefined || b === undefined) return 0;
  const party = fit(timedParty(a), timedParty(b));
  if (party !== 'open') return party === 'same' ? sameParty : 0;
  return similarity(a.lemma, b.lemma) >= leastSimilarity ? sameHead : 0;
}

/** What the sentence has for a subject on the page. */
function timedParty({ subject, object, voice }: Predicate): Argument | undefined {
  return voice === 'passive' ? object : subject;
}

const sameParty = 0.9;
const sameHead = 0.7;
const leastSimilarity = 0.8;
