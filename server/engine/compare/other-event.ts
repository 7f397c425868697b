import type { Name } from '../annotate/name.ts';
import { isKnownTo, type Juxtaposition } from './juxtaposition.ts';

/**
 * Whether the passage speaks of another event than the claim: the text about the claim names what it goes on speaking of, and the
 * passage's document knows none of it. A claim one of whose own names that document knows is about that, whatever stands around it.
 */
export function isOfAnotherEvent({ claim, passage, alignment }: Juxtaposition): boolean {
  const areStrange = (names: readonly Name[]): boolean =>
    names.length > 0 && !names.some((name) => isKnownTo(name, passage.source));
  const { heading, before } = claim.setting;
  if (!areStrange(heading) && !areStrange(before)) return false;
  return !alignment.claim.some((unit) => unit.kind === 'name' && isKnownTo(unit.name, passage.source));
}
