import type { Sentence } from '../../annotate/sentence.ts';
import { contains, type Span } from '../../document/span.ts';
import { flatMap } from '../../flat-map.ts';
import { readOnce } from '../../read-once.ts';
import type { Reason } from '../comparison.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { isFunction } from '../alignment.ts';
import { predicatePairs } from '../predicate-pairs.ts';
import { unitSimilarity } from '../similarity.ts';
import { type Unit, units } from '../unit.ts';
import { antonymMessage } from './messages.ts';
import { reason } from './reason.ts';

/** What hangs on a condition, and what on its contrary: "may stay open unless they pay" beside "may stay open if they pay". */
export function turnedConditionReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { alignment, claim, passage } = juxtaposition;
  const [own, theirs] = [conditionIn(claim.sentence), conditionIn(passage.focus)];
  if (own === undefined || theirs === undefined || own.isExcepting === theirs.isExcepting) return [];
  if (!contains(claim.span, own.cue)) return [];
  // "May not unless they pay", "must close unless they pay" and "may stay open if they pay" say the same.
  if (denialsOf(claim.sentence) !== denialsOf(passage.focus)) return [];
  if (predicatePairs(juxtaposition).some(({ heads }) => heads === 'opposed')) return [];
  if (!areAlike(own.condition, theirs.condition)) return [];
  return [
    reason(juxtaposition, {
      kind: 'antonym',
      claim: own.cue,
      evidence: theirs.cue,
      message: antonymMessage(
        { sentence: claim.sentence, span: own.cue },
        { sentence: passage.focus, span: theirs.cue },
      ),
      slot: certainty,
      units: flatMap(alignment.claim, (unit, i) => (contains(own.cue, unit) ? [i] : [])),
    }),
  ];
}

interface Condition {
  /** "If", "provided", "unless". */
  readonly cue: Span;
  /** Whether it holds where the condition is not met: "unless". */
  readonly isExcepting: boolean;
  /** The words of content of the condition. */
  readonly condition: readonly Unit[];
}

/** The only condition of a sentence; undefined where it has none, or several. */
const conditionIn = readOnce((sentence: Sentence): Condition | undefined => {
  const cues = sentence.tokens.filter(({ lower }) => lower === 'unless' || conditions.has(lower));
  const [cue] = cues;
  // "Only if they pay" is "not unless they pay".
  const before = sentence.tokens.findLast(({ end: last }) => last <= (cue?.start ?? 0));
  if (cue === undefined || cues.length > 1 || before?.lower === 'only') return undefined;
  const end = sentence.tokens.find(({ start, kind }) => start >= cue.end && kind === 'punctuation')?.start;
  const condition = units(sentence).filter(
    (unit) => unit.start >= cue.end && unit.end <= (end ?? Infinity) && !isFunction(unit),
  );
  return { cue, isExcepting: cue.lower === 'unless', condition };
});

function denialsOf({ negations }: Sentence): number {
  return negations.filter(({ target }) => target !== undefined).length;
}

/** Most words of either condition stand in the other. */
function areAlike(own: readonly Unit[], theirs: readonly Unit[]): boolean {
  const shared = own.filter((unit) => theirs.some((other) => unitSimilarity(unit, other) >= sameWord));
  return shared.length > 0 && shared.length >= mostWords * Math.max(own.length, theirs.length);
}

const conditions = new Set(['if', 'provided', 'providing']);
const sameWord = 0.8;
const mostWords = 0.7;
const certainty = 0.95;
