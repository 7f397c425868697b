/** One row of an evaluation set. */
export interface Pair {
  readonly id: string | number;
  readonly evidence: readonly string[];
  readonly claim: string;
}

/** Reads a row `{"id", "evidence": string | string[], "claim"}`; a row of another shape is a problem. */
export function parsePair(text: string): Pair | { readonly problem: string } {
  const row = parseObject(text);
  if (row === undefined) return { problem: 'is not a JSON object' };
  const { id, evidence, claim } = row;
  if (typeof id !== 'string' && typeof id !== 'number') return { problem: '"id" is missing' };
  if (typeof claim !== 'string') return { problem: '"claim" is not a text' };
  const pieces: unknown[] = Array.isArray(evidence) ? evidence : [evidence];
  if (!pieces.every((piece) => typeof piece === 'string'))
    return { problem: '"evidence" is neither a text nor a list of texts' };
  return { id, evidence: pieces, claim };
}

function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
