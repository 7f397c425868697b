import type { Name } from '../../annotate/name.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import type { Token } from '../../annotate/token.ts';
import { contains, hull, overlaps, type Span } from '../../document/span.ts';
import { couldBe, mostly, partsOfSpeech } from '../../lexicon/parts-of-speech.ts';
import { similarity } from '../../lexicon/synonyms.ts';
import type { Reason } from '../comparison.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { isNamedInDenial } from '../named-in-denial.ts';
import { sameName } from '../same-name.ts';
import { nameMessage } from './messages.ts';
import { reason } from './reason.ts';
import { flatMap } from '../../flat-map.ts';
import { readOnce } from '../../read-once.ts';

/**
 * Where a thing stands that both sides speak of, where the source puts it elsewhere and something else there: "a gym in Oster" beside "the
 * court in Oster is flooded, and the jury sits in a gym in Alder".
 */
export function whereaboutsReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { alignment, claim, passage } = juxtaposition;
  const theirs = whereaboutsIn(passage.focus);
  if (theirs.length < 2) return [];
  const mine = whereaboutsIn(claim.sentence);
  return flatMap(mine, (own): readonly Reason[] => {
    if (!contains(claim.span, own.span)) return [];
    // "This conference in Alder and last year's conference in Oster" are two.
    if (mine.some((each) => each !== own && each.thing.lemma === own.thing.lemma)) return [];
    const ofThing = theirs.filter(({ thing }) => similarity(thing.lemma, own.thing.lemma) >= sameThing);
    const ofOthers = theirs.filter((other) => !ofThing.includes(other));
    const [other] = ofThing;
    if (other === undefined || ofThing.some(({ place }) => sameName(place, own.place) !== 'different'))
      return [];
    // Only a place that the source gives to something else has been taken from it.
    if (!ofOthers.some(({ place }) => sameName(place, own.place) === 'same')) return [];
    if (isToldOfByPronoun(passage.focus, own)) return [];
    // "Praised at the Gaiety, while none did at the Century" and "won no praise at the Century"
    if (claim.sentence.negations.length > 0 && isNamedInDenial(passage.focus, own.place)) return [];
    return [
      reason(juxtaposition, {
        kind: 'place',
        claim: own.place.span,
        evidence: other.place.span,
        message: nameMessage(
          { sentence: claim.sentence, span: own.place.span },
          { sentence: passage.focus, span: other.place.span },
        ),
        slot: certainty,
        units: flatMap(alignment.claim, (unit, i) => (overlaps(unit, own.place.span) ? [i] : [])),
      }),
    ];
  });
}

/** "Turnout rose in Alder, while in Oster it fell": of the thing in Oster, a pronoun tells. */
function isToldOfByPronoun({ names, text, span: { start } }: Sentence, { place }: Whereabouts): boolean {
  return names.some(
    (name) =>
      sameName(name, place) === 'same' && /^,? (?:it|they)\b/u.test(text.slice(name.span.end - start)),
  );
}

/** A thing, the place that it stands in, and both with what ties them. */
interface Whereabouts {
  readonly thing: Token;
  readonly place: Name;
  readonly span: Span;
}

/** "A gym in Alder", "a terminal in Oster, Norway": a noun with the places tied to it. */
const whereaboutsIn = readOnce(({ tokens, names }: Sentence): readonly Whereabouts[] =>
  flatMap(tokens, (thing, at): readonly Whereabouts[] => {
    const tie = tokens[at + 1];
    if (tie === undefined || !ties.has(tie.lower) || thing.kind !== 'word' || !isNoun(thing.lemma)) return [];
    if (names.some(({ span }) => overlaps(span, thing))) return [];
    const from = lightAdjectives.has(tokens[at + 2]?.lower ?? '') ? tokens[at + 3] : tokens[at + 2];
    const place = names.find(({ span }) => span.start === from?.start);
    if (place === undefined || !standing.has(place.kind)) return [];
    const behind = tokens.findIndex(({ start }) => start >= place.span.end);
    const outer =
      tokens[behind]?.text === ','
        ? names.find(({ span }) => span.start === tokens[behind + 1]?.start)
        : undefined;
    return [place, ...(outer?.kind === 'place' ? [outer] : [])].map((each) => ({
      thing,
      place: each,
      span: hull(thing, each.span),
    }));
  }),
);

/** What no dictionary knows is one more often than not. */
function isNoun(lemma: string): boolean {
  return partsOfSpeech(lemma) === undefined || (couldBe(lemma, 'noun') && mostly(lemma) !== 'verb');
}

const standing = new Set<Name['kind']>(['place', 'unknown']);
const ties = new Set(['in', 'at', 'near']);
const lightAdjectives = new Set(['nearby', 'neighbouring', 'neighboring', 'the', 'central', 'downtown']);
const sameThing = 0.8;
const certainty = 0.9;
