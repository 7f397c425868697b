import type { Name } from '../../annotate/name.ts';
import type { Predicate } from '../../annotate/predicate.ts';
import { contains, hull, type Span } from '../../document/span.ts';
import type { Reason } from '../comparison.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { sameName } from '../same-name.ts';
import { roleMessage } from './messages.ts';
import { predicateReason } from './predicate-reason.ts';
import { flatMap } from '../../flat-map.ts';

/** Where a journey begins and where it ends, told by two verbs: "set out from Alder and reached Oster" beside "left Oster and arrived in Alder". */
export function journeyReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { claim, passage } = juxtaposition;
  const own = endsOf(claim.sentence.predicates.filter(({ head }) => contains(claim.span, head)));
  const theirs = endsOf(passage.focus.predicates);
  const [start, goal] = [own.find(({ isGoal }) => !isGoal), own.find(({ isGoal }) => isGoal)];
  if (start === undefined || goal === undefined) return [];
  const [itsStart, itsGoal] = [theirs.find(({ isGoal }) => !isGoal), theirs.find(({ isGoal }) => isGoal)];
  if (itsStart === undefined || itsGoal === undefined) return [];
  if (sameName(start.place, itsGoal.place) !== 'same' || sameName(goal.place, itsStart.place) !== 'same')
    return [];
  return [
    predicateReason(juxtaposition, {
      kind: 'role',
      predicate: start.predicate,
      claim: start.span,
      evidence: itsStart.span,
      message: roleMessage(
        { sentence: claim.sentence, span: start.span },
        { sentence: passage.focus, span: itsStart.span },
      ),
      parties: certainty,
      agreed: [start.predicate.head, goal.predicate.head],
      inQuestion: [start.place.span, goal.place.span],
    }),
  ];
}

/** An end of a journey. */
interface End {
  readonly place: Name;
  readonly isGoal: boolean;
  readonly predicate: Predicate;
  readonly span: Span;
}

function endsOf(predicates: readonly Predicate[]): readonly End[] {
  return flatMap(predicates, (predicate): readonly End[] => {
    if (predicate.isDenied) return [];
    const { lemma, object, adjuncts } = predicate;
    const isGoal = arrivals.has(lemma);
    if (!isGoal && !departures.has(lemma)) return [];
    const ties = isGoal ? goalTies : startTies;
    const where =
      object?.name === undefined
        ? adjuncts.find(({ preposition }) => ties.has(preposition))?.argument
        : object;
    if (where?.name === undefined || where.isPronoun) return [];
    return [{ place: where.name, isGoal, predicate, span: hull(predicate.head, where.span) }];
  });
}

const departures = new Set(
  'leave,depart,set out,set off,set sail,sail,start,take off,start out,flee'.split(','),
);
const arrivals = new Set('reach,arrive,land,dock,get,come,due'.split(','));
const startTies = new Set(['from']);
const goalTies = new Set(['in', 'at', 'to', 'on']);
const certainty = 0.95;
