import { cardinals } from '../annotate/quantities/number-words.ts';
import type { Sentence } from '../annotate/sentence.ts';
import { flatMap } from '../flat-map.ts';

/**
 * Whether one sentence counts a part and another the rest of one whole, which either may give: "three of the four" and "one", "a fifth"
 * and "four in five". What is told of the part is then not told of the rest.
 */
export function areComplements(one: Sentence, other: Sentence): boolean {
  const [own, theirs] = [countsIn(one), countsIn(other)];
  const wholes = [...own, ...theirs];
  const parts = own.filter((count) => !theirs.includes(count));
  const rests = theirs.filter((count) => !own.includes(count));
  if (parts.some((part) => rests.some((rest) => wholes.includes(part + rest)))) return true;
  return sharesIn(one).some((part) => sharesIn(other).some((rest) => Math.abs(part + rest - 1) < shareSlack));
}

function countsIn({ quantities, tokens }: Sentence): readonly number[] {
  const given = flatMap(quantities, ({ dimension, low, high }) =>
    dimension === 'count' && low === high && low > 0 ? [low] : [],
  );
  // "Only one still does": no quantity by itself.
  return [...given, ...flatMap(tokens, ({ lower }) => cardinals[lower] ?? [])];
}

/** "A fifth of the children"; what rose by 60 percent is no rest of what fell by 40. */
function sharesIn({ quantities }: Sentence): readonly number[] {
  return flatMap(quantities, ({ dimension, low }) => (dimension === 'ratio' ? [low] : []));
}

const shareSlack = 0.02;
