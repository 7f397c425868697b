import type { Claim } from '../claims/claim.ts';
import type { Comparison } from '../compare/comparison.ts';
import { utterances } from '../compare/reasons/utterances.ts';
import { isSameName } from '../compare/same-name.ts';

/**
 * What to tell of a claim that somebody said something, where the passages that bear it out only say the thing themselves and
 * nowhere name who said it; undefined where one of them does, or where the claim names no speaker.
 */
export function onlyAsserted({ sentence }: Claim, supporting: readonly Comparison[]): string | undefined {
  const [said] = utterances(sentence, []);
  const [first] = supporting;
  if (said === undefined || first === undefined) return undefined;
  const isSpeakerKnown = supporting.some(({ passage }) =>
    [passage.focus, ...passage.before, ...passage.after].some(
      (each) => each.speeches.length > 0 || each.names.some((name) => isSameName(name, said.speaker)),
    ),
  );
  if (isSpeakerKnown) return undefined;
  return `${first.passage.source.document.path} says so itself, and not that ${said.speaker.text} did.`;
}
