import { intersection } from '../../document/span.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { compareQuotation } from '../quotations.ts';
import { quote } from './reason.ts';
import type { Utterance } from './utterances.ts';

/** Whether what is quoted in the claim is what is quoted in the passage, small words and all: many may have said "the people" of a place. */
export function areOneQuotation(
  { claim, passage }: Juxtaposition,
  said: Utterance,
  other: Utterance,
): boolean {
  const own = quote(claim.sentence, intersection(claim.sentence.span, said.content)).text;
  const theirs = quote(passage.focus, intersection(passage.focus.span, other.content)).text;
  return compareQuotation(own, theirs).kind !== 'absent';
}
