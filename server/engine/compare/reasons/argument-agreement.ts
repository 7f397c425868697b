import type { Argument } from '../../annotate/predicate.ts';
import type { Span } from '../../document/span.ts';
import type { Fit, PredicatePair } from '../predicate-pairs.ts';

/**
 * How surely two predicates have the same parties, 0 to 1: nothing where a name on one side is another on the other, or where
 * neither party is known to be the same; all where both are.
 */
export function argumentAgreement({ claim, passage, subject, object }: PredicatePair): number {
  if (subject === 'different' || object === 'different') return 0;
  const isPassive = claim.voice === 'passive' || passage.voice === 'passive';
  const sides = [
    share(subject, claim.subject, passage.subject, isPassive),
    share(object, claim.object, passage.object, true),
  ];
  if (!sides.includes(1)) return 0;
  return sides.reduce((sum, side) => sum + side, 0) / sides.length;
}

/** Where the claim names the parties that are known to be the same. */
export function agreedSpans({ claim, subject, object }: PredicatePair): readonly Span[] {
  return [
    ...(subject === 'same' && claim.subject !== undefined ? [claim.subject.span] : []),
    ...(object === 'same' && claim.object !== undefined ? [claim.object.span] : []),
  ];
}

/** A party that neither side has is no doubt; one that a passive leaves out is some; two that may be anyone are more. */
function share(fit: Fit, a: Argument | undefined, b: Argument | undefined, mayLack: boolean): number {
  if (fit === 'same') return 1;
  if (a === undefined && b === undefined) return neitherShare;
  // "He kept it", "he lost it": nothing tells that they are two.
  if (a?.isPronoun === true && b?.isPronoun === true && a.head.lower === b.head.lower) return oneSideShare;
  // "Agreed to cut them": whom or what a pronoun means is as open as what a side leaves out.
  const isSilent = [a, b].some(
    (party) => party === undefined || (party.isPronoun && party.name === undefined),
  );
  if (!isSilent) return haveWordsInCommon(a, b) ? oneSideShare : unlikeShare;
  if (mayLack) return oneSideShare;
  // "She" is not anybody who is named.
  return a?.name === undefined && b?.name === undefined ? pronounShare : unlikeShare;
}

/** "A property tax increase" and "higher property taxes": two words at least, one of them the head of one. */
function haveWordsInCommon(a: Argument | undefined, b: Argument | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  // "A veto of the tax" is no tax.
  const [own, others] = [upToHead(a), upToHead(b)];
  const common = own.filter((word) => others.includes(word));
  return common.length > 1 && (common.includes(a.head.lemma) || common.includes(b.head.lemma));
}

function upToHead({ words, head }: Argument): readonly string[] {
  return words.slice(0, words.indexOf(head.lemma) + 1);
}

const neitherShare = 0.9;
const oneSideShare = 0.5;
/** "They voted", "the members voted": one of them, as a rule. */
const pronounShare = 0.45;
const unlikeShare = 0.3;
