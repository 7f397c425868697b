import type { Span } from '../document/span.ts';
import type { Quotation } from './quotation.ts';
import type { Speech } from './speech.ts';
import { attributions } from './speeches/attributions.ts';
import { contentOf } from './speeches/content.ts';
import { parts } from './speeches/parts.ts';
import type { Part, PartRange } from './speeches/parts.ts';
import type { Token } from './token.ts';
import { flatMap } from '../flat-map.ts';

/**
 * Who says what in a sentence of the block's text, outermost first. `tokens` and `quotations` are those of the sentence; spans
 * are relative to the block. What quoted people say that others said is left alone: inside quotations nothing is looked for.
 */
export function speeches(
  text: string,
  sentence: Span,
  tokens: readonly Token[],
  quotations: readonly Quotation[],
): readonly Speech[] {
  const within = tokens.filter((token) => sentence.start <= token.start && token.end <= sentence.end);
  const outside = parts(
    text,
    within,
    flatMap(quotations, ({ span }) => shared(span, sentence)),
  );
  const found = flatMap(attributions(outside), (attribution) => {
    const content = contentOf(outside, attribution);
    if (content === undefined) return [];
    const { speaker, verb, how } = attribution;
    return [
      {
        speaker: spanOf(outside, speaker),
        verb: spanOf(outside, verb),
        content: spanOf(outside, content),
        force: how.force,
      },
    ];
  });
  return found.sort((a, b) => length(b.content) - length(a.content) || a.verb.start - b.verb.start);
}

/** What the two spans have in common: a quotation may begin or end in another sentence. */
function shared(a: Span, b: Span): readonly Span[] {
  const both = { start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) };
  return both.start < both.end ? [both] : [];
}

function spanOf(parts: readonly Part[], { start, end }: PartRange): Span {
  return { start: parts[start]?.start ?? 0, end: parts[end - 1]?.end ?? 0 };
}

function length({ start, end }: Span): number {
  return end - start;
}
