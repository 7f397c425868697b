import type { Sentence } from '../annotate/sentence.ts';
import { contains } from '../document/span.ts';
import type { Span } from '../document/span.ts';

/** Whether this is among quoted or reported words: speech goes on over a semicolon, and over an "and". */
export function isUttered(span: Span, { quotations, speeches }: Sentence): boolean {
  return (
    quotations.some((quotation) => contains(quotation.span, span)) ||
    speeches.some(({ content }) => contains(content, span))
  );
}
