import type { Location, Position } from 'vscode-languageserver';
import type { Briefing } from '../workspace/live-workspace.ts';
import { claimAt, passageLocation } from './places.ts';

/** Every passage that speaks of the matter of the claim at a place, best first. */
export function references(briefing: Briefing, position: Position): Location[] {
  const evidence = claimAt(briefing, position)?.evidence ?? [];
  return evidence.map((comparison) => passageLocation(comparison, briefing));
}
