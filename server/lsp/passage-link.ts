import type { Comparison } from '../engine/compare/comparison.ts';
import type { Briefing } from '../workspace/live-workspace.ts';
import type { ClientFeatures } from './client-features.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { passageLocation } from './places.ts';

/** A Markdown link that opens a passage: beside the briefing where the client has the command, else at its line. */
export function passageLink(
  title: string,
  comparison: Comparison,
  briefing: Briefing,
  { hasCommands }: ClientFeatures,
): string {
  const { uri, range } = passageLocation(comparison, briefing);
  const words = encodeURIComponent(JSON.stringify([{ uri, range }]));
  const target = hasCommands
    ? `command:claimcheck.openPassage?${words}`
    : `${uri}#L${range.start.line + 1},${range.start.character + 1}`;
  return `[${escapeMarkdown(title)}](${target.replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'))})`;
}
