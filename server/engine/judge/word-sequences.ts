import type { AnnotatedDocument } from '../annotate/annotated-document.ts';
import type { Sentence } from '../annotate/sentence.ts';
import type { Token } from '../annotate/token.ts';
import { contains } from '../document/span.ts';

/** Runs of words, lower case, each once. */
export type Sequences = ReadonlySet<string>;

/**
 * The runs of `length` words within the sentences that somebody wrote for a text. Runs of common words say nothing of who wrote
 * them, and quoted words are their speaker's: both are left out.
 */
export function contentSequences({ document, sentences }: AnnotatedDocument, length: number): Sequences {
  const found = new Set<string>();
  for (const sentence of sentences) {
    if (document.blocks[sentence.block]?.kind === 'furniture') continue;
    const words = ownWords(sentence);
    for (let at = 0; at + length <= words.length; at += 1) {
      const run = words.slice(at, at + length);
      if (run.reduce((sum, { weight }) => sum + weight, 0) >= leastWeight)
        found.add(run.map(({ lower }) => lower).join(' '));
    }
  }
  return found;
}

/** Share of the smaller set that lies in the larger. */
export function containment(a: Sequences, b: Sequences): number {
  const [smaller, larger] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const sequence of smaller) if (larger.has(sequence)) shared += 1;
  return smaller.size === 0 ? 0 : shared / smaller.size;
}

function ownWords({ tokens, quotations }: Sentence): readonly Token[] {
  return tokens.filter(
    (token) => token.kind !== 'punctuation' && !quotations.some(({ span }) => contains(span, token)),
  );
}

/** About two words of content, or one rare one with a common one. */
const leastWeight = 1;
