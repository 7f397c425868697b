import type { Span } from '../document/span.ts';
import type { DateMention } from '../annotate/date-mention.ts';
import type { Predicate } from '../annotate/predicate.ts';
import type { Sentence } from '../annotate/sentence.ts';
import { similarity } from '../lexicon/synonyms.ts';
import type { Juxtaposition } from './juxtaposition.ts';

/** "The worst since March 2009, when a fire killed 11": of the fire it is the date itself, and no beginning. */
export function dateOfDeed(
  { claim, passage }: Juxtaposition,
  own: DateMention,
  other: DateMention,
): DateMention {
  const [dated, there] = [datedPredicate(claim.sentence, own), whenPredicate(passage.focus, other)];
  const isOne = dated !== undefined && there !== undefined && areAlike(dated, there);
  return isOne ? { ...other, relation: 'during' } : other;
}

/** "Born in Alder, moved in 1958" gives no year of birth: the passage tells what the claim dates, and dates something else. */
export function isDateOfAnother(
  { claim, passage }: Juxtaposition,
  own: DateMention,
  other: DateMention,
): boolean {
  const [dated, there] = [datedPredicate(claim.sentence, own), datedPredicate(passage.focus, other)];
  if (dated === undefined || there === undefined || areAlike(dated, there)) return false;
  const inClause = whenPredicate(passage.focus, other);
  if (inClause !== undefined && areAlike(dated, inClause)) return false;
  // The opening that was put off to June is in June.
  if (settingVerbs.has(there.lemma) && there.object !== undefined) return false;
  return passage.focus.predicates.some((predicate) => areAlike(dated, predicate));
}

/**
 * Both date the same deed: right behind its verb, in a claim of one date. Dates in brackets, and those that lead a
 * sentence in, may be of anything.
 */
export function isDateOfSame(
  { alignment, claim, passage }: Juxtaposition,
  own: DateMention,
  other: DateMention,
): boolean {
  const [mine, theirs] = [alignment.claim, alignment.passage].map((units) =>
    units.filter(({ kind }) => kind === 'date'),
  );
  if (mine?.length !== 1 || theirs === undefined || own.relation !== other.relation) return false;
  const [dated, there] = [verbBefore(claim.sentence, own), verbBefore(passage.focus, other)];
  return (
    dated !== undefined &&
    there !== undefined &&
    // "Had been expected to land on the third" dates what was expected.
    dated.force === there.force &&
    areAlike(dated, there) &&
    own.granularity === other.granularity &&
    passage.focus.dates.every((date) => {
      const verb = verbBefore(passage.focus, date);
      // "All voted for it in May; Orme followed in June"
      if (date !== other && elliptic.has(verb?.lemma ?? '')) return false;
      // "Released in May and saw a wider release in June": the other verb may tell the same by a noun.
      return verb !== undefined && (date === other || !isEchoed(passage.focus, verb, date, dated));
    })
  );
}

/**
 * Whether the passage dates another deed by the date that the claim gives to this one: "bought it in 2017" beside "sold it in May, after it
 * had paid ten million for it in 2017".
 */
export function isOfAnotherDate(
  { alignment, claim, passage }: Juxtaposition,
  own: Span,
  other: Span,
): boolean {
  return alignment.claim.some((unit, i) => {
    const link = alignment.toPassage[i];
    const partner = link === undefined ? undefined : alignment.passage[link.index];
    // "Before Monday's talks she left" dates the talks.
    if (unit.kind !== 'date' || partner?.kind !== 'date' || unit.start < own.end) return false;
    const dated = datedPredicate(claim.sentence, unit.date);
    const there = verbBefore(passage.focus, partner.date, rightBehind);
    if (dated?.head.start !== own.start || there === undefined || there.head.start === other.start)
      return false;
    // "Was found dead on Friday"
    return !(other.start >= there.head.end && other.end <= partner.start);
  });
}

function isEchoed(
  { tokens }: Sentence,
  verb: Predicate,
  { span }: DateMention,
  { lemma }: Predicate,
): boolean {
  return tokens.some(
    ({ start, end, lemma: word }) => start >= verb.head.end && end <= span.start && word === lemma,
  );
}

function verbBefore(sentence: Sentence, { span }: DateMention, reach = nearVerb): Predicate | undefined {
  const { predicates, tokens } = sentence;
  const verb = predicates.findLast(({ kind, head }) => kind === 'verb' && head.end <= span.start);
  if (verb === undefined) return undefined;
  const between = tokens.filter(({ start, end }) => start >= verb.head.end && end <= span.start);
  return between.length <= reach && !between.some(({ kind }) => kind === 'punctuation') ? verb : undefined;
}

/** What happened then: the verb before the date, with none between them; of a date that leads its sentence in, the first after it. */
function datedPredicate(
  { predicates, text, span: whole }: Sentence,
  { span }: DateMention,
): Predicate | undefined {
  // "As planned" is a word on what is told, and nothing that happened.
  const told = predicates.filter(
    ({ kind, head }) => kind !== 'noun' && !asPlanned.test(text.slice(0, head.end - whole.start)),
  );
  return (
    told.findLast(({ head }) => head.end <= span.start) ?? told.find(({ head }) => head.start >= span.end)
  );
}

/** "The worst since March 2009, when a fire broke out": what the clause behind a date tells of it. */
function whenPredicate(
  { predicates, text, span: whole }: Sentence,
  { span }: DateMention,
): Predicate | undefined {
  if (!/^,? when\b/iu.test(text.slice(span.end - whole.start))) return undefined;
  return predicates.find(({ kind, head }) => kind !== 'noun' && head.start >= span.end);
}

function areAlike(a: Predicate, b: Predicate): boolean {
  return similarity(a.lemma, b.lemma) >= sameDeed;
}

/** Tokens between a verb and the date of its clause, and a date right behind it. */
const nearVerb = 9;
const rightBehind = 5;
const sameDeed = 0.8;
const asPlanned =
  /\bas (?:originally |first )?(?:planned|scheduled|expected|promised|announced|intended|agreed|hoped|usual|reported)$/iu;
/** Verbs that tell the same of one more. */
const elliptic = new Set(['follow', 'do', 'join']);
/** What they set the date of, the date is of. */
const settingVerbs = new Set(
  'postpone,delay,defer,put off,push back,push,reschedule,move,schedule,set,fix,bring forward,plan,slate,expect,extend'.split(
    ',',
  ),
);
