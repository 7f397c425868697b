import type { Location, Position } from 'vscode-languageserver';
import type { Briefing } from '../workspace/live-workspace.ts';
import { claimAt, offsetOf, passageLocation } from './places.ts';

/** Where a claim comes from: the source of the citation at the place, else the best passage of each stance that decides. */
export function definition(briefing: Briefing, position: Position): Location[] {
  const checked = claimAt(briefing, position);
  const offset = offsetOf(briefing.document, position);
  const cited = briefing.claims
    .flatMap(({ citations }) => citations)
    .find(({ citation: { fileSpan } }) => fileSpan.start <= offset && offset < fileSpan.end)?.path;
  if (cited !== undefined) return [{ uri: briefing.uriOf(cited), range: startOfFile }];
  const best = checked?.evidence[0];
  if (checked === undefined || best === undefined) return [];
  return checked.evidence
    .filter(({ stance }) => stance === best.stance && stance !== 'mentions')
    .concat(best.stance === 'mentions' ? [best] : [])
    .map((comparison) => passageLocation(comparison, briefing));
}

const startOfFile = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
