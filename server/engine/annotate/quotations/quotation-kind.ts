import type { Part } from '../speeches/parts.ts';
import { reportingVerb } from '../speeches/reporting-verbs.ts';
import type { Quotation } from '../quotation.ts';
import type { Source } from './speaker.ts';

/** Whether quoted words are somebody's speech, the title of a work, or a term held at arm's length; `at` is their place in the sentence. */
export function quotationKind(
  parts: readonly Part[],
  at: number,
  source: Source | undefined,
): Quotation['kind'] {
  const words = parts[at]?.text ?? '';
  const wordCount = words.split(/\s+/u).length;
  if (wordCount <= longestTerm && isLedAsTerm(parts, at)) return 'term';
  if (isTitle(parts, at, words, wordCount, source)) return 'title';
  if (source?.nearness === 'adjacent' || /[.?!,…]["'’]?$/u.test(words)) return 'speech';
  return wordCount <= shortTerm && source === undefined && /^[\p{Ll}\p{N}]/u.test(words) ? 'term' : 'speech';
}

/** "the so-called "drifters"", "known as the "drifters"". */
function isLedAsTerm(parts: readonly Part[], at: number): boolean {
  const [last, second, third] = [1, 2, 3].map((distance) => parts[at - distance]?.lower ?? '');
  if (last === 'called') return second === 'so' || third === 'so';
  return [last, second].some((word) => termLeaders.has(word ?? ''));
}

function isTitle(
  parts: readonly Part[],
  at: number,
  words: string,
  wordCount: number,
  source: Source | undefined,
): boolean {
  const bare = words.replace(/[.,]$/u, '');
  if (wordCount > longestTitle || /[.;…]/u.test(bare) || !hasTitleCase(bare)) return false;
  const [before, after] = [parts[at - 1], parts[at + 1]];
  const isOnWork =
    works.has(after?.lower ?? '') || works.has(before?.lower ?? '') || titleLeaders.has(before?.lower ?? '');
  const isOwned = before?.kind === 'word' && /['’]s$/u.test(before.text);
  const isListener = wordCount === 1 && reportingVerb(before?.lower ?? '')?.hasListener === true;
  if (isOnWork || isOwned || isListener) return true;
  const isSaid = /,$/u.test(words) && source?.nearness === 'adjacent';
  if (isSaid || /[?!]$/u.test(bare) || [',', ':'].includes(before?.text ?? '')) return false;
  return wordCount > 1 && reportingVerb(before?.lower ?? '') === undefined && before !== undefined;
}

/** Every word but the small ones begins with a capital or a figure. */
function hasTitleCase(words: string): boolean {
  const all = words.split(/[\s-]+/u);
  return all.every(
    (word, index) =>
      /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(word) || (index > 0 && smallWords.has(word.toLowerCase())),
  );
}

const longestTitle = 9;
const longestTerm = 4;
const shortTerm = 2;

/** Words that hold the quoted ones up as words. */
const termLeaders: ReadonlySet<string> = new Set(
  `known nicknamed dubbed labeled labelled termed word words term terms phrase label hashtag spelled codenamed
   nickname`.split(/\s+/),
);

/** Words that say what kind of work is named. */
const works: ReadonlySet<string> = new Set(
  `show film movie book novel series program programme podcast song album magazine newspaper column documentary play musical
   essay poem sitcom episode star host anchor paper report memoir opera painting game video article`.split(
    /\s+/,
  ),
);

const titleLeaders: ReadonlySet<string> = new Set(['titled', 'entitled', 'headlined']);

const smallWords: ReadonlySet<string> = new Set(
  'a an the and but or nor of in on at to for from by with as into over vs v up'.split(' '),
);
