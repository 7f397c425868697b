import type { Name } from '../../annotate/name.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import type { Token } from '../../annotate/token.ts';
import { contains, overlaps, type Span } from '../../document/span.ts';
import { flatMap } from '../../flat-map.ts';
import { isFunctionWord } from '../../lexicon/function-words.ts';
import { relatedParties } from '../../lexicon/related-parties.ts';
import { isFunction } from '../alignment.ts';
import { sameName } from '../same-name.ts';
import { topicRole } from '../topic-role.ts';
import { type Unit, units } from '../unit.ts';

/** A stretch of a sentence, and which of the two it tells of; neither where it names neither. */
export interface Part {
  readonly sentence: Sentence;
  readonly of: Name | undefined;
  readonly span: Span;
  readonly units: readonly Unit[];
}

/**
 * A sentence parted between two names: where only one of them stands it tells of that one, where both do it is parted between them, and
 * where neither does it tells of nobody. Nor does a part of the other in which a word may mean the one, or something is denied.
 */
export function partsOf(sentence: Sentence, own: Name, other: Name): readonly Part[] {
  const { names, tokens, negations } = sentence;
  const content = units(sentence).filter((unit) => !isFunction(unit));
  const found = flatMap(names, (name) => {
    if (sameName(name, own) !== 'different') return [{ of: own, name }];
    return sameName(name, other) === 'same' ? [{ of: other, name }] : [];
  });
  const [first] = found;
  const openPart = [{ sentence, of: undefined, span: sentence.span, units: content }];
  if (first === undefined) return openPart;
  const isOpen = (part: Span): boolean =>
    tokens.some((token, at) => contains(part, token) && mayMeanThird(token, tokens[at + 1])) ||
    isOfRelated(sentence, part, other) ||
    negations.some(({ cue }) => contains(part, cue));
  const partOf = (of: Name, span: Span): Part => ({
    sentence,
    of: of === other && isOpen(span) ? undefined : of,
    span,
    units: content.filter((unit) => contains(span, unit)),
  });
  const next = found.find(({ of }) => of !== first.of);
  if (next === undefined) return [partOf(first.of, sentence.span)];
  const last = found.findLast(({ of, name }) => of === first.of && name.span.end <= next.name.span.start);
  const cut = tokens.findLast(
    ({ start, end, lower }) =>
      start >= (last ?? first).name.span.end && end <= next.name.span.start && cuts.has(lower),
  );
  const isBack = found.some(({ of, name }) => of === first.of && name.span.start > next.name.span.start);
  const areTopics = [first, next].every(({ name }) => topicRole(name, sentence) !== undefined);
  // "Orlan and Velm each won": what is told of a list is told of both.
  const isList = !sentence.predicates.some(
    ({ kind, head }) => kind !== 'noun' && cut !== undefined && head.end <= cut.start,
  );
  if (cut === undefined || isList || isBack || !areTopics) return openPart;
  return [
    partOf(first.of, { start: sentence.span.start, end: cut.start }),
    partOf(next.of, { start: cut.start, end: sentence.span.end }),
  ];
}

/** "It leases its rival's jets", "those of the other": behind the other's name such words mean the one. */
function isOfRelated({ tokens, names }: Sentence, part: Span, other: Name): boolean {
  const name = names.find(({ span }) => contains(part, span) && overlaps(span, other.span));
  const named = name ?? names.find((each) => contains(part, each.span) && sameName(each, other) === 'same');
  return tokens.some(
    ({ start, end, lemma, lower }) =>
      start >= (named?.span.end ?? part.start) &&
      end <= part.end &&
      (relatedParties.has(lemma) || turning.has(lower)),
  );
}

/** A pronoun that, where only the other is named, may mean the one; "her" is no such word before what is hers. */
function mayMeanThird({ lower }: Token, next: Token | undefined): boolean {
  if (lower === 'her') return next === undefined || next.kind !== 'word' || isFunctionWord(next.lower);
  return thirds.has(lower);
}

const turning = new Set(['other', 'latter', 'former']);
/** Words that may mean the one where only the other is named. */
const thirds = new Set(['him', 'them', 'it']);
const cuts = new Set([';', ',', ':', '–', '—', 'while', 'whereas', 'but', 'and', 'though', 'although']);
