import type { Argument } from '../../annotate/predicate.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import { contains, overlaps } from '../../document/span.ts';
import { flatMap } from '../../flat-map.ts';
import type { Passage } from '../../retrieve/passage.ts';
import type { Reason } from '../comparison.ts';
import { coverage, type Juxtaposition } from '../juxtaposition.ts';
import { areOtherPosts } from '../other-posts.ts';
import { type Called, postCalled, postsOfSource } from '../posts.ts';
import { predicatePairs } from '../predicate-pairs.ts';
import { sameName } from '../same-name.ts';
import { doerMessage } from './messages.ts';
import { quote, reason } from './reason.ts';

/**
 * Who did it, known by a post that is not that of whom the source names: "the chief executive puts the damage at two million" beside
 * "finance director Ada Orme puts it at two million". The source has to speak of both posts, and nowhere to give both to one.
 */
export function doerByPostReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { alignment, claim, passage } = juxtaposition;
  return flatMap(
    predicatePairs(juxtaposition),
    ({ heads, claim: own, passage: other }): readonly Reason[] => {
      if (heads !== 'same' || own.kind !== 'verb' || !contains(claim.span, own.head)) return [];
      if (own.isDenied !== other.isDenied || own.subject === undefined || other.subject === undefined)
        return [];
      if (own.subject.name !== undefined || own.subject.isPronoun) return [];
      const mine = postIn(claim.sentence, own.subject);
      if (mine === undefined || !isOneAlone(mine)) return [];
      const theirs = postsOfDoer(passage, other.subject);
      if (theirs.length === 0 || !theirs.every((post) => areApart(mine, post))) return [];
      if (!isSpokenOf(passage, mine) || isCalledSoToo(passage.focus, other.subject, mine)) return [];
      const { span } = own.subject;
      const units = flatMap(alignment.claim, (unit, i) => (overlaps(unit, span) ? [i] : []));
      if (coverage(juxtaposition, units) < leastMet) return [];
      return [
        reason(juxtaposition, {
          kind: 'role',
          claim: span,
          evidence: other.subject.span,
          message: doerMessage(
            { sentence: claim.sentence, span },
            other.subject.isPronoun && other.subject.name !== undefined
              ? other.subject.name.text
              : quote(passage.focus, other.subject.span).text,
          ),
          slot: certainty,
          units,
        }),
      ];
    },
  );
}

/** The post that an argument without a name is called by. */
function postIn(sentence: Sentence, { span, head }: Argument): Called | undefined {
  return postCalled(sentence, { start: span.start, end: head.end });
}

/** Of directors and secretaries a body has many, unless it is said of what. */
function isOneAlone({ title, branch, isFormer }: Called): boolean {
  return !isFormer && (branch.length > 0 || !several.has(title));
}

/** All posts that the source gives to whom the passage names, or the one that it calls somebody by. */
function postsOfDoer(passage: Passage, { name, span, head, isPronoun }: Argument): readonly Called[] {
  if (name === undefined) {
    const post = isPronoun ? undefined : postCalled(passage.focus, { start: span.start, end: head.end });
    return post === undefined ? [] : [post];
  }
  return postsOfSource(passage.source).filter((post) => sameName(post.name, name) === 'same');
}

/** Whoever acts for another may be called by the other's post, and who once held it too. */
function areApart(a: Called, b: Called): boolean {
  return !a.isDeputy && !b.isDeputy && !b.isFormer && areOtherPosts(a, b);
}

/** "Its chair, Finance Minister Ada Orme, said": both posts are hers. */
function isCalledSoToo({ tokens }: Sentence, { span }: Argument, { title }: Called): boolean {
  const behind = tokens.filter(({ start }) => start >= span.end).slice(0, apposed);
  return behind[0]?.text === ',' && behind.some(({ lower }) => title.split(' ').at(-1) === lower);
}

/** Whether the source knows somebody by that post, named or not. */
function isSpokenOf({ source }: Passage, mine: Called): boolean {
  return (
    postsOfSource(source).some((post) => post.title === mine.title) ||
    source.sentences.some((sentence) =>
      sentence.predicates.some(({ subject }) => {
        if (subject === undefined || subject.isPronoun) return false;
        return postIn(sentence, subject)?.title === mine.title;
      }),
    )
  );
}

const several = new Set([
  'director',
  'secretary',
  'manager',
  'captain',
  'commander',
  'minister',
  'prosecutor',
  'ambassador',
]);
const leastMet = 0.8;
const certainty = 0.9;
/** Tokens of what is set beside somebody between commas. */
const apposed = 6;
