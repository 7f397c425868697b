import type { Token } from '../annotate/token.ts';
import { hull, type Span } from '../document/span.ts';
import { isFunctionWord } from '../lexicon/function-words.ts';
import { mostly } from '../lexicon/parts-of-speech.ts';
import { isFunction } from './alignment.ts';
import type { Unit } from './unit.ts';

/** A comparison with "than": the word that says in what the one is more, and where what it is held against stands among the units. */
export interface Contest {
  readonly measure: Measure;
  /** Whether it is said of something that stands behind the comparative: "a smaller capacity than". */
  readonly isOfNoun: boolean;
  readonly at: number;
  readonly than: number;
  readonly standard: number;
  /** From the comparative to what it is held against. */
  readonly span: Span;
}

export interface Measure {
  readonly lemma: string;
  readonly isLess: boolean;
}

/** The first comparison among the units of a sentence, its "than" at most `farthest` units behind; undefined where there is none. */
export function contestIn(units: readonly Unit[], farthest = nearThan): Contest | undefined {
  const than = units.findIndex((unit, at) => isThan(units, unit, at));
  const standard = units.findIndex((unit, at) => at > than && !isFunction(unit));
  if (than < 1 || standard < 0) return undefined;
  for (let at = than - 1; at >= Math.max(0, than - farthest); at -= 1) {
    const unit = units[at];
    const measure =
      unit?.kind === 'word' ? measureOf(unit.token, tokenAt(units, at + 1), units[at - 1]) : undefined;
    const end = units[standard];
    if (unit !== undefined && end !== undefined && measure !== undefined)
      return {
        measure,
        at,
        isOfNoun: units.slice(at + 1, than).some((each) => !isFunction(each)),
        than,
        standard,
        span: hull(unit, end),
      };
  }
  return undefined;
}

/** "Than", and the second "as" of "twice as many girls as boys". */
function isThan(units: readonly Unit[], unit: Unit, at: number): boolean {
  if (unit.kind !== 'word') return false;
  if (unit.token.lower === 'than') return true;
  if (unit.token.lower !== 'as') return false;
  const opening = units.slice(Math.max(0, at - nearThan), at).findIndex((each) => lowerOf(each) === 'as');
  const times = units[Math.max(0, at - nearThan) + opening - 1];
  return opening >= 0 && times?.tokens.some(({ lower }) => multiples.has(lower)) === true;
}

function lowerOf(unit: Unit): string | undefined {
  return unit.kind === 'word' ? unit.token.lower : undefined;
}

/** "Older", "faster"; "more" and "fewer" by themselves; "more slowly", "less costly". */
function measureOf(
  { lower, lemma }: Token,
  next: Token | undefined,
  before: Unit | undefined,
): Measure | undefined {
  const isLess = lower === 'less' || lower === 'fewer';
  if (lower === 'as') {
    const isHalf = before?.tokens.some((token) => token.lower === 'half') === true;
    return next !== undefined && amounts.has(next.lower) ? { lemma: 'many', isLess: isHalf } : undefined;
  }
  if (lower === 'more' || isLess) {
    if (next?.lower.endsWith('ly') === true) return { lemma: next.lower.slice(0, -2), isLess };
    // "More women" are many, "more loved" is how.
    const isQuality =
      next !== undefined &&
      !isFunctionWord(next.lower) &&
      (mostly(next.lemma) !== 'noun' || next.lower.endsWith('ed'));
    return { lemma: isQuality ? next.lemma : 'many', isLess };
  }
  const base = positives[lower] ?? lemma;
  return base !== lower && (lower.endsWith('er') || lower in positives)
    ? { lemma: base, isLess: false }
    : undefined;
}

function tokenAt(units: readonly Unit[], at: number): Token | undefined {
  const unit = units[at];
  return unit?.kind === 'word' ? unit.token : undefined;
}

const multiples = new Set(['twice', 'times', 'half']);
const amounts = new Set(['many', 'much']);
/** Of comparatives that are words by themselves as well. */
const positives: Readonly<Record<string, string>> = {
  longer: 'long',
  lower: 'low',
  later: 'late',
  earlier: 'early',
  lighter: 'light',
  better: 'good',
  worse: 'bad',
};

/** Units between a comparative and its "than". */
const nearThan = 6;
