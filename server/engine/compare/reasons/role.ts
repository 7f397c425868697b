import type { Argument, Predicate } from '../../annotate/predicate.ts';
import type { Reason } from '../comparison.ts';
import type { Span } from '../../document/span.ts';
import { similarity } from '../../lexicon/synonyms.ts';
import { conversesOf } from '../../lexicon/converses.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { fit } from '../predicate-pairs.ts';
import { quote, reason } from './reason.ts';

/** Who does what to whom: both parties stand on both sides, and have changed places. */
export function roleReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { claim, passage } = juxtaposition;
  const own = partiesOf(claim.sentence.predicates);
  const theirs = partiesOf(passage.focus.predicates);
  return own.flatMap((mine) => {
    const rivals = theirs.filter((other) => tellsTheSame(mine, other));
    if (
      rivals.some((other) => fit(mine.doer, other.doer) === 'same' || fit(mine.other, other.other) === 'same')
    )
      return [];
    return rivals.flatMap((other) => {
      if (fit(mine.doer, other.other) !== 'same' || fit(mine.other, other.doer) !== 'same') return [];
      const claimSpan = hull(mine);
      const evidence = hull(other);
      return [
        reason(juxtaposition, {
          kind: 'role',
          claim: claimSpan,
          evidence,
          message: `The text says "${quote(claim.sentence, claimSpan).text}"; the source has it the other way round: "${quote(passage.focus, evidence).text}".`,
          slot: 1,
          units: [],
          within: mine.predicate.clause,
        }),
      ];
    });
  });
}

/** A predicate with its two parties; the doer is who gives, sells, wins or comes first, whatever the verb. */
interface Parties {
  readonly predicate: Predicate;
  readonly scale: string;
  readonly doer: Argument;
  readonly other: Argument;
}

function partiesOf(predicates: readonly Predicate[]): readonly Parties[] {
  return predicates.flatMap((predicate): readonly Parties[] => {
    if (predicate.isDenied) return [];
    const readings = conversesOf(predicate.lemma);
    const converse = readings.flatMap(({ scale, place, isSubjectFirst }) => {
      const [subject, other] = [predicate.subject, argumentAt(predicate, place)];
      if (subject === undefined || other === undefined) return [];
      const [doer, second] = isSubjectFirst ? [subject, other] : [other, subject];
      return [{ predicate, scale, doer, other: second }];
    });
    const standing = behind(predicate);
    if (converse.length > 0 || standing !== undefined)
      return standing === undefined ? converse : [...converse, standing];
    if (mutual.has(predicate.lemma)) return [];
    const other = [predicate.object, ...predicate.adjuncts.map(({ argument }) => argument)].filter(
      (argument) => argument !== undefined,
    );
    const doer = predicate.subject;
    return doer === undefined
      ? []
      : other.map((argument) => ({ predicate, scale: '', doer, other: argument }));
  });
}
