import type { Name } from '../../annotate/name.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import type { Token } from '../../annotate/token.ts';
import { sameName } from '../same-name.ts';

/** Whether words say that two are spoken of, one beside the other. */
export function arePaired(window: readonly Sentence[], own: Name, other: Name): boolean {
  const naming = window.filter(({ names }) =>
    names.some((name) => [own, other].some((each) => sameName(name, each) === 'same')),
  );
  return (
    window.some(({ tokens }) => tokens.some(isPairing)) ||
    naming.some(({ tokens }) => tokens.some(({ lower }) => opposing.has(lower)))
  );
}

function isPairing({ lower }: Token, at: number, tokens: readonly Token[]): boolean {
  if (lower === 'two')
    return /s$/u.test(tokens[at + 1]?.lower ?? '') || /s$/u.test(tokens[at + 2]?.lower ?? '');
  return pairing.has(lower);
}

const pairing = new Set(
  'both each rival competitor respectively latter neighbouring neighboring companion sister twin'.split(' '),
);
const opposing = new Set('while whereas contrast however instead meanwhile other'.split(' '));
