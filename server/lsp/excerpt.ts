import type { Span } from '../engine/document/span.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** A text as Markdown with some spans in bold, cut to a length that is read at a glance around the first of them. */
export function excerpt(text: string, bold: readonly Span[]): string {
  const spans = merged(bold);
  const view = window(text, spans[0]);
  const parts: string[] = [];
  let at = view.start;
  for (const { start, end } of spans.filter((span) => view.start <= span.start && span.end <= view.end)) {
    parts.push(escapeMarkdown(text.slice(at, start)), `**${escapeMarkdown(text.slice(start, end).trim())}**`);
    at = end;
  }
  parts.push(escapeMarkdown(text.slice(at, view.end)));
  const [before, after] = [view.start > 0 ? '…' : '', view.end < text.length ? '…' : ''];
  return `${before}${parts.join('')}${after}`;
}

/** Overlapping spans as one, in order. */
function merged(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last !== undefined && span.start <= last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else result.push(span);
  }
  return result;
}

/** The stretch that is shown, cut between words. */
function window(text: string, first: Span | undefined): Span {
  if (text.length <= mostCharacters) return { start: 0, end: text.length };
  const wanted = Math.max(
    0,
    Math.min((first?.start ?? 0) - mostCharacters / 3, text.length - mostCharacters),
  );
  const start = wanted === 0 ? 0 : text.indexOf(' ', wanted) + 1;
  const end =
    start + mostCharacters >= text.length ? text.length : text.lastIndexOf(' ', start + mostCharacters);
  return { start, end: Math.max(end, start) };
}

const mostCharacters = 320;
