import type { Name } from '../../annotate/name.ts';
import type { Argument } from '../../annotate/predicate.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { sameName } from '../same-name.ts';

/** Two names in one slot that cannot be one: one of the claim, one of the passage. */
export interface NameClash {
  readonly juxtaposition: Juxtaposition;
  readonly own: Name;
  readonly other: Name;
}

export function isCalled(argument: Argument | undefined, name: Name): boolean {
  return argument?.name !== undefined && sameName(argument.name, name) === 'same';
}
