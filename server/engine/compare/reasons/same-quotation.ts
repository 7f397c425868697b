import { intersection } from '../../document/span.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { compareQuotation } from '../quotations.ts';
import { quote } from './reason.ts';
import { sameName } from '../same-name.ts';
import { type Utterance, utterances, utterancesIn } from './utterances.ts';

/** Whether what is quoted in the claim is what is quoted in the passage, small words and all: many may have said "the people" of a place. */
export function areOneQuotation(juxtaposition: Juxtaposition, said: Utterance, other: Utterance): boolean {
  const [own, theirs] = textsOf(juxtaposition, said, other);
  return compareQuotation(own, theirs).kind !== 'absent';
}

/** Whether either side quotes all that the other quotes in that sentence: two may well speak of "a turning point". */
export function areWhollyOneQuotation(
  juxtaposition: Juxtaposition,
  said: Utterance,
  other: Utterance,
): boolean {
  const [own, theirs] = textsOf(juxtaposition, said, other);
  return (
    compareQuotation(own, theirs).kind === 'verbatim' && compareQuotation(theirs, own).kind === 'verbatim'
  );
}

function textsOf(
  { claim, passage }: Juxtaposition,
  said: Utterance,
  other: Utterance,
): readonly [string, string] {
  return [
    quote(claim.sentence, intersection(claim.sentence.span, said.content)).text,
    quote(passage.focus, intersection(passage.focus.span, other.content)).text,
  ];
}

/** Whether the claim leaves it open whose words it quotes: "she said". */
export function isQuotedOfNobody({ claim }: Juxtaposition): boolean {
  return utterances(claim.sentence, []).every(({ isQuoted }) => !isQuoted);
}

/** Whether both sides quote one and the same person. */
export function areQuotedOfOne({ claim, passage }: Juxtaposition): boolean {
  const theirs = utterancesIn(passage).filter(({ isQuoted }) => isQuoted);
  return utterances(claim.sentence, []).some(
    (said) => said.isQuoted && theirs.some((other) => sameName(said.speaker, other.speaker) === 'same'),
  );
}
