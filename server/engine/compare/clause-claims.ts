import type { Sentence } from '../annotate/sentence.ts';
import type { Token } from '../annotate/token.ts';
import type { Claim } from '../claims/claim.ts';
import { isUttered } from '../claims/uttered.ts';
import { contains } from '../document/span.ts';
import type { Span } from '../document/span.ts';
import { flatMap } from '../flat-map.ts';
import { readOnce } from '../read-once.ts';

/**
 * The clauses of a claim that tell something of their own subject, where there are several: "the road was closed, but the railway stayed
 * open". What stands in quoted or reported words is no clause of its own.
 */
export const clauseClaims: (claim: Claim) => readonly Claim[] = readOnce(readClauses);

function readClauses(claim: Claim): readonly Claim[] {
  const { sentence, span } = claim;
  const tokens = sentence.tokens.filter((token) => contains(span, token));
  const cuts = flatMap(tokens, (token, at) => (isCut(tokens, at) && !isUttered(token, sentence) ? [at] : []));
  if (cuts.length === 0) return [];
  const bounds = [-1, ...cuts, tokens.length];
  return flatMap(bounds.slice(1), (end, k) => {
    const words = tokens.slice((bounds[k] ?? -1) + 1, end);
    const [first, last] = [words[0], words.findLast(({ kind }) => kind !== 'punctuation')];
    if (first === undefined || last === undefined) return [];
    const clause = { start: first.start, end: last.end };
    if (!tellsOfItsOwn(sentence, clause)) return [];
    const text = sentence.text.slice(clause.start - sentence.span.start, clause.end - sentence.span.start);
    return [{ ...claim, span: clause, text }];
  });
}

/** A semicolon, or a conjunction behind a comma; "but" and its like need none. */
function isCut(tokens: readonly Token[], at: number): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (token?.text === ';') return true;
  if (token === undefined || at === 0) return false;
  return contrasting.has(token.lower) || (token.lower === 'and' && before?.text === ',');
}

function tellsOfItsOwn({ predicates }: Sentence, clause: Span): boolean {
  return predicates.some(
    ({ kind, head, subject, object, voice }) =>
      kind !== 'noun' &&
      contains(clause, head) &&
      [subject, voice === 'passive' ? object : undefined].some(
        (party) => party !== undefined && !party.isPronoun && contains(clause, party.span),
      ),
  );
}

const contrasting = new Set(['but', 'while', 'whereas', 'although', 'though']);
