import { plainCues } from '../annotate/negations/cues.ts';
import type { Sentence } from '../annotate/sentence.ts';
import type { Speech } from '../annotate/speech.ts';
import type { Token } from '../annotate/token.ts';
import { overlaps } from '../document/span.ts';
import type { Juxtaposition } from './juxtaposition.ts';

/** How often what is said is turned round in itself. */
export function denialsIn({ tokens }: Sentence, { content }: Speech): number {
  return tokens.filter(
    (token) => overlaps(token, content) && (plainCues.has(token.lower) || token.lower.endsWith("n't")),
  ).length;
}

/** "Denies that they were warned" and "insists that no warning was sent": two verbs of saying that are opposites, of contents that are as well. */
export function areTurnedRoundTwice({ claim, passage }: Juxtaposition, own: Token, theirs: Token): boolean {
  const [said, told] = [speechOf(claim.sentence, own), speechOf(passage.focus, theirs)];
  return (
    said !== undefined &&
    told !== undefined &&
    denialsIn(claim.sentence, said) !== denialsIn(passage.focus, told)
  );
}

function speechOf({ speeches }: Sentence, head: Token): Speech | undefined {
  return speeches.find(({ verb }) => overlaps(verb, head));
}
