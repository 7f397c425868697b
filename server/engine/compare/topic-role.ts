import type { Name } from '../annotate/name.ts';
import type { Argument, Predicate } from '../annotate/predicate.ts';
import { cardinals } from '../annotate/quantities/number-words.ts';
import { prepositions } from '../annotate/predicates/closed-words.ts';
import type { Sentence } from '../annotate/sentence.ts';
import { contains, overlaps } from '../document/span.ts';
import { flatMap } from '../flat-map.ts';
import { readOnceBeside } from '../read-once.ts';

/**
 * How a name stands in what its sentence is about: `itself`, as the `owner` of it ("Orlan's growers"), or by the preposition that ties it
 * ("growers in Orlan", "In Orlan, growers"); undefined where the sentence tells of something else, and merely names it.
 */
export type TopicRole = string;

export const topicRole: (name: Name, sentence: Sentence) => TopicRole | undefined = readOnceBeside(readRole);

function readRole(name: Name, sentence: Sentence): TopicRole | undefined {
  const { predicates, tokens, text, span } = sentence;
  const subject = flatMap(predicates, (predicate) => {
    const told = predicate.kind === 'noun' ? undefined : grammaticalSubject(predicate);
    return told !== undefined && !told.isPronoun && contains(told.span, name.span) ? [told] : [];
  })[0];
  const at = tokens.findIndex(({ start }) => start >= name.span.start);
  if (subject === undefined) {
    if (isGapped(name, sentence)) return 'itself';
    return openingTie(name, sentence);
  }
  if (/^['’]/u.test(text.slice(name.span.end - span.start))) return 'owner';
  const before = tokens.slice(0, at).findLast(({ lower }) => lower !== 'the');
  if (before !== undefined && prepositions.has(before.lower)) return before.lower;
  const tie = tokens
    .slice(0, at)
    .findLast((token) => token.start >= subject.span.start && prepositions.has(token.lower));
  return tie?.lower ?? 'itself';
}

/** Whom a verb is told of: in "was jailed" the one who was. */
export function grammaticalSubject({ voice, subject, object, head }: Predicate): Argument | undefined {
  const told = voice === 'passive' ? object : subject;
  return told !== undefined && told.span.start < head.start ? told : undefined;
}

/** "In Orlan, by contrast, growers" */
function openingTie({ span }: Name, { tokens, predicates, span: whole }: Sentence): TopicRole | undefined {
  const first = tokens.find(({ start }) => start >= whole.start);
  const isLed =
    first !== undefined &&
    prepositions.has(first.lower) &&
    !predicates.some(({ head }) => head.end <= span.start) &&
    !tokens.some(({ text, start }) => text === ',' && start < span.start);
  return isLed ? first.lower : undefined;
}

/** "And Velm for its mill", ", Velm two": a name whose verb goes without saying. */
function isGapped({ span }: Name, { tokens, predicates }: Sentence): boolean {
  const at = tokens.findIndex(({ start }) => start >= span.start);
  const [before, next] = [tokens[at - 1], tokens.find(({ start }) => start >= span.end)];
  if (before === undefined || next === undefined || !gapBefore.has(before.lower)) return false;
  if (!gapAfter.has(next.lower) && next.kind !== 'number' && !(next.lower in cardinals)) return false;
  const isHeld = predicates.some(
    ({ subject, object, head }) =>
      head.start >= span.end &&
      [subject, object].some((each) => each !== undefined && overlaps(each.span, span)),
  );
  return !isHeld && predicates.some(({ head }) => head.end <= span.start);
}

const gapBefore = new Set([',', ';', 'and', 'but']);
const gapAfter = new Set('for to with in at on a an the'.split(' '));
