import type { Sentence } from '../annotate/sentence.ts';
import { contains } from '../document/span.ts';
import { type Unit, units } from './unit.ts';

/** Whether two units of one kind stand in one list: "2009, 2010 and 2011". */
export function areListed(sentence: Sentence, one: Unit, other: Unit): boolean {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  const between = sentence.tokens.filter(({ start, end }) => start >= first.end && end <= second.start);
  if (between.length === 0) return false;
  const listed = units(sentence).filter(({ kind }) => kind === first.kind);
  return between.every((token) => ties.has(token.lower) || listed.some((unit) => contains(unit, token)));
}

const ties = new Set([',', ';', 'and', 'or', 'to', '&', '/', 'then']);
