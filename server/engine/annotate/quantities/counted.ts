import type { Token } from '../token.ts';
import type { Quantity } from '../quantity.ts';
import { verbForms } from '../predicates/verb-forms.ts';
import { cardinals } from './number-words.ts';
import { isFunctionWord } from '../../lexicon/function-words.ts';

type Counted = NonNullable<Quantity['counted']>;

/**
 * The head noun of what a figure counts, in the noun phrase that starts at `at`: "tanker" in "[15] laden tankers left". Many are
 * counted in the plural, so the phrase ends with its plural noun; for one thing it ends before the first inflected verb.
 */
export function countedAfter(tokens: readonly Token[], at: number, isOne: boolean): Counted | undefined {
  const head = compoundHead(tokens, at) ?? headOf(nounPhrase(tokens, firstTokenOf(tokens, at)), isOne);
  return head && { lemma: head.lemma, span: { start: head.start, end: head.end } };
}

/** The head noun counted by a figure that follows it: "tanker" in "the number of tankers rose to [14]". */
export function countedBefore(tokens: readonly Token[], at: number): Counted | undefined {
  const end = tokens.findIndex((token) => token.start >= at);
  const last = (end < 0 ? tokens.length : end) - 1;
  const group = tokens[last - 1];
  if (group !== undefined && tokens[last]?.lower === 'of' && groups.has(group.lemma))
    return { lemma: 'member', span: { start: group.start, end: group.end } };
  for (let index = last; index > 0; index--) {
    if (tokens[index]?.kind === 'number') return undefined;
    if (tokens[index]?.lower !== 'of' || !amounts.has(tokens[index - 1]?.lower ?? '')) continue;
    const head = pluralHead(nounPhrase(tokens, index + 1));
    return head && { lemma: head.lemma, span: { start: head.start, end: head.end } };
  }
  return undefined;
}

/** "Star" in "a [four]-star hotel": the noun of a compound stands in the singular. */
function compoundHead(tokens: readonly Token[], at: number): Token | undefined {
  const hyphen = tokens.findIndex((token) => token.start >= at);
  const next = tokens[hyphen + 1];
  return tokens[hyphen]?.text === '-' &&
    tokens[hyphen]?.start === at &&
    next?.kind === 'word' &&
    !isFunctionWord(next.lower) &&
    !/\d/.test(next.text)
    ? ofGroup(next, tokens[hyphen + 2])
    : undefined;
}

/** An "11-person crew", an "11-strong crew" and "nine-man Orlan" have so many members. */
function ofGroup(word: Token, next: Token | undefined): Token {
  const isGroup = next !== undefined && (groups.has(next.lemma) || /^\p{Lu}/u.test(next.text));
  return heads.has(word.lower) && isGroup ? { ...word, lemma: 'member' } : word;
}

function headOf(phrase: readonly Token[], isOne: boolean): Token | undefined {
  return isOne ? singularHead(phrase) : pluralHead(phrase);
}

/** Where the noun phrase starts: "27 of the 30 ships", "hundreds of people", "12 more soldiers". */
function firstTokenOf(tokens: readonly Token[], at: number): number {
  const start = tokens.findIndex((token) => token.start >= at);
  if (start < 0) return tokens.length;
  let index = start;
  while (leadIn.has(tokens[index]?.lower ?? '')) index++;
  return index > start && tokens[index]?.kind === 'number' ? index + 1 : index;
}

/**
 * The words of a noun phrase up to a function word or any other mark. Words with a hyphen behind them only describe
 * ("face-to-face meeting"), and describing words may be joined ("past and present members").
 */
function nounPhrase(tokens: readonly Token[], from: number): Token[] {
  const phrase: Token[] = [];
  for (let index = from; index < from + longestPhrase; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    const next = tokens[index + 1];
    if (isHyphen(token) || (next !== undefined && isHyphen(next) && next.start === token.end)) continue;
    // "No more than 90 and says": behind the figure itself nothing is joined.
    if (token.lower === 'and' && index === from) break;
    if (describing.has(token.lower) && !phrase.some(isPlural) && next?.kind === 'word') continue;
    if (token.kind !== 'word' || isFunctionWord(token.lower) || token.lower in cardinals) break;
    phrase.push(token);
  }
  return phrase;
}

function isHyphen({ text }: Token): boolean {
  return text === '-';
}

function pluralHead(phrase: readonly Token[]): Token | undefined {
  let head: Token | undefined;
  for (const [at, token] of phrase.entries()) {
    if (head !== undefined && isActing(token, at === phrase.length - 1)) break;
    // "People injured" are people; only by themselves are "the injured" what is counted.
    if (isPlural(token) && !(head !== undefined && fates.has(token.lower))) head = token;
    else if (head !== undefined) break;
  }
  return head;
}

/** "One of the five candidates supports the plan": a verb that looks like a plural, at the end of what looks like one phrase. */
function isActing({ lower, lemma }: Token, isLast: boolean): boolean {
  const forms = verbForms(lower, lemma);
  return forms.isThirdPerson && (forms.isMostlyVerb || (isLast && actions.has(lemma)));
}

function singularHead(phrase: readonly Token[]): Token | undefined {
  const verb = phrase.findIndex((token, index) => index > 0 && token.lemma !== token.lower);
  const head = phrase[(verb < 0 ? phrase.length : verb) - 1];
  // "One addressed to the mayor": a participle is counted by nobody.
  return head && head.lemma !== head.lower && /(?:ed|ing)$/.test(head.lower) ? undefined : head;
}

function isPlural(token: Token): boolean {
  if (unmarkedPlurals.has(token.lower) || fates.has(token.lower) || /(?:ings|men)$/.test(token.lower))
    return true;
  if (!/[^su]s$/i.test(token.text) || /['’]/.test(token.text)) return false;
  const isName = token.text !== token.text.toLowerCase();
  return token.lemma !== token.lower || (isName && token.text !== token.text.toUpperCase());
}

/** Verbs of a stance that are as often nouns. */
const actions = new Set([
  'support',
  'vote',
  'plan',
  'claim',
  'demand',
  'hope',
  'fear',
  'back',
  'favor',
  'work',
  'need',
]);

const longestPhrase = 9;

/** Function words that may stand inside the describing part of a noun phrase. */
const describing = new Set(['and', 'or', 'past', 'top', 'few', 'own', 'such', 'other', 'more', 'same']);

/** What may stand between a figure and the noun phrase it counts. */
const leadIn = new Set([
  '"',
  '“',
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

/** Bodies of people, who are its members: "a crew of 11". */
const groups = new Set('crew team jury panel squad party delegation committee board cast family'.split(' '));
/** Whom such a body has so many of. */
const heads = new Set(['person', 'man', 'woman', 'member', 'strong']);

const amounts = new Set(['number', 'total', 'tally', 'count', 'fleet', 'numbers']);

/** What people are counted by where nothing else is said of them: "12 dead and 40 injured". */
const fates = new Set(['dead', 'wounded', 'injured', 'missing', 'hurt', 'killed']);

/** Nouns that are plural without showing it by an s. */
const unmarkedPlurals = new Set(
  (
    'people personnel police staff crew aircraft spacecraft helicopters men women children policemen servicemen firefighters ' +
    'fishermen gunmen lawmakers businessmen sheep cattle fish deer poultry livestock feet teeth mice geese offspring series species ' +
    'headquarters crises media data criteria alumni youth clergy militia infantry'
  ).split(' '),
);
