import { type ContrastPart, contrastParts } from '../../annotate/contrasts.ts';
import type { Name } from '../../annotate/name.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import { contains, overlaps } from '../../document/span.ts';
import { flatMap } from '../../flat-map.ts';
import { isFunction } from '../alignment.ts';
import type { Reason } from '../comparison.ts';
import { significantDigits } from '../figure-slip.ts';
import { coverage, type Juxtaposition } from '../juxtaposition.ts';
import { predicatePairs } from '../predicate-pairs.ts';
import { sameName } from '../same-name.ts';
import type { Unit } from '../unit.ts';
import { nameMessage } from './messages.ts';
import { reason } from './reason.ts';

/**
 * Of two that the claim sets against each other, what the passage tells of the second is told of the first: "Orlan has cut its toll,
 * whereas Velm has kept it" beside "Velm has cut its toll". The passage speaks of one of the two only.
 */
export function toldOfTheOtherReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { alignment, claim, passage } = juxtaposition;
  const parts = contrastParts(claim.sentence);
  if (parts.length !== 2 || parts.some(({ isExcluded }) => isExcluded) || isSetAgainst(passage.focus))
    return [];
  return flatMap(parts, (part, at): readonly Reason[] => {
    const own = namesIn(claim.sentence, part);
    const [mine, ...more] = own;
    const others = namesIn(claim.sentence, parts[1 - at]);
    if (mine === undefined || more.length > 0 || !overlaps(part.span, claim.span)) return [];
    if (passage.focus.names.some((name) => sameName(name, mine) !== 'different')) return [];
    const [theirs, ...rest] = passage.focus.names.filter((name) =>
      others.some((other) => sameName(name, other) === 'same'),
    );
    if (theirs === undefined || rest.length > 0 || mine.kind !== theirs.kind) return [];
    const isFigure = isFigureOf(juxtaposition, part, theirs);
    if (!isFigure && !isToldOf(juxtaposition, part, mine, theirs)) return [];
    return [
      reason(juxtaposition, {
        kind: mine.kind === 'place' ? 'place' : 'name',
        claim: mine.span,
        evidence: theirs.span,
        message: nameMessage(
          { sentence: claim.sentence, span: mine.span },
          { sentence: passage.focus, span: theirs.span },
        ),
        slot: certainty,
        // Of the other part the passage need not speak, but for what a figure leaves to it: "at Orlan 68 percent of the cargo, at Velm 44".
        units: flatMap(alignment.claim, (unit, i) =>
          (isFigure ? !isContent(unit) : overlaps(unit, mine.span) || !contains(part.span, unit)) ? [i] : [],
        ),
      }),
    ];
  });
}

/** "Unlike Velm", "than Velm" */
function isSetAgainst({ tokens, negations }: Sentence): boolean {
  return negations.length > 0 || tokens.some(({ lower }) => comparing.has(lower));
}

function namesIn({ names }: Sentence, part: ContrastPart | undefined): readonly Name[] {
  return part === undefined
    ? []
    : names.filter(({ span, kind }) => kind !== 'people' && contains(part.span, span));
}

/** Both do the same, and nearly all that the part tells beside stands in the passage. */
function isToldOf(juxtaposition: Juxtaposition, { span }: ContrastPart, mine: Name, theirs: Name): boolean {
  const { alignment } = juxtaposition;
  const isOne = predicatePairs(juxtaposition).some(
    ({ claim, passage, heads }) =>
      heads === 'same' &&
      contains(span, claim.head) &&
      !claim.isDenied &&
      claim.force === passage.force &&
      claim.subject?.name === mine &&
      passage.subject?.name === theirs,
  );
  const told = flatMap(alignment.claim, (unit, i) => (contains(span, unit) && isContent(unit) ? [i] : []));
  const besides = flatMap(alignment.claim, (_, i) => (told.includes(i) ? [] : [i]));
  return isOne && told.length >= fewWords && coverage(juxtaposition, besides) >= nearlyAll;
}

/** The part's figure stands in the passage as that of the other: "44 per cent of Velm's toll". */
function isFigureOf(juxtaposition: Juxtaposition, { span }: ContrastPart, { span: owner }: Name): boolean {
  const { alignment, claim, passage } = juxtaposition;
  const figures = claim.sentence.quantities.filter((figure) => contains(span, figure.span));
  const [own] = figures;
  if (own === undefined || figures.length > 1 || significantDigits(own) < 2) return false;
  const { quantities, text, span: whole } = passage.focus;
  const [given, ...others] = quantities.filter(({ low, high }) => low === own.low && high === own.high);
  if (given === undefined || others.length > 0) return false;
  const between =
    owner.start >= given.span.end ? text.slice(given.span.end - whole.start, owner.start - whole.start) : '';
  const inQuestion = flatMap(alignment.claim, (unit, i) => (isContent(unit) ? [] : [i]));
  return /^(?: \p{L}+)? of (?:the )?$/u.test(between) && coverage(juxtaposition, inQuestion) >= enoughShared;
}

function isContent(unit: Unit): boolean {
  return unit.kind === 'word' && !isFunction(unit);
}

const comparing = new Set(['unlike', 'than', 'rather', 'instead', 'except', 'like', 'both']);
const fewWords = 3;
const nearlyAll = 0.8;
/** Of what either part tells, by its words. */
const enoughShared = 0.4;
const certainty = 0.9;
