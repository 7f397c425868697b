import { juxtapose } from '../compare/juxtaposition.ts';
import { quote } from '../compare/reasons/reason.ts';
import { ungivenFigures } from '../compare/ungiven-figures.ts';
import type { Testimony } from './testimony.ts';
import type { Verdict } from './verdict.ts';

/** Which figures a claim that no source bears out has over, where a source says most of the rest. */
export function missingFigure({ kind }: Verdict, heard: readonly Testimony[]): string | undefined {
  if (kind !== 'unsupported') return undefined;
  const [nearest] = heard
    .filter(({ best }) => best.coverage >= saysMost)
    .sort((a, b) => b.best.coverage - a.best.coverage);
  if (nearest === undefined) return undefined;
  const { claim, passage } = nearest.best;
  const figures = ungivenFigures(juxtapose(claim, passage)).map(
    (unit) => `"${quote(claim.sentence, unit).text}"`,
  );
  return figures.length === 0
    ? undefined
    : `The nearest passage of ${nearest.path} says most of this, but not ${figures.join(' and ')}.`;
}

/** As much of a claim as its figure leaves. */
const saysMost = 0.6;
