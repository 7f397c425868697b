import { contains, overlaps } from '../../document/span.ts';
import { flatMap } from '../../flat-map.ts';
import type { Reason } from '../comparison.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { areOfTwoOffices, areOtherPosts } from '../other-posts.ts';
import { type Post, postsIn, postsOfSource } from '../posts.ts';
import { sameName } from '../same-name.ts';
import { postMessage } from './messages.ts';
import { reason } from './reason.ts';

/**
 * The post of one given to another: "the chairman, Ada Orme" beside "the treasurer, Ada Orme, and the chairman, Tom Brill". The source has to give
 * both theirs, so that it is no second post of the same person; but nobody is the minister of two branches, or mayor and minister.
 */
export function mixedUpPostReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { alignment, claim, passage } = juxtaposition;
  const own = postsIn(claim.sentence);
  if (own.length === 0) return [];
  const theirs = postsIn(passage.focus);
  const near = flatMap([passage.focus, ...passage.before, ...passage.after], postsIn);
  const all = postsOfSource(passage.source);
  return flatMap(own, (mine): readonly Reason[] => {
    if (!contains(claim.span, mine.span)) return [];
    const real = theirs.find(({ name }) => sameName(name, mine.name) === 'same');
    if (real === undefined || !all.every((other) => isOfAnother(mine, other))) return [];
    // Of presidents and governors a source names several; of assistant coaches one.
    const holders = mine.branch.length > 0 || mine.isDeputy ? all : near;
    const holder = holders.find(
      (other) => sameName(other.name, mine.name) === 'different' && areOne(mine, other),
    );
    if (holder === undefined && !areOfTwoOffices(mine, real)) return [];
    return [
      reason(juxtaposition, {
        kind: 'name',
        claim: mine.span,
        evidence: real.span,
        message: postMessage(
          { sentence: claim.sentence, span: mine.span },
          { sentence: passage.focus, span: real.span },
          holder?.name.text,
        ),
        slot: certainty,
        likeness: ofOnePerson,
        units: flatMap(alignment.claim, (unit, i) => (overlaps(unit, mine.span) ? [i] : [])),
      }),
    ];
  });
}

/** Somebody else's, or another post of the same one. */
function isOfAnother(mine: Post, other: Post): boolean {
  return sameName(other.name, mine.name) === 'different' || areOtherPosts(mine, other);
}

function areOne(a: Post, b: Post): boolean {
  return (
    a.title === b.title &&
    a.isDeputy === b.isDeputy &&
    a.isFormer === b.isFormer &&
    a.branch.join(' ') === b.branch.join(' ')
  );
}

const certainty = 0.9;
/** Who holds which post is told of the person, whatever else is told. */
const ofOnePerson = 0.5;
