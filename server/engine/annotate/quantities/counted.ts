import type { Token } from '../token.ts';
import type { Quantity } from '../quantity.ts';
import { isFunctionWord } from '../../lexicon/function-words.ts';

type Counted = NonNullable<Quantity['counted']>;

/**
 * The head noun of what a figure counts, in the noun phrase that starts at `at`: "tanker" in "[15] laden tankers left". Many are
 * counted in the plural, so the phrase ends with its plural noun; for one thing it ends before the first inflected verb.
 */
export function countedAfter(tokens: readonly Token[], at: number, isOne: boolean): Counted | undefined {
  const phrase = nounPhrase(tokens, firstTokenOf(tokens, at));
  const head = isOne ? singularHead(phrase) : pluralHead(phrase);
  return head && { lemma: head.lemma, span: { start: head.start, end: head.end } };
}

/** The head noun counted by a figure that follows it: "tanker" in "the number of tankers rose to [14]". */
export function countedBefore(tokens: readonly Token[], at: number): Counted | undefined {
  const end = tokens.findIndex((token) => token.start >= at);
  for (let index = (end < 0 ? tokens.length : end) - 1; index > 0; index--) {
    if (tokens[index]?.kind === 'number') return undefined;
    if (tokens[index]?.lower !== 'of' || !amounts.has(tokens[index - 1]?.lower ?? '')) continue;
    const head = pluralHead(nounPhrase(tokens, index + 1));
    return head && { lemma: head.lemma, span: { start: head.start, end: head.end } };
  }
  return undefined;
}

function firstTokenOf(tokens: readonly Token[], at: number): number {
  let index = tokens.findIndex((token) => token.start >= at);
  if (index < 0) return tokens.length;
  // "27 of the 30 ships", "hundreds of people", "12 more soldiers", "two other ships".
  while (leadIn.has(tokens[index]?.lower ?? '')) index++;
  if (
    tokens[index - 1]?.lower !== undefined &&
    tokens[index]?.kind === 'number' &&
    index > 0 &&
    leadIn.has(tokens[index - 1]?.lower ?? '')
  )
    index++;
  return index;
}

/** The words of a noun phrase, hyphens between them skipped, up to a function word or any other mark. */
function nounPhrase(tokens: readonly Token[], from: number): Token[] {
  const phrase: Token[] = [];
  for (let index = from; phrase.length < longestPhrase; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.text === '-' && token.start === tokens[index - 1]?.end) continue;
    if (token.kind !== 'word' || isFunctionWord(token.lower)) break;
    phrase.push(token);
  }
  return phrase;
}

function pluralHead(phrase: readonly Token[]): Token | undefined {
  let head: Token | undefined;
  for (const token of phrase) {
    if (isPlural(token)) head = token;
    else if (head !== undefined) break;
  }
  return head;
}

function singularHead(phrase: readonly Token[]): Token | undefined {
  const verb = phrase.findIndex((token, index) => index > 0 && token.lemma !== token.lower);
  return phrase[(verb < 0 ? phrase.length : verb) - 1];
}

function isPlural(token: Token): boolean {
  if (unmarkedPlurals.has(token.lower)) return true;
  if (!/[^su]s$/i.test(token.text) || /['’]/.test(token.text)) return false;
  const isName = token.text !== token.text.toLowerCase();
  return token.lemma !== token.lower || (isName && token.text !== token.text.toUpperCase());
}

const longestPhrase = 6;

/** What may stand between a figure and the noun phrase it counts. */
const leadIn = new Set([
  'of',
  'the',
  'these',
  'those',
  'its',
  'his',
  'her',
  'their',
  'our',
  'more',
  'other',
  'additional',
  'further',
  'such',
  'all',
]);

const amounts = new Set(['number', 'total', 'tally', 'count', 'fleet', 'numbers']);

/** Nouns that are plural without showing it by an s. */
const unmarkedPlurals = new Set(
  (
    'people personnel police staff crew aircraft spacecraft helicopters men women children policemen servicemen firefighters ' +
    'fishermen gunmen lawmakers businessmen sheep cattle fish deer poultry livestock feet teeth mice geese offspring series species ' +
    'headquarters crises media data criteria alumni youth clergy militia infantry dead wounded injured missing hurt'
  ).split(' '),
);
