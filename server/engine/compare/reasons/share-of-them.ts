import type { Argument } from '../../annotate/predicate.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import type { Token } from '../../annotate/token.ts';
import { contains, hull, type Span } from '../../document/span.ts';
import { flatMap } from '../../flat-map.ts';
import { isFunctionWord } from '../../lexicon/function-words.ts';
import { readOnce } from '../../read-once.ts';
import { similarity } from '../../lexicon/synonyms.ts';
import type { Reason } from '../comparison.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { fit } from '../predicate-pairs.ts';
import { proportionMessage } from './messages.ts';
import { reason } from './reason.ts';

/** How many of those just named it is true of: "six were hurt, none of them seriously" beside "six were hurt, most of them seriously". */
export function shareOfThemReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { alignment, claim, passage } = juxtaposition;
  const theirs = sharesOfThem(passage.focus);
  if (theirs.length === 0) return [];
  return flatMap(sharesOfThem(claim.sentence), (own): readonly Reason[] => {
    if (!contains(claim.span, own.span)) return [];
    const told = theirs.filter((other) => isToldAlike(own, other));
    const other = told.find(({ least, most }) => most < own.least || own.most < least);
    if (other === undefined || told.length > 1) return [];
    return [
      reason(juxtaposition, {
        kind: 'number',
        claim: own.span,
        evidence: other.span,
        message: proportionMessage(
          { sentence: claim.sentence, span: own.span },
          { sentence: passage.focus, span: other.span },
        ),
        slot: certainty,
        units: flatMap(alignment.claim, (unit, i) => (contains(own.span, unit) ? [i] : [])),
      }),
    ];
  });
}

interface Share {
  readonly span: Span;
  readonly least: number;
  readonly most: number;
  /** Of what: "them", "times", or the figure of the whole. */
  readonly whole: string;
  /** Whom or what "them" means: the party of the last verb before. */
  readonly them: Argument | undefined;
  /** Words of content behind it, to the end of its part of the sentence. */
  readonly told: readonly Token[];
}

const sharesOfThem = readOnce((sentence: Sentence): readonly Share[] => {
  const { tokens, predicates, quantities } = sentence;
  return flatMap(tokens, (token, at): readonly Share[] => {
    const figure = quantities.find(({ span, dimension }) => dimension === 'count' && contains(span, token));
    const extent = extents.get(token.lower) ?? (figure === undefined ? undefined : part);
    if (extent === undefined) return [];
    const found = ofThem(tokens, at) ?? ofTimes(tokens, at) ?? ofWhole(sentence, token);
    if (found === undefined) return [];
    const behind = tokens.filter(({ start }) => start >= found.end);
    const end = behind.findIndex(({ kind, lower }) => kind === 'punctuation' || lower === 'and');
    const told = behind.slice(0, end < 0 ? behind.length : end).filter(({ lower }) => !isFunctionWord(lower));
    const [least, most] = extent;
    const before = predicates.findLast(({ kind, head: { end: of } }) => kind === 'verb' && of <= token.start);
    const them = before?.voice === 'passive' ? before.object : before?.subject;
    return [{ span: hull(token, found), them, whole: found.whole, least, most, told }];
  });
});

/** What an extent is one of, and where the words end that say so. */
interface Whole extends Span {
  readonly whole: string;
}

/** "Most of them", "three of whom" */
function ofThem(tokens: readonly Token[], at: number): Whole | undefined {
  const [of, them] = [tokens[at + 1], tokens[at + 2]];
  if (of?.lower !== 'of' || them === undefined || !standIns.has(them.lower)) return undefined;
  return { start: of.start, end: them.end, whole: 'them' };
}

/** "Put off three times, each time ...", "three times, twice ..." */
function ofTimes(tokens: readonly Token[], at: number): Whole | undefined {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || !tokens.slice(0, at).some(({ lower }) => lower === 'times')) return undefined;
  if (token.lower === 'twice' || token.lower === 'once') return { ...token, whole: 'times' };
  return next?.lower === 'time' ? { ...next, whole: 'times' } : undefined;
}

/** "Of the 63 that were called, all ..." */
function ofWhole({ text, span }: Sentence, { start, end }: Token): Whole | undefined {
  const whole = ofFigure.exec(text.slice(0, start - span.start))?.groups?.['whole'];
  if (whole === undefined || !/^ (?:have|has|had|are|is|were|was|will)\b/u.test(text.slice(end - span.start)))
    return undefined;
  return { start, end, whole };
}

/** Of the same, as far as both say of whom; one word at least, and half of each, stand on both sides. */
function isToldAlike(
  { told: own, them, whole }: Share,
  { told: others, them: other, whole: ofWhat }: Share,
): boolean {
  if (whole !== ofWhat) return false;
  if (them !== undefined && other !== undefined && fit(them, other) !== 'same') return false;
  const shared = own.filter((word) =>
    others.some((other) => similarity(word.lemma, other.lemma) >= sameWord),
  );
  return shared.length > 0 && shared.length * 2 >= Math.max(own.length, others.length);
}

/** The least and the most of all that each can mean. */
const extents: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['none', [0, 0]],
  ['few', [0.01, 0.4]],
  ['some', [0.01, 0.6]],
  ['half', [0.45, 0.55]],
  ['many', [0.2, 0.95]],
  ['most', [0.5, 0.99]],
  ['all', [1, 1]],
  ['each', [1, 1]],
  ['every', [1, 1]],
  ['twice', [0.01, 0.99]],
  ['once', [0.01, 0.99]],
]);
/** A figure of them: neither none nor all. */
const part = [0.01, 0.99] as const;
const ofFigure = /(?:^|[;:] )of (?:the |its |about |some |these )*(?<whole>\d[\d,.]*)(?: [^,;:]{1,60})?, $/iu;
const standIns = new Set(['them', 'whom', 'which', 'these', 'those']);
const sameWord = 0.8;
const certainty = 0.9;
