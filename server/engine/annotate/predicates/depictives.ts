import type { Predicate } from '../predicate.ts';
import { isNominal } from './phrases.ts';
import type { VerbGroup } from './verb-groups.ts';
import type { Word } from './word.ts';

/**
 * What somebody is while it is done, or by then, told by an adjective beside the verb: "was found dead", "came back unhurt". A state of
 * its own, of the one found, or of the one who comes.
 */
export function depictive(words: readonly Word[], group: VerbGroup, deed: Predicate): Predicate | undefined {
  const at = conditionBehind(words, group);
  const word = at === undefined ? undefined : words[at];
  if (word === undefined || !showing.has(deed.lemma)) return undefined;
  const subject = transitive.has(deed.lemma) ? deed.object : deed.subject;
  if (subject === undefined) return undefined;
  const { start, end } = word;
  return {
    ...deed,
    head: word.token,
    lemma: word.token.lemma,
    kind: 'state',
    voice: 'active',
    span: { start, end },
    subject,
    object: undefined,
    adjuncts: [],
    clause: { start: Math.min(subject.span.start, start), end: Math.max(subject.span.end, end) },
  };
}

/** Where the adjective stands right behind the verb, so that what follows is no object: "turned up dead", but not "found dead fish". */
export function conditionBehind(words: readonly Word[], { end }: VerbGroup): number | undefined {
  const at = words[end]?.part === 'adverb' ? end + 1 : end;
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || !conditions.has(word.token.lower)) return undefined;
  return next !== undefined && isNominal(next) ? undefined : at;
}

/** Verbs beside which a state is told: of what is found or left, and of who comes or goes. */
const transitive = new Set([
  'find',
  'leave',
  'discover',
  'recover',
  'rescue',
  'bring',
  'bring back',
  'pull out',
  'pull',
]);
const showing = new Set([
  ...transitive,
  ...'turn up,come back,return,emerge,escape,walk away,arrive,land,survive,go,come out,get out,come through'.split(
    ',',
  ),
]);
const conditions = new Set(
  `alive dead unhurt unharmed uninjured injured hurt safe unscathed unconscious conscious wounded intact undamaged damaged empty full
   homeless`.split(/\s+/u),
);
