import type { Name } from '../../annotate/name.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import { contains } from '../../document/span.ts';
import { flatMap } from '../../flat-map.ts';
import { relatedParties } from '../../lexicon/related-parties.ts';
import { sameName } from '../same-name.ts';
import { topicRole, type TopicRole } from '../topic-role.ts';

/** Whom a sentence tells of, and how. */
export function topicsOf(sentence: Sentence): readonly { name: Name; role: TopicRole }[] {
  return flatMap(sentence.names, (name) => {
    const role = topicRole(name, sentence);
    return role === undefined ? [] : [{ name, role }];
  });
}

/** The one party that a sentence tells of; undefined where it tells of several, or where any word of it may mean somebody else. */
export function onlyTopicOf(sentence: Sentence): Name | undefined {
  const { negations, tokens } = sentence;
  const [own, ...more] = topicsOf(sentence).map(({ name }) => name);
  if (own === undefined || more.some((name) => sameName(name, own) !== 'same')) return undefined;
  const isShared =
    negations.length > 0 ||
    tokens.some(({ lower, lemma }) => sharing.has(lower) || relatedParties.has(lemma));
  return isShared || isToldBySomebody(sentence, own) || isOfDescribed(sentence, own) ? undefined : own;
}

/** "As will the captain who saved her": somebody whom the claim describes may be the other. */
function isOfDescribed({ tokens }: Sentence, own: Name): boolean {
  return tokens.some((token, at) => {
    if (token.lower !== 'who' && token.lower !== 'which' && token.lower !== 'whose') return false;
    const before = tokens[at - 1];
    const antecedent = before?.text === ',' ? tokens[at - 2] : before;
    return antecedent === undefined || !contains(own.span, antecedent);
  });
}

/** "According to Orme, what Velm had called a mine": whose words they are, somebody else's than the one they tell of. */
function isToldBySomebody({ speeches, names }: Sentence, own: Name): boolean {
  return speeches.some(({ speaker }) =>
    names.some((name) => contains(speaker, name.span) && sameName(name, own) !== 'same'),
  );
}

/** Words by which something holds of several, or of another. */
const sharing = new Set(
  'both too also likewise same each together jointly all two they their unlike other others another than'.split(
    ' ',
  ),
);
