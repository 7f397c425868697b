import type { CodeLens, Command, Range } from 'vscode-languageserver';
import { type CheckedClaim, verdictKinds } from '../engine/judge/verdict.ts';
import type { Briefing } from '../workspace/live-workspace.ts';
import type { ClientFeatures } from './client-features.ts';
import type { FlaggedClaim } from './flagged-claims.ts';
import { claimSpan, rangeOf } from './places.ts';

/** A lens at the top of the file with the counts, and one above each claim that is underlined. */
export function codeLenses(
  briefing: Briefing,
  flagged: readonly FlaggedClaim[],
  features: ClientFeatures,
): CodeLens[] {
  if (!briefing.settings.codeLens || briefing.claims.length === 0) return [];
  const rangeOfClaim = (checked: CheckedClaim) =>
    rangeOf(briefing.document, claimSpan(briefing.document, checked));
  const lens = (range: Range, title: string, shown: Range): CodeLens => ({
    range,
    command: command(title, briefing.uri, shown, features),
  });
  const first = flagged[0];
  const top = first === undefined ? startOfFile : rangeOfClaim(first.checked);
  return [
    lens(startOfFile, counts(briefing.claims), top),
    ...flagged.map(({ checked }) => lens(rangeOfClaim(checked), title(checked), rangeOfClaim(checked))),
  ];
}

function title({ verdict, evidence }: CheckedClaim): string {
  if (verdict.kind === 'inconsistent') {
    // What a claim clashes with is another place of the briefings, not a source.
    const places = evidence.filter(({ stance }) => stance === 'contradicts').length;
    return `${verdict.kind} · ${counted(places, 'other place')}`;
  }
  const telling = evidence.filter(({ stance }) => stance !== 'mentions');
  const sources = new Set(telling.map(({ passage }) => passage.source.document.path)).size;
  return sources === 0 ? verdict.kind : `${verdict.kind} · ${counted(sources, 'source')}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function counts(claims: readonly CheckedClaim[]): string {
  const ofKind = verdictKinds
    .map((kind) => ({ kind, count: claims.filter(({ verdict }) => verdict.kind === kind).length }))
    .filter(({ count }) => count > 0);
  return ofKind.map(({ kind, count }) => `${count} ${kind}`).join(' · ');
}

/** Without the commands of our own client a lens is a text and nothing to press. */
function command(title: string, uri: string, range: Range, { hasCommands }: ClientFeatures): Command {
  if (!hasCommands) return { title, command: '' };
  return { title, command: 'claimcheck.showEvidence', arguments: [{ uri, range }] };
}

const startOfFile: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
