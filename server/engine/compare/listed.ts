import type { Sentence } from '../annotate/sentence.ts';
import type { Name } from '../annotate/name.ts';
import { contains, type Span } from '../document/span.ts';
import { sameName } from './same-name.ts';
import { type Unit, units } from './unit.ts';

/** Whether two units of one kind stand in one list: "2009, 2010 and 2011". */
export function areListed(sentence: Sentence, one: Unit, other: Unit): boolean {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  const between = sentence.tokens.filter(({ start, end }) => start >= first.end && end <= second.start);
  if (between.length === 0) return false;
  const listed = units(sentence).filter(({ kind }) => kind === first.kind);
  return between.every((token) => ties.has(token.lower) || listed.some((unit) => contains(unit, token)));
}

/** Whether a list that holds what stands at `at` names this one too: "Spain and Italy", of Italy and Spain. */
export function isListedWith({ names, tokens }: Sentence, at: Span, name: Name): boolean {
  return names.some((other) => {
    if (sameName(other, name) !== 'same') return false;
    if (contains(at, other.span)) return true;
    const [first, second] = other.span.start < at.start ? [other.span, at] : [at, other.span];
    const between = tokens.filter(({ start, end }) => start >= first.end && end <= second.start);
    return (
      first.end <= second.start &&
      between.length > 0 &&
      between.every((token) => ties.has(token.lower) || names.some(({ span }) => contains(span, token)))
    );
  });
}

const ties = new Set([',', ';', 'and', 'or', 'to', '&', '/', 'then']);
