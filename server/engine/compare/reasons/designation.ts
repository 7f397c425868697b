import type { Sentence } from '../../annotate/sentence.ts';
import type { Token } from '../../annotate/token.ts';
import { cardinals } from '../../annotate/quantities/number-words.ts';
import { contains, hull, overlaps, type Span } from '../../document/span.ts';
import { widestNouns } from '../../lexicon/anyone.ts';
import { isFunctionWord } from '../../lexicon/function-words.ts';
import { numberedNouns } from '../../lexicon/numbered-nouns.ts';
import type { Reason } from '../comparison.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { slotAgreement } from '../slot.ts';
import type { Unit } from '../unit.ts';
import { nameMessage } from './messages.ts';
import { reason } from './reason.ts';
import { flatMap } from '../../flat-map.ts';
import { readOnce } from '../../read-once.ts';

/** Things of one sort that are told apart by a number alone: "reactor 4" and "reactor No. 2", "Flight 370" and "Flight 371". */
export function designationReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { alignment, claim, passage } = juxtaposition;
  const mine = designations(claim.sentence);
  if (mine.length === 0) return [];
  const theirs = designations(passage.focus);
  return flatMap(mine, (own): readonly Reason[] => {
    if (!contains(claim.span, own.span)) return [];
    const rivals = theirs.filter(({ noun }) => noun === own.noun);
    const fellows = mine.filter(({ noun }) => noun === own.noun);
    const [other] = rivals;
    // Where either side tells of several of them, which is held against which is anybody's guess.
    if (other === undefined || rivals.length > 1 || fellows.length > 1 || own.isOpen || other.isOpen)
      return [];
    if (own.numbers.some((number) => other.numbers.includes(number))) return [];
    const [i, j] = [unitAt(alignment.claim, own.figure), unitAt(alignment.passage, other.figure)];
    if (i < 0 || j < 0) return [];
    // Written as names, names ask.
    if (alignment.claim[i]?.kind === 'name' && alignment.passage[j]?.kind === 'name') return [];
    return [
      reason(juxtaposition, {
        kind: 'name',
        claim: own.span,
        evidence: other.span,
        message: nameMessage(
          { sentence: claim.sentence, span: own.span },
          { sentence: passage.focus, span: other.span },
        ),
        slot: slotAgreement(alignment, i, j),
        units: [i],
      }),
    ];
  });
}

/** One of a sort, or several: "piers 3 and 5". */
interface Designation {
  readonly noun: string;
  readonly numbers: readonly number[];
  readonly span: Span;
  readonly figure: Span;
  /** Whether it leaves open which: "pages 4 to 7". */
  readonly isOpen: boolean;
}

const designations = readOnce(({ tokens }: Sentence): readonly Designation[] =>
  flatMap(tokens, (noun, at): readonly Designation[] => {
    if (!numberedNouns.has(noun.lemma)) return [];
    let from = at + 1;
    while (marks.has(tokens[from]?.lower ?? '')) from += 1;
    const figure = tokens[from];
    const first = numberOf(figure);
    if (figure === undefined || first === undefined) return [];
    const numbers = [first];
    let last = from;
    let isOpen = false;
    for (;;) {
      const link = tokens[last + 1]?.lower ?? '';
      const next = numberOf(tokens[last + 2]);
      if (next === undefined || !links.has(link)) break;
      isOpen ||= link !== 'and' && link !== ',';
      numbers.push(next);
      last += 2;
    }
    // "The club trains 5 recruits": of several there are several numbers.
    if (noun.lower !== noun.lemma && numbers.length === 1) return [];
    if (isCount(tokens[last + 1], figure, tokens[from - 1])) return [];
    return [{ noun: noun.lemma, numbers, span: hull(noun, tokens[last] ?? figure), figure, isOpen }];
  }),
);

function numberOf(token: Token | undefined): number | undefined {
  if (token === undefined) return undefined;
  if (/^\d{1,4}$/u.test(token.text)) return Number(token.text);
  return cardinals[token.lower];
}

/** "In the court 40 people waited", "the level 3% of firms reached": the figure counts or measures what follows it. */
function isCount(after: Token | undefined, figure: Token, before: Token | undefined): boolean {
  if (after === undefined || (before !== undefined && marks.has(before.lower))) return false;
  if (/^[%°$€£/.:]$/u.test(after.text)) return after.start === figure.end && after.text !== '.';
  if (after.lower === 'people' || widestNouns.has(after.lemma)) return true;
  return /^\p{Ll}+s$/u.test(after.text) && after.lower !== after.lemma && !isFunctionWord(after.lower);
}

function unitAt(units: readonly Unit[], span: Span): number {
  return units.findIndex((unit) => overlaps(unit, span));
}

/** What may stand between the noun and its number: "pier No. 3", which is read as "pier number 3". */
const marks = new Set(['number', '#']);
const links = new Set(['and', ',', 'or', 'to', '-', '–']);
