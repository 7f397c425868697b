import type { Sentence } from '../../annotate/sentence.ts';
import type { Token } from '../../annotate/token.ts';
import { ordinals } from '../../annotate/quantities/number-words.ts';
import { overlaps, type Span } from '../../document/span.ts';
import { similarity } from '../../lexicon/synonyms.ts';
import type { Reason } from '../comparison.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { sameName } from '../same-name.ts';
import { rankMessage } from './messages.ts';
import { reason } from './reason.ts';
import { flatMap } from '../../flat-map.ts';

/** Which place something has in a row: "the largest city" is not the second largest. "One of the largest" may be either. */
export function rankReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { alignment, claim, passage } = juxtaposition;
  const own = ranksIn(claim.sentence).filter(
    ({ span }) => claim.span.start <= span.start && span.end <= claim.span.end,
  );
  const theirs = own.length === 0 ? [] : ranksIn(passage.focus);
  return flatMap(own, (mine) => {
    const rival = theirs.find((rank) => isOneRow(mine, rank));
    // "The largest in the county and the ninth largest in the land": in which row, the place alone tells.
    const isTold = theirs.some(({ place, lemma }) => place === mine.place && lemma === mine.lemma);
    if (rival === undefined || isTold || isOfAnother(rival, passage.focus, claim.sentence)) return [];
    return [
      reason(juxtaposition, {
        kind: 'number',
        claim: mine.span,
        evidence: rival.span,
        message: rankMessage(
          { sentence: claim.sentence, span: mine.span },
          { sentence: passage.focus, span: rival.span },
        ),
        slot: rowSlot,
        units: flatMap(alignment.claim, (unit, i) => (overlaps(unit, mine.span) ? [i] : [])),
      }),
    ];
  });
}

/** "With Orlan still the largest": whose place it is stands right before, and the claim speaks of others. */
function isOfAnother({ span }: Rank, { names, text, span: { start } }: Sentence, claim: Sentence): boolean {
  const bearer = names.findLast((name) => name.span.end <= span.start);
  if (bearer === undefined || claim.names.length === 0) return false;
  const between = text.slice(bearer.span.end - start, span.start - start);
  return (
    /^,?(?: \p{L}+){0,3} (?:the|its|their) $/u.test(between) &&
    !claim.names.some((name) => sameName(bearer, name) !== 'different')
  );
}

/** A superlative with the place it gives, counted from the top: 1 for "largest", 2 for "second-largest". */
interface Rank {
  readonly place: number;
  readonly lemma: string;
  /** Dictionary form of the noun behind it. */
  readonly noun: string;
  readonly span: Span;
}

function ranksIn({ tokens, negations }: Sentence): readonly Rank[] {
  return flatMap(tokens, (token, at): readonly Rank[] => {
    if (!isSuperlative(token)) return [];
    const noun = tokens[at + 1];
    const dash = tokens[at - 1]?.text === '-' ? 1 : 0;
    const ordinal = tokens[at - 1 - dash];
    const place = ordinal === undefined ? undefined : ordinals[ordinal.lower];
    const first = place === undefined ? token : (ordinal ?? token);
    const before = tokens[tokens.indexOf(first) - 1];
    if (noun?.kind !== 'word' || before === undefined || !isDefinite(before)) return [];
    const lead = tokens.slice(0, tokens.indexOf(before)).slice(-3);
    const isAmong = lead.some(({ lower }) => lower === 'among' || lower === 'one' || lower === 'some');
    // "Taller than the fifth tallest" gives nobody that place.
    if (
      isAmong ||
      lead.at(-1)?.lower === 'than' ||
      negations.some(({ cue }) => lead.some((word) => overlaps(cue, word)))
    )
      return [];
    const span = { start: first.start, end: token.end };
    return [{ place: place ?? 1, lemma: token.lemma, noun: noun.lemma, span }];
  });
}

/** "The largest", "Alder's largest" */
function isDefinite({ lower, text }: Token): boolean {
  return definite.has(lower) || /['’]s?$/u.test(text);
}

function isSuperlative({ kind, lower, lemma }: Token): boolean {
  return kind === 'word' && lower.endsWith('est') && lower !== lemma;
}

function isOneRow(a: Rank, b: Rank): boolean {
  return a.lemma === b.lemma && similarity(a.noun, b.noun) >= sameThing;
}

/** Owners stand without their ending: "the country's largest". */
const definite = new Set('the its their his her our my country world nation city region'.split(' '));
const sameThing = 0.8;
const rowSlot = 0.9;
