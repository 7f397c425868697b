import type { Name } from '../../annotate/name.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import { mostly } from '../../lexicon/parts-of-speech.ts';
import type { NameClash } from './clash.ts';

/** The two are tied to one thing by different ties. */
export const byOtherTies: readonly ((clash: NameClash) => boolean)[] = [
  areOwnerAndTown,
  isSpokenTo,
  isActedFor,
  isOfficerThere,
  isOneOfThem,
];

/** "Marlow's bookshop" and "Pellworth's bookshop" may be one: a shop is called after its owner, or its town. */
function areOwnerAndTown({ juxtaposition: { claim, passage }, own, other }: NameClash): boolean {
  if (own.kind === other.kind && own.kind !== 'unknown') return false;
  // "Ada Marlow's bookshop" tells that she is its owner.
  if (own.text.includes(' ') && other.text.includes(' ')) return false;
  const [mine, theirs] = [shopOf(claim.sentence, own), shopOf(passage.focus, other)];
  return mine !== undefined && mine === theirs;
}

/** "She told the Packet": who is told it is not who said it. */
function isSpokenTo({ juxtaposition: { claim, passage }, own, other }: NameClash): boolean {
  const isHearer = ({ text, span: { start } }: Sentence, { span }: Name): boolean =>
    telling.test(text.slice(0, span.start - start));
  return isHearer(passage.focus, other) !== isHearer(claim.sentence, own);
}

/** "Dahl declined" and "the Harbour Party declined": who is known to the source as a person may act for a body. */
function isOneOfThem({ juxtaposition: { passage }, own, other }: NameClash): boolean {
  const isPerson = (name: Name): boolean =>
    name.kind === 'person' ||
    (name.kind === 'unknown' &&
      passage.source.sentences.some(({ names }) => names.some((each) => isInFull(each, name))));
  const isBody = ({ kind }: Name): boolean => kind === 'organisation';
  return (isPerson(own) && isBody(other)) || (isBody(own) && isPerson(other));
}

/** "Henrik Dahl" is Dahl in full. */
function isInFull({ kind, text }: Name, { text: surname }: Name): boolean {
  return (kind === 'person' || kind === 'unknown') && text.endsWith(` ${surname}`);
}

/** "Its lawyer, Ada Orme, is preparing a claim": whoever acts for a body, the body does it. */
function isActedFor({ juxtaposition: { passage }, own, other }: NameClash): boolean {
  const { text, span } = passage.focus;
  return own.kind !== 'person' && servant.test(text.slice(0, other.span.start - span.start));
}

/**
 * "Medical officer Ada Orme asked for more" and "Alder asked for more": whoever holds a post somewhere acts for the place. A name in one
 * word that its text nowhere gives to a person may well be a place's.
 */
function isOfficerThere({ juxtaposition: { claim, passage }, own, other }: NameClash): boolean {
  const isActing = ({ predicates }: Sentence, name: Name): boolean =>
    predicates.some(({ subject, kind }) => kind === 'verb' && subject?.name === name);
  if (!isActing(claim.sentence, own) || !isActing(passage.focus, other)) return false;
  const mayBePlace = ({ kind, text }: Name): boolean =>
    kind === 'place' || (kind === 'unknown' && !text.includes(' '));
  const holdsPost = ({ tokens }: Sentence, { kind, span }: Name): boolean =>
    kind === 'person' && mostly(tokens.findLast(({ end }) => end <= span.start)?.lower ?? '') === 'noun';
  return (
    (mayBePlace(own) && holdsPost(passage.focus, other)) ||
    (mayBePlace(other) && holdsPost(claim.sentence, own))
  );
}

/** What kind of shop a name stands right before, as its owner. */
function shopOf({ text, span: { start } }: Sentence, { span }: Name): string | undefined {
  return shop.exec(text.slice(span.end - start))?.[1]?.toLowerCase();
}

const servant =
  /\b[Ii]ts (?:\p{Ll}+ ){0,2}(?:lawyer|attorney|barrister|solicitor|counsel|spokes(?:man|woman|person)|chief|head|director|president|chair(?:man|woman)?|leader|secretary|treasurer|manager|executive),? $/u;
const telling = /\b(?:tells?|told|telling) (?:the |its |his |her |their )?(?:\p{Ll}+ ){0,2}$/u;
const shop =
  /^['’]s? (?:\p{Ll}+ )?(bookshop|bookstore|shop|store|bakery|butcher|brewery|pub|bar|cafe|café|restaurant|hotel|inn|pharmacy|cinema|theatre|theater|garage|shipyard|yard|mill|factory|foundry|clinic|school|gallery)\b/iu;
