import type { Sentence } from '../../annotate/sentence.ts';
import { contains, type Span } from '../../document/span.ts';
import type { Reason } from '../comparison.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { predicatePairs } from '../predicate-pairs.ts';
import { proportionMessage } from './messages.ts';
import { reason } from './reason.ts';
import { flatMap } from '../../flat-map.ts';
import { readOnce } from '../../read-once.ts';

/** A vote without a dissenter beside the votes against it: "approved unanimously" and "approved by nine votes to six". */
export function unanimityReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { claim, passage, alignment } = juxtaposition;
  const own = agreementIn(claim.sentence);
  if (own === undefined) return [];
  const theirs = agreementIn(passage.focus);
  if (theirs === undefined || own.isWhole === theirs.isWhole) return [];
  if (!contains(claim.span, own.span)) return [];
  const isOneVote = predicatePairs(juxtaposition).some(
    ({ heads, claim: mine, passage: other, subject, object }) =>
      heads === 'same' &&
      mine.isDenied === other.isDenied &&
      subject !== 'different' &&
      object !== 'different' &&
      isNearest(passage.focus, theirs.span, other.head),
  );
  if (!isOneVote) return [];
  return [
    reason(juxtaposition, {
      kind: 'number',
      claim: own.span,
      evidence: theirs.span,
      message: proportionMessage(
        { sentence: claim.sentence, span: own.span },
        { sentence: passage.focus, span: theirs.span },
      ),
      slot: certainty,
      units: flatMap(alignment.claim, (unit, i) => (contains(own.span, unit) ? [i] : [])),
    }),
  ];
}

/** How one vote went: with all for it, or with some against; undefined where a sentence tells of both, or of neither. */
const agreementIn = readOnce(({ text, span: { start } }: Sentence): Agreement | undefined => {
  const [whole, divided] = [unanimous.exec(text), divisions.exec(text)];
  // "Not unanimously" tells of the votes against as well.
  if (whole !== null && denied.test(text.slice(0, whole.index))) return undefined;
  const found = whole === null ? divided : divided === null ? whole : null;
  if (found === null) return undefined;
  return {
    isWhole: found === whole,
    span: { start: start + found.index, end: start + found.index + found[0].length },
  };
});

interface Agreement {
  readonly isWhole: boolean;
  readonly span: Span;
}

/** Whether no other verb stands between the words that tell how and the one that tells what. */
function isNearest({ predicates }: Sentence, { start, end }: Span, { start: from, end: to }: Span): boolean {
  return !predicates.some(
    ({ kind, head }) =>
      kind === 'verb' &&
      (from < start ? head.start >= to && head.end <= start : head.start >= end && head.end <= from),
  );
}

const figure = '(?:[1-9]\\d*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const unanimous =
  /\b(?:unanimous(?:ly)?|without (?:dissent|opposition|a (?:single )?(?:vote against|dissenting vote))|with no votes? against)\b/iu;
const divisions = new RegExp(
  `\\b(?:by|in) a (?:narrow|slim|bare|wafer-thin) (?:majority|margin|vote)\\b|\\bnarrowly\\b|\\b${figure} votes? to ${figure}\\b|\\b(?:by|in|majority of|vote of|voted|votes?|margin of),? (?:a )?${figure}(?: to |[-–])${figure}\\b`,
  'iu',
);
const denied = /(?:\bnot|n['’]t|\bnever|\bfar from|\balmost|\bnearly|\bless than) (?:\p{L}+ )?$/iu;
const certainty = 0.9;
