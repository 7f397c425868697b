import type { Span } from '../../document/span.ts';
import type { Token } from '../token.ts';

/** A token outside all quotations, or a whole quotation without its marks. */
export interface Part extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: Token['kind'] | 'quotation';
}

/** Indexes into a list of parts, end-exclusive. */
export type PartRange = Span;

/** The tokens with every quotation drawn together to one part, so that the grammar around it can be read. */
export function parts(text: string, tokens: readonly Token[], quotations: readonly Span[]): readonly Part[] {
  const found: Part[] = [];
  let next = 0;
  for (const token of tokens) {
    let quotation = quotations[next];
    while (quotation && quotation.end <= token.start) quotation = quotations[++next];
    if (quotation && token.start >= quotation.start) {
      if (found.at(-1)?.start !== quotation.start)
        found.push({
          ...quotation,
          text: text.slice(quotation.start, quotation.end),
          lower: '',
          kind: 'quotation',
        });
    } else if (token.kind !== 'punctuation' || !quotationMark.test(token.text)) found.push(token);
  }
  return found;
}

const quotationMark = /^["“”„«»‘’']$/u;
