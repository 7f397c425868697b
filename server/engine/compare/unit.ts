import type { DateMention } from '../annotate/date-mention.ts';
import type { Name } from '../annotate/name.ts';
import type { Quantity } from '../annotate/quantity.ts';
import type { Sentence } from '../annotate/sentence.ts';
import type { Token } from '../annotate/token.ts';
import type { Span } from '../document/span.ts';
import { isFunctionWord } from '../lexicon/function-words.ts';
import { readOnce } from '../read-once.ts';

/**
 * The smallest thing a comparison aligns: a date, a quantity or a name as a whole, else a single word. Punctuation is no unit.
 * Units of a sentence stand in order of text and never overlap.
 */
export type Unit = WordUnit | NameUnit | QuantityUnit | DateUnit;

interface Common extends Span {
  /** How much a match of this unit says, 0 to 1. */
  readonly weight: number;
  /** The words it is made of. */
  readonly tokens: readonly Token[];
}

export interface WordUnit extends Common {
  readonly kind: 'word';
  readonly token: Token;
  /** What a verb means with the words that belong to it ("turn down", "find guilty"); undefined where it stands for itself. */
  readonly phrase: string | undefined;
  /** Of a particle ("down" in "turned down"): where the verb starts that it belongs to. */
  readonly verb: number | undefined;
  /** Articles, prepositions, auxiliaries and their like: they place a unit, and carry next to no sense of their own. */
  readonly isFunction: boolean;
}

export interface NameUnit extends Common {
  readonly kind: 'name';
  readonly name: Name;
}

export interface QuantityUnit extends Common {
  readonly kind: 'quantity';
  readonly quantity: Quantity;
}

export interface DateUnit extends Common {
  readonly kind: 'date';
  readonly date: DateMention;
}

/** The units of a sentence, in order of text. */
export const units: (sentence: Sentence) => readonly Unit[] = readOnce(makeUnits);

function makeUnits(sentence: Sentence): readonly Unit[] {
  const from = sentence.span.start + datelineLength(sentence.text);
  const words = sentence.tokens.filter(
    (token) => token.start >= from && (token.kind !== 'punctuation' || isSign(token)),
  );
  // Dates come before quantities and names: "Sept. 11" is a date, whatever else its parts may be.
  const wholes: readonly Whole[] = [...sentence.dates, ...sentence.quantities, ...sentence.names];
  const phrases = phrasesOf(sentence);
  const found: Unit[] = [];
  for (let at = 0; at < words.length;) {
    const first = words[at];
    if (first === undefined) break;
    const whole = wholes.find(({ span }) => span.start <= first.start && first.start < span.end);
    if (whole === undefined) {
      if (!isSign(first)) found.push(wordUnit(first, phrases));
      at += 1;
      continue;
    }
    let end = at + 1;
    while ((words[end]?.start ?? Infinity) < whole.span.end) end += 1;
    found.push(wholeUnit(whole, words.slice(at, end), first));
    at = end;
  }
  return found;
}

/** What is a unit as a whole. */
type Whole = DateMention | Quantity | Name;

function wholeUnit(whole: Whole, tokens: readonly Token[], first: Token): Unit {
  const start = Math.min(first.start, whole.span.start);
  const end = Math.max(whole.span.end, first.end);
  if ('forms' in whole) return { kind: 'name', name: whole, start, end, weight: nameWeight, tokens };
  if ('figure' in whole)
    return { kind: 'quantity', quantity: whole, start, end, weight: quantityWeight, tokens };
  return { kind: 'date', date: whole, start, end, weight: dateWeight, tokens };
}

/** Where the report was filed is no part of what its first sentence says: "ORLAN (AP) — ". */
function datelineLength(text: string): number {
  return (
    /^(?:\p{Lu}[\p{Lu}.'’]+(?:,? )?){1,4}(?:, \p{Lu}[\p{L}.]+ )?(?:\([^)]{2,20}\) ?)?(?:—|–|―|--?) /u.exec(
      text,
    )?.[0].length ?? 0
  );
}

function wordUnit(token: Token, phrases: Phrases): WordUnit {
  const { start, end, weight } = token;
  return {
    kind: 'word',
    token,
    phrase: phrases.byHead.get(start),
    verb: phrases.verbs.get(start),
    start,
    end,
    weight,
    tokens: [token],
    isFunction: isFunctionWord(token.lower) || phrases.verbs.has(start),
  };
}

/** The verbs of a sentence that mean something else together with their particles, by where they start; and by where each particle starts, its verb. */
interface Phrases {
  readonly byHead: ReadonlyMap<number, string>;
  readonly verbs: ReadonlyMap<number, number>;
}

function phrasesOf({ predicates, tokens }: Sentence): Phrases {
  const byHead = new Map<number, string>();
  const verbs = new Map<number, number>();
  for (const { head, lemma } of predicates) {
    const [, ...rest] = lemma.split(' ');
    if (rest.length === 0) continue;
    byHead.set(head.start, lemma);
    const particle = tokens.find(({ start, lower }) => start >= head.end && lower === rest[0]);
    if (particle !== undefined && adverbial.has(particle.lower)) verbs.set(particle.start, head.start);
  }
  return { byHead, verbs };
}

const adverbial = new Set('up down out off away back over on in aside apart ahead'.split(' '));

/** Currency and percent signs belong to a quantity, and are nothing by themselves. */
function isSign(token: Token): boolean {
  return token.kind === 'punctuation' && /^[$€£¥%]$/u.test(token.text);
}

const dateWeight = 0.6;
const quantityWeight = 0.7;
const nameWeight = 0.8;
