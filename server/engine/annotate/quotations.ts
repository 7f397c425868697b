import type { Span } from '../document/span.ts';
import { quotationKind } from './quotations/quotation-kind.ts';
import { quotedSpans } from './quotations/quoted-spans.ts';
import type { QuotedSpan } from './quotations/quoted-spans.ts';
import { leadingSpeaker, speakerOf } from './quotations/speaker.ts';
import type { Quotation } from './quotation.ts';
import { sentences } from './sentences.ts';
import { parts } from './speeches/parts.ts';
import type { Part, PartRange } from './speeches/parts.ts';
import { tokens } from './tokens.ts';

/**
 * The quotations of a block's text, in order, with their speakers: outermost marks only. A quotation that says nothing of its
 * speaker takes that of the quotation before it in the block, else the one that the next sentence names.
 */
export function quotations(text: string): readonly Quotation[] {
  const quoted = quotedSpans(text);
  if (quoted.length === 0) return [];
  const inner = quoted.map((span) => span.inner);
  const stretches = wholeSentences(text, quoted).map((span) => parts(text, tokens(text, span), inner));
  const found: Quotation[] = [];
  for (const [index, stretch] of stretches.entries()) {
    for (const [at, part] of stretch.entries()) {
      if (part.kind === 'quotation')
        found.push(quotationAt(text, stretch, at, found, stretches[index + 1] ?? []));
    }
  }
  return found;
}

function quotationAt(
  text: string,
  stretch: readonly Part[],
  at: number,
  earlier: readonly Quotation[],
  following: readonly Part[],
): Quotation {
  const source = speakerOf(stretch, at);
  const kind = quotationKind(stretch, at, source);
  const { start, end } = stretch[at] ?? { start: 0, end: 0 };
  if (kind === 'title') return { span: { start, end }, kind, speaker: undefined };
  if (source) return { span: { start, end }, kind, speaker: speaker(text, stretch, source.speaker) };
  if (kind === 'term' || !standsAlone(stretch)) return { span: { start, end }, kind, speaker: undefined };
  const next = leadingSpeaker(following);
  return {
    span: { start, end },
    kind,
    speaker:
      earlier.filter((quotation) => quotation.kind === 'speech').at(-1)?.speaker ??
      (next && speaker(text, following, next)),
  };
}

function speaker(text: string, stretch: readonly Part[], range: PartRange): Quotation['speaker'] {
  const [first, last] = [stretch[range.start], stretch[range.end - 1]];
  if (first === undefined || last === undefined) return undefined;
  const span = { start: first.start, end: last.end };
  return { span, text: text.slice(span.start, span.end) };
}

/** Whether the sentence is nothing but quoted words. */
function standsAlone(stretch: readonly Part[]): boolean {
  return stretch.every((part) => part.kind === 'quotation' || part.kind === 'punctuation');
}

/** The sentences of the text, joined again where a boundary lies within a quotation. */
function wholeSentences(text: string, quoted: readonly QuotedSpan[]): readonly Span[] {
  const whole: Span[] = [];
  let start: number | undefined;
  for (const sentence of sentences(text)) {
    start ??= sentence.start;
    if (quoted.some(({ outer }) => outer.start < sentence.end && sentence.end < outer.end)) continue;
    whole.push({ start, end: sentence.end });
    start = undefined;
  }
  if (start !== undefined) whole.push({ start, end: text.length });
  return whole;
}
