import type { Span } from '../document/span.ts';
import { quotationKind } from './quotations/quotation-kind.ts';
import { quotedSpans } from './quotations/quoted-spans.ts';
import type { QuotedSpan } from './quotations/quoted-spans.ts';
import { leadingSpeaker, speakerOf } from './quotations/speaker.ts';
import type { Quotation } from './quotation.ts';
import { sentences } from './sentences.ts';
import { attributions } from './speeches/attributions.ts';
import type { Attribution } from './speeches/attributions.ts';
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
  const stretches = wholeSentences(text, quoted).map((span) => stretchOf(text, span, inner));
  const found: Quotation[] = [];
  let spoken: Quotation | undefined;
  for (const [index, stretch] of stretches.entries()) {
    for (const [at, part] of stretch.parts.entries()) {
      if (part.kind !== 'quotation') continue;
      const quotation = quotationAt(text, stretch, at, spoken, stretches[index + 1]?.parts ?? []);
      if (quotation.kind === 'speech') spoken = quotation;
      found.push(quotation);
    }
  }
  return found;
}

/** One sentence around the quotations in it, with what it says of who speaks. */
interface Stretch {
  readonly parts: readonly Part[];
  readonly attributions: readonly Attribution[];
}

function stretchOf(text: string, span: Span, quoted: readonly Span[]): Stretch {
  const own = parts(text, tokens(text, span), quoted);
  const isQuoting = own.some(({ kind }) => kind === 'quotation');
  return { parts: own, attributions: isQuoting ? attributions(own) : [] };
}

function quotationAt(
  text: string,
  stretch: Stretch,
  at: number,
  earlier: Quotation | undefined,
  following: readonly Part[],
): Quotation {
  const source = speakerOf(stretch.parts, stretch.attributions, at);
  const kind = quotationKind(stretch.parts, at, source);
  const { start, end } = stretch.parts[at] ?? { start: 0, end: 0 };
  const quotation = { span: { start, end }, kind };
  if (kind === 'title') return { ...quotation, speaker: undefined };
  if (source) return { ...quotation, speaker: speaker(text, stretch.parts, source.speaker) };
  if (kind === 'term' || !standsAlone(stretch.parts)) return { ...quotation, speaker: undefined };
  const next = leadingSpeaker(following);
  return { ...quotation, speaker: earlier?.speaker ?? (next && speaker(text, following, next)) };
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
