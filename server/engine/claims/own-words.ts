import type { Sentence } from '../annotate/sentence.ts';
import type { Span } from '../document/span.ts';

/**
 * The part of a claim that the writer says in their own voice: quoted words are cut out, their marks stay. Lower case, glyphs
 * folded, so that patterns can be plain.
 */
export function ownWords({ text, span: { start: origin }, quotations }: Sentence, span: Span): string {
  let own = '';
  let at = span.start;
  for (const { span: quoted } of quotations) {
    if (quoted.end <= at || quoted.start >= span.end) continue;
    own += text.slice(at - origin, Math.max(at, quoted.start) - origin);
    at = Math.min(quoted.end, span.end);
  }
  return fold(own + text.slice(at - origin, span.end - origin));
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[‘’]/gu, "'")
    .replace(/[“”„«»]/gu, '"')
    .replace(/\s+/gu, ' ')
    .trim();
}
