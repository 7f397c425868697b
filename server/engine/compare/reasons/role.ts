import type { Argument, Predicate } from '../../annotate/predicate.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import { areOpposed } from '../../lexicon/antonyms.ts';
import { ranking } from '../../lexicon/converses.ts';
import { similarity } from '../../lexicon/synonyms.ts';
import type { Reason } from '../comparison.ts';
import { haveFiguresStraight } from '../crossings.ts';
import { overlaps, type Span } from '../../document/span.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { fit } from '../predicate-pairs.ts';
import { roleMessage } from './messages.ts';
import { isSameRelation, parties, type Parties } from './parties.ts';
import { predicateReason } from './predicate-reason.ts';
import { flatMap } from '../../flat-map.ts';

/** Who does what to whom: both parties stand on both sides, and have changed places. */
export function roleReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  if (haveFiguresStraight(juxtaposition)) return [];
  const { claim, passage } = juxtaposition;
  const { start, end } = claim.span;
  const theirs = parties(passage.focus);
  const mine = parties(claim.sentence);
  return flatMap(mine, (own) => {
    if (own.predicate.head.start < start || own.predicate.head.end > end) return [];
    const rivals = theirs.filter(
      (other) => isSameRelation(own, other) && !isOfItself(own, other) && !isOfItself(other, own),
    );
    if (rivals.some((other) => isSameWay(own, other))) return [];
    const swapped = rivals
      .map((other) => ({ other, certainty: swapCertainty(own, other) }))
      .find(({ certainty }) => certainty > 0);
    if (swapped === undefined) return [];
    // "Beaten by Orme in May, she has now defeated her": what the source tells, the claim tells besides.
    if (mine.some((each) => isSameRelation(each, swapped.other) && areSameParties(each, swapped.other)))
      return [];
    if (own.relation === ranking && areOfTwoTimes(juxtaposition)) return [];
    if (isOfEarlier(passage.focus, swapped.other.predicate)) return [];
    if (own.relation !== undefined && isToldBothWays(passage.focus, own, swapped.other)) return [];
    const claimSpan = hull(own);
    const evidence = hull(swapped.other);
    return [
      predicateReason(juxtaposition, {
        kind: 'role',
        predicate: own.predicate,
        claim: claimSpan,
        evidence,
        message: roleMessage(
          { sentence: claim.sentence, span: claimSpan },
          { sentence: passage.focus, span: evidence },
        ),
        parties: swapped.certainty,
        agreed: [own.predicate.head, own.first.span, own.second.span],
        inQuestion: [],
      }),
    ];
  });
}

/** "Beat him, two years after losing to him": of another meeting. */
function isOfEarlier({ text, span }: Sentence, { head }: Predicate): boolean {
  return earlier.test(text.slice(0, head.start - span.start));
}

/** Who leads in spring may trail on Sunday. */
function areOfTwoTimes({ claim, passage, alignment }: Juxtaposition): boolean {
  const isUnmet = alignment.claim.some(
    (unit, i) => unit.kind === 'date' && alignment.toPassage[i] === undefined,
  );
  return isUnmet && claim.sentence.dates.length > 0 && passage.focus.dates.length > 0;
}

/** "Lost to Orlan in August, won on Sunday": the source tells of both outcomes. */
function isToldBothWays({ tokens }: Sentence, own: Parties, other: Parties): boolean {
  return tokens.some(
    (token) =>
      !overlaps(token, other.predicate.head) &&
      !(other.predicate.object !== undefined && overlaps(token, other.predicate.object.span)) &&
      (similarity(token.lemma, own.predicate.lemma) >= sameDeed ||
        areOpposed(token.lemma, other.predicate.lemma)),
  );
}

/** "The deal ended the strike" and "the strike ended with a deal": what is ended ends. */
function isOfItself({ predicate: done }: Parties, { predicate: happening }: Parties): boolean {
  // "The oil sank with the ship" and "the ship sank with the oil"
  if ([done, happening].every(isTogether)) return true;
  // "The tanker leaked oil" and "oil leaked from the tanker"
  if (done.lemma === happening.lemma && happening.adjuncts.some(({ preposition }) => preposition === 'from'))
    return done.object !== undefined && happening.object === undefined && happening.voice === 'active';
  return (
    (eitherWay.has(done.lemma) || eitherWay.has(happening.lemma)) &&
    done.object !== undefined &&
    happening.object === undefined &&
    happening.voice === 'active'
  );
}

function isTogether({ lemma, object, voice, adjuncts }: Predicate): boolean {
  return (
    shared.has(lemma) &&
    voice === 'active' &&
    object === undefined &&
    adjuncts.some(({ preposition }) => preposition === 'with')
  );
}

function isSameWay(own: Parties, other: Parties): boolean {
  return fit(own.first, other.first) === 'same' || fit(own.second, other.second) === 'same';
}

function areSameParties(own: Parties, other: Parties): boolean {
  return fit(own.first, other.first) === 'same' && fit(own.second, other.second) === 'same';
}

/** 1 where both have changed places; less where one name has, and the other party is only called alike. */
function swapCertainty(own: Parties, other: Parties): number {
  const crossed = [fit(own.first, other.second), fit(own.second, other.first)];
  if (crossed.every((each) => each === 'same')) return 1;
  const isFirstMoved =
    crossed[0] === 'same' && own.first.name !== undefined && isAlike(own.second, other.first);
  const isSecondMoved =
    crossed[1] === 'same' && own.second.name !== undefined && isAlike(own.first, other.second);
  return isFirstMoved || isSecondMoved ? oneSided : 0;
}

/** Described by a word in common: "senior senators" and "senior figures of the party". */
function isAlike(a: Argument, b: Argument): boolean {
  return !a.isPronoun && !b.isPronoun && a.words.some((word) => b.words.includes(word));
}

/** The two parties and the verb between them. */
function hull({ predicate, first, second }: Parties): Span {
  const spans = [predicate.head, first.span, second.span];
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

const earlier = /\b(?:years?|months?|weeks?|days?|seasons?|rounds?) (?:after|before|since) (?:\p{L}+ )?$/iu;
/** The one party is known by name, the other by a word of its description. */
const oneSided = 0.85;
const sameDeed = 0.8;
/** What one does with another, the other does with the one: neither begs or sides with whom by that. */
const shared = new Set(
  `sink,go down,go,come,arrive,leave,depart,set off,travel,sail,drive,fly,walk,run,fall,capsize,drift,vanish,disappear,burn,drown,die,perish`.split(
    ',',
  ),
);
/** What is done to a thing by these, it does by itself as well. */
const eitherWay = new Set(
  `end,begin,start,open,close,stop,halt,resume,finish,continue,sink,break,burn,grow,shrink,drop,change,rise,fall,climb,increase,decrease,
   improve,go up,go down`
    .split(',')
    .map((verb) => verb.trim()),
);
