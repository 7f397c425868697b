import type { Name } from '../annotate/name.ts';
import type { Claim } from '../claims/claim.ts';
import { contains } from '../document/span.ts';
import { isKnownTo, type Juxtaposition } from './juxtaposition.ts';

/**
 * Whether the passage speaks of another event than the claim: the heading over the claim names what it speaks of, or the sentences before
 * it whom it means, and the passage's document knows none of it. A claim one of whose own names that document knows is about that,
 * whatever stands around it.
 */
export function isOfAnotherEvent({ claim, passage, alignment }: Juxtaposition): boolean {
  const areStrange = (names: readonly Name[]): boolean =>
    names.length > 0 && !names.some((name) => isKnownTo(name, passage.source));
  const { heading, before } = claim.setting;
  if (!areStrange(heading) && !(leansBack(claim) && areStrange(before))) return false;
  return !alignment.claim.some((unit) => unit.kind === 'name' && isKnownTo(unit.name, passage.source));
}

/** A sentence that points at nothing before it may well begin with something else. */
function leansBack({ sentence: { tokens }, span }: Claim): boolean {
  return tokens.some((token) => pointing.has(token.lower) && contains(span, token));
}

const pointing = new Set(
  'he she it they him her them his its their hers theirs former latter there then'.split(' '),
);
