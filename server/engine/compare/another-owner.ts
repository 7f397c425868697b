import type { Name } from '../annotate/name.ts';
import type { Sentence } from '../annotate/sentence.ts';
import type { Speech } from '../annotate/speech.ts';
import { contains } from '../document/span.ts';
import { ownerLikeness, ownershipOf } from './figure-owner.ts';
import type { Juxtaposition } from './juxtaposition.ts';
import { compareQuantities } from './quantities.ts';
import { sameName } from './same-name.ts';
import { sharedContent } from './shared-content.ts';

/** Whether the passage gives the claim's figure to another only: "Norvane will own 60 percent" beside "Orlan Steel will own 60 percent". */
export function isFigureOfAnother({ claim, passage }: Juxtaposition): boolean {
  return claim.sentence.quantities.some((quantity) => {
    if (!contains(claim.span, quantity.span)) return false;
    const own = ownershipOf(quantity, claim.sentence);
    const name = own?.owner?.isPronoun === true ? undefined : own?.owner?.name;
    // Who is not named there may be called otherwise.
    if (own === undefined || !passage.focus.names.some((each) => isOneName(each, name))) return false;
    const equals = passage.focus.quantities.filter((other) => compareQuantities(quantity, other) === 'equal');
    const owners = equals.map((other) => ownershipOf(other, passage.focus));
    return (
      owners.length > 0 &&
      owners.every((theirs) => theirs?.owner?.name !== undefined && ownerLikeness(own, theirs) === 0)
    );
  });
}

function isOneName(name: Name, other: Name | undefined): boolean {
  return other !== undefined && sameName(name, other) === 'same';
}

/** Whether the passage has what the claim reports from another speaker, and from the claim's speaker something else. */
export function isSaidByAnother(juxtaposition: Juxtaposition): boolean {
  const { claim, passage } = juxtaposition;
  const [said, ...rest] = claim.sentence.speeches;
  if (said === undefined || rest.length > 0 || passage.focus.speeches.length < 2) return false;
  const met = passage.focus.speeches.map((speech) => ({
    speech,
    share: sharedContent(juxtaposition, said.content, speech.content),
  }));
  const [most] = met.toSorted((a, b) => b.share - a.share);
  if (most === undefined || most.share < leastShared) return false;
  const speaker = speakerOf(claim.sentence, said);
  if (speaker === undefined || speaker === speakerOf(passage.focus, most.speech)) return false;
  return met.some(
    ({ speech, share }) => share < most.share / 2 && speakerOf(passage.focus, speech) === speaker,
  );
}

/** The dictionary form of the word that a speaker is called by: "police", "mayor". */
function speakerOf({ tokens }: Sentence, { speaker }: Speech): string | undefined {
  return tokens.findLast((token) => contains(speaker, token) && token.kind === 'word')?.lemma;
}

const leastShared = 0.6;
