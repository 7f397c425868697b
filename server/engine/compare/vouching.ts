import type { Sentence } from '../annotate/sentence.ts';
import type { Token } from '../annotate/token.ts';
import { contains, type Span } from '../document/span.ts';

/** A stretch of a sentence. */
export interface Stretch {
  readonly sentence: Sentence;
  readonly span: Span;
}

/**
 * Whether two stretches are told with the same force and of as many: both asked or supposed with the same word, or both vouched
 * for; both of "some", or both of all.
 */
export function areLevel(a: Stretch, b: Stretch): boolean {
  return areVouchedAlike(a, b) && partsBefore(a) === partsBefore(b);
}

/** Whether two stretches are told with the same force, of however many. */
export function areVouchedAlike(a: Stretch, b: Stretch): boolean {
  return openerOf(a) === openerOf(b);
}

/** Whether a stretch is told of some at least, and not of "few", who may be none. */
export function isOfSome({ sentence, span }: Stretch): boolean {
  const isFew = sentence.tokens.some(
    ({ lower, end }, at, all) => lower === 'few' && end <= span.start && all[at - 1]?.lower !== 'a',
  );
  return !isFew && partsBefore({ sentence, span }) !== '';
}

/** Whether a stretch is told as what may be and may as well not be. */
export function isOpen(stretch: Stretch): boolean {
  const opener = openerOf(stretch);
  return opener !== undefined && leavesBoth.has(opener);
}

/** The word by which a sentence leaves a stretch open: it asks or supposes it, or says that somebody thinks or may do so. */
function openerOf({ sentence, span }: Stretch): string | undefined {
  return openerBefore(sentence.tokens, span) ?? (isAsked(sentence, span) ? '?' : undefined);
}

/** The words before a stretch, in its clause, that speak of a part only, in alphabetical order. */
function partsBefore({ sentence, span }: Stretch): string {
  const before = sentence.tokens.filter(({ end }) => end <= span.start);
  const clause = before.slice(
    before.findLastIndex(({ text, lower }) => lower === 'that' || /^[,;:.!?—–()]$/u.test(text)) + 1,
  );
  return clause
    .filter(({ lower }, at) => parts.has(lower) && !isOfTime(clause.slice(at + 1)))
    .map(({ lower }) => lower)
    .sort()
    .join(' ');
}

/** "A few days before", "half an hour before" */
function isOfTime([next, after]: readonly Token[]): boolean {
  const unit = next?.lower === 'a' || next?.lower === 'an' ? after : next;
  return timeUnits.has(unit?.lemma ?? '');
}

/** Whether it is part of a question; of one that is quoted, only what stands within the quotation. */
function isAsked({ text, quotations, span: whole }: Sentence, span: Span): boolean {
  if (!/\?["”’']?$/u.test(text.trimEnd())) return false;
  const end = text.trimEnd().length + whole.start;
  const quoted = quotations.find(
    (quotation) => quotation.span.start > whole.start && quotation.span.end >= end - 1,
  );
  return quoted === undefined || contains(quoted.span, span);
}

/** Back from the stretch to the word that opens its clause. */
function openerBefore(tokens: readonly Token[], { start }: Span): string | undefined {
  const before = tokens.filter((token) => token.end <= start).slice(-farthest);
  for (let at = before.length - 1; at >= 0; at -= 1) {
    const [token, outer] = [before[at], before[at - 1]];
    if (token === undefined || /^[,;:.!?—–()]$/u.test(token.text)) return undefined;
    if (openers.has(token.lower)) return token.lower;
    if (isNearOpener(before, at) && before.length - at <= nearest) return token.lower;
    if (outer === undefined) continue;
    const isHearsay = token.lower === 'that' && hearsay.has(outer.lemma);
    if (isHearsay || (token.lower === 'to' && hearsayVerbs.has(outer.lemma))) return outer.lemma;
  }
  return undefined;
}

/** "would have sailed" tells of what did not come about; "would sail" of what is to come. */
function isNearOpener(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (nearOpeners.has(word)) return true;
  return unrealModals.has(word) && tokens.slice(at + 1, at + 3).some(({ lower }) => lower === 'have');
}

/** Words that open a clause which may or may not come true. */
const openers = words('if unless whether until till lest suppose supposing imagine whenever');
/** Words right before a verb by which it stays open. */
const nearOpeners = words('may might reportedly allegedly supposedly perhaps maybe possibly');
const unrealModals = words("would could should wouldn't couldn't shouldn't");
/** What is believed or rumoured need not be so. */
const hearsay =
  words(`belief rumor myth notion idea claim allegation suggestion speculation hope fear possibility impression
  fiction pretense doubt chance risk odds argument theory suspicion likelihood prospect`);
const hearsayVerbs = words('rumor believe think suppose allege repute hope want wish');
/** What may be may also not be. */
const leavesBoth = words('may might ? whether reportedly allegedly supposedly perhaps maybe possibly');
/** What holds of some need not hold of others. */
const parts = words(
  'some few several many most majority half part partly other others certain mostly largely handful couple dozens scores hundreds thousands',
);
/** "A few days before" is when, and not who. */
const timeUnits = words('second minute hour day week month year decade century time');
const nearest = 4;
const farthest = 18;

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}
