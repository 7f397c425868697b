import { contains, hull, type Span } from '../document/span.ts';
import { flatMap } from '../flat-map.ts';
import { isFunctionWord } from '../lexicon/function-words.ts';
import { mostly } from '../lexicon/parts-of-speech.ts';
import type { Quantity } from './quantity.ts';
import type { Sentence } from './sentence.ts';
import type { Token } from './token.ts';

/** That something is more or less than it was or than something else, without a figure: "fewer passengers than", "the price fell". */
export interface Outcome {
  readonly isMore: boolean;
  /** The word that says so: "fewer", "fell". */
  readonly word: Token;
  /** What there is more or less of, as far as it can be told. */
  readonly things: readonly Token[];
  /** Offset in the document of "than"; undefined where what it is held against goes without saying. */
  readonly standard: number | undefined;
  readonly span: Span;
}

/** What a sentence says has become or is more or less; what gives a figure of its own says more and is left out. */
export function outcomes(sentence: Sentence): readonly Outcome[] {
  const { tokens, predicates, quantities } = sentence;
  const than = tokens.findIndex(({ lower }) => lower === 'than');
  const at = than < 0 ? -1 : tokens.findLastIndex(({ lower }, i) => i < than && degrees.has(lower));
  const [word, standard] = [tokens[at], tokens[than]];
  if (word !== undefined && standard !== undefined) {
    // "More than 400" and "more than doubled" are bounds, "five more than" a step; "higher than" may end a clause.
    const isAlone = at === than - 1;
    if (quantities.some(({ span }) => span.start < standard.end) || (isAlone && !predicative.has(word.lower)))
      return [];
    const about = isAlone
      ? tokens.slice(Math.max(0, at - nearSubject), at)
      : nounsFrom(tokens.slice(at + 1, than));
    const isMore = degrees.get(word.lower) === 'more';
    return [
      {
        isMore,
        word,
        things: about.filter(({ kind }) => kind === 'word'),
        standard: standard.start,
        span: hull(word, standard),
      },
    ];
  }
  return flatMap(predicates, ({ kind, lemma, head, subject, isDenied, force, voice }): readonly Outcome[] => {
    const way = wayOf(lemma);
    if (kind !== 'verb' || way === undefined || isDenied || force !== 'done' || voice === 'passive')
      return [];
    // "Rose to 14 percent" gives its own figure, which says more; "rose by 14 percent" only how far.
    const own = quantities.find(({ span }) => span.start > head.end);
    const isStep = own !== undefined && / by (?:\p{L}+ )?$/u.test(textBefore(sentence, own));
    if (subject === undefined || (own !== undefined && !isStep)) return [];
    // "Price rises slowed"
    const next = tokens.find(({ start }) => start >= head.end);
    if (next !== undefined && predicates.some((other) => other.kind === 'verb' && other.head === next))
      return [];
    return [
      {
        isMore: way === 'more',
        word: head,
        things: tokens.filter(
          (token) => contains(subject.span, token) && token.kind === 'word' && !isFunctionWord(token.lower),
        ),
        standard: undefined,
        span: hull(subject.span, head),
      },
    ];
  });
}

function textBefore({ text, span }: Sentence, { span: { start } }: Quantity): string {
  return text.slice(0, start - span.start);
}

/** Whether a verb tells of more or of less; undefined of other verbs. */
export function wayOf(lemma: string): 'more' | 'less' | undefined {
  return ways.get(lemma);
}

/** "Passengers" in "fewer passengers last year": up to what else is said. */
function nounsFrom(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex(({ lower, lemma }) => isFunctionWord(lower) || mostly(lemma) === 'verb');
  return end < 0 ? tokens : tokens.slice(0, end);
}

const degrees: ReadonlyMap<string, 'more' | 'less'> = new Map([
  ...'more higher larger greater bigger'.split(' ').map((word) => [word, 'more'] as const),
  ...'fewer less lower smaller'.split(' ').map((word) => [word, 'less'] as const),
]);
const ways: ReadonlyMap<string, 'more' | 'less'> = new Map([
  ['go up', 'more'],
  ['go down', 'less'],
  ...'rise increase climb grow jump surge soar widen advance swell'
    .split(' ')
    .map((word) => [word, 'more'] as const),
  ...'fall decrease decline drop shrink slump plunge dip narrow slip slide sink tumble dwindle'
    .split(' ')
    .map((word) => [word, 'less'] as const),
]);
const predicative = new Set(['higher', 'lower', 'larger', 'smaller', 'greater', 'bigger']);
const nearSubject = 6;
