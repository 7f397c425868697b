import type { DateMention } from '../date-mention.ts';

/** How the event stands to the date that starts at `at`, by the words right before it. */
export function relationBefore(words: string, at: number): DateMention['relation'] {
  const before = words.slice(Math.max(0, at - 24), at);
  return table.find(({ pattern }) => pattern.test(before))?.relation ?? 'during';
}

/** The same by the words right behind it, which ends at `at`; undefined where they say nothing of it. */
export function relationBehind(words: string, at: number): DateMention['relation'] | undefined {
  const bound = /^,? at (?:the )?(?:very )?(earliest|latest)\b/iu.exec(words.slice(at, at + 24))?.[1];
  return bound === undefined ? undefined : bound.toLowerCase() === 'latest' ? 'until' : 'since';
}

const filler = '(?: (?:the|early|late|mid|about|around|at least|the start of|the end of))*[ -]$';

const table: readonly { readonly relation: DateMention['relation']; readonly pattern: RegExp }[] = [
  { relation: 'since', words: '(?:no|not) (?:earlier|sooner) than' },
  { relation: 'until', words: '(?:no|not) later than' },
  // What does not open before March opens in March, or later.
  { relation: 'since', words: "(?:not|\\p{L}+n['’]t|never)(?: \\p{L}+){0,2} before" },
  {
    relation: 'since',
    words: 'since|ever since|(?:starting|beginning|effective)(?: (?:in|on|from|as of))?',
  },
  { relation: 'asOf', words: 'as of|as at|as things stood on' },
  { relation: 'before', words: 'before|prior to|ahead of|earlier than' },
  {
    relation: 'after',
    words:
      '(?<!\\bday |\\bweek |\\bmonth |\\byear |\\bdays |\\bweeks |\\bmonths |\\byears )after|later than|following',
  },
  // What is not done until March is done in March.
  { relation: 'during', words: "(?:not|\\p{L}+n['’]t|never)(?: \\p{L}+){0,2} (?:until|till)" },
  { relation: 'until', words: 'until|till|by|through|up to' },
].map(({ relation, words }) => ({
  relation: relation as DateMention['relation'],
  pattern: new RegExp(`(?<!\\p{L})(?:${words})${filler}`, 'iu'),
}));
