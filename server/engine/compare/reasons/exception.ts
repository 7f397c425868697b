import type { Predicate } from '../../annotate/predicate.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import { contains, hull } from '../../document/span.ts';
import type { Reason } from '../comparison.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { exceptionsIn } from '../exceptions.ts';
import { predicatePairs } from '../predicate-pairs.ts';
import { sameName } from '../same-name.ts';
import { exceptionMessage } from './messages.ts';
import { predicateReason } from './predicate-reason.ts';
import { flatMap } from '../../flat-map.ts';

/** Who is left out of what is told of all the others: "all members except Norland signed" beside "Norland signed". */
export function exceptionReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { claim, passage } = juxtaposition;
  const exceptions = exceptionsIn(passage.focus);
  if (exceptions.length === 0 || exceptionsIn(claim.sentence).length > 0) return [];
  return flatMap(predicatePairs(juxtaposition), ({ claim: own, passage: theirs, heads, subject, object }) => {
    if (heads !== 'same' || own.isDenied !== theirs.isDenied || own.force !== theirs.force) return [];
    const actor = own.voice === 'passive' ? (own.subject ?? own.object) : own.subject;
    const name = actor?.name;
    const exception = exceptions.find((each) => name !== undefined && sameName(each.name, name) === 'same');
    if (actor === undefined || exception === undefined || !isOfAll(passage.focus, theirs)) return [];
    if (subject === 'same' || object === 'different') return [];
    return [
      predicateReason(juxtaposition, {
        kind: 'negation',
        predicate: own,
        claim: hull(actor.span, own.span),
        evidence: exception.span,
        message: exceptionMessage(
          { sentence: claim.sentence, span: actor.span },
          { sentence: passage.focus, span: exception.span },
        ),
        parties: 1,
        agreed: [actor.span, own.head],
        inQuestion: [],
      }),
    ];
  });
}

/** Whether it is told of all, or of none: by the word before those of whom it is told. */
function isOfAll({ tokens }: Sentence, { subject, object }: Predicate): boolean {
  return [subject, object].some(
    (party) =>
      party !== undefined &&
      tokens.some(
        (token) =>
          wholes.has(token.lower) &&
          (contains(party.span, token) ||
            (token.end <= party.span.start && party.span.start - token.end <= 1)),
      ),
  );
}

const wholes = new Set([
  'all',
  'every',
  'everyone',
  'everybody',
  'each',
  'no',
  'none',
  'nobody',
  'any',
  'both',
]);
