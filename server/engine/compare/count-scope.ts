import type { Quantity } from '../annotate/quantity.ts';
import { rateOf } from '../annotate/rates.ts';
import type { Token } from '../annotate/token.ts';
import { similarity } from '../lexicon/synonyms.ts';
import { readOnceBeside } from '../read-once.ts';

/** A quantity with the tokens of its sentence. */
export interface Scoped {
  readonly quantity: Quantity;
  readonly tokens: readonly Token[];
}

/**
 * May two figures of one thing counted be held against each other? Not where one tells of a rest or a part ("two more ships", "the
 * first two ships", "all but two ships"), of a rate ("two ships a day"), or where both say what for, and not the same ("41 votes to
 * block", "60 votes to pass"). Symmetric.
 */
export function haveOneScope(one: Scoped, other: Scoped): boolean {
  const [own, theirs] = [scopeOf(one.quantity, one.tokens), scopeOf(other.quantity, other.tokens)];
  return (
    own.isPart === theirs.isPart && own.per === theirs.per && haveOnePurpose(own.purpose, theirs.purpose)
  );
}

interface Scope {
  readonly isPart: boolean;
  readonly per: string | undefined;
  readonly purpose: string | undefined;
}

/** A figure is held against every other of its kind. */
const scopeOf: (quantity: Quantity, tokens: readonly Token[]) => Scope = readOnceBeside(
  (quantity, tokens) => ({
    isPart: isPart({ quantity, tokens }),
    per: rateOf(quantity, tokens)?.per,
    purpose: purposeOf({ quantity, tokens }),
  }),
);

function haveOnePurpose(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || similarity(one, other) >= leastSimilarity;
}

function isPart({ quantity, tokens }: Scoped): boolean {
  const first = tokens.findIndex(({ start }) => start >= quantity.span.start);
  const next = firstFrom(tokens, quantity.span.end);
  const after = tokens[next]?.lower ?? '';
  const [outer, before] = [tokens[first - 2]?.lower ?? '', tokens[first - 1]?.lower ?? ''];
  if (partsBefore.has(before) || (outer === 'all' && before === 'but')) return true;
  return partsAfter.has(after) && tokens[next + 1]?.lower !== 'than';
}

/** "Override" in "60 votes to override", "60 votes needed to override". */
function purposeOf(scoped: Scoped): string | undefined {
  const { tokens } = scoped;
  const at = afterCounted(scoped);
  const to = needs.has(tokens[at]?.lower ?? '') ? at + 1 : at;
  const verb = tokens[to + 1];
  return tokens[to]?.lower === 'to' && verb?.kind === 'word' ? verb.lemma : undefined;
}

/** Index of the token behind the figure and what it counts. */
function afterCounted({ quantity: { span, counted }, tokens }: Scoped): number {
  return firstFrom(tokens, Math.max(span.end, counted?.span.end ?? 0));
}

function firstFrom(tokens: readonly Token[], at: number): number {
  const found = tokens.findIndex(({ start }) => start >= at);
  return found < 0 ? tokens.length : found;
}

const partsBefore = new Set(
  'another other further additional extra remaining first last next final top'.split(' '),
);
const partsAfter = new Set(
  'more other others further additional extra remaining original founding initial former surviving'.split(
    ' ',
  ),
);
const needs = new Set('necessary needed required enough sufficient'.split(' '));
const leastSimilarity = 0.6;
