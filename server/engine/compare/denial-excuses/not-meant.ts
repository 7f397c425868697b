import type { Token } from '../../annotate/token.ts';
import { contains, overlaps, type Span } from '../../document/span.ts';
import { type Denial, isSameWord, type Side } from './denial.ts';

/** Whether one side does not mean what it says: it was only thought, would be so otherwise, or is itself denied. */
export function isNotMeant(denial: Denial): boolean {
  return excuses.some((isSo) => isSo(denial));
}

/** "Without rain the crops would die" says that there is rain, "should it rain, they would not" tells of no rain, "would have sailed had it not rained" that it rained. */
function isCounterfactual({ denying, cue, affirming }: Denial): boolean {
  const { tokens, text, span } = denying.sentence;
  if (onCondition.test(text)) return true;
  if (wouldHave.test(text) && hadItNot.test(text.slice(0, cue.start - span.start))) return true;
  return (
    tokens.some((token) => overlaps(token, cue) && token.lower === 'without') &&
    (tokens.some(({ lower }) => unreal.has(lower)) ||
      affirming.sentence.tokens.some(({ lemma }) => needing.has(lemma)))
  );
}

/** "Had thought that they were Roman" and "are not Roman": what somebody thought is not affirmed. */
function isOnlyThought({ affirming: { sentence }, affirmed }: Denial): boolean {
  const before = sentence.tokens.filter(({ end }) => end <= affirmed.start).slice(-farthestThought);
  return before.some(({ lemma }, at) => thinking.has(lemma) && hadBefore(before, at));
}

/** "Was due to open on Saturday, and has been put off" and "will not open on Saturday" */
function isPutOff({ affirming: { sentence }, affirmed }: Denial): boolean {
  const { text, span } = sentence;
  return dueTo.test(text.slice(0, affirmed.start - span.start)) && puttingOff.test(text);
}

/** "Down to six million from the 19 million that it had feared" and "six million, not the 19 million that it had feared" */
function isOnlyFeared({ affirming: { sentence }, affirmed }: Denial): boolean {
  return fearedBehind.test(sentence.text.slice(affirmed.end - sentence.span.start));
}

/** "Had thought", "had long been believed": what they think no more. */
function hadBefore(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => lower === 'had');
}

/** "Nobody can say that it did not sail": the denial itself is denied, and not on the other side. */
function isDeniedTwice({ denying, denied, cue, affirming }: Denial): boolean {
  return denying.sentence.negations.some(
    (outer) =>
      !overlaps(outer.cue, cue) &&
      contains(outer.scope, denied) &&
      !isAddedTo(denying, outer.cue, cue) &&
      !isOnePhrase(outer.cue, cue) &&
      !affirming.sentence.negations.some((other) => isSameWord(affirming, other.cue, denying, outer.cue)),
  );
}

/** "Stopped short of": two words that deny once. */
function isOnePhrase(outer: Span, cue: Span): boolean {
  return cue.start - outer.end === 1 || outer.start - cue.end === 1;
}

/** "Employs no engineers and built no pier": the second denial stands beside the first. */
function isAddedTo({ sentence: { tokens } }: Side, outer: Span, cue: Span): boolean {
  const between = tokens.filter(({ start, end }) => start >= outer.end && end <= cue.start);
  return (
    between.some(({ lower }) => lower === 'and' || lower === ';') &&
    !between.some(({ lower }) => lower === 'that')
  );
}

/** "It would be wrong to say that none live there", "it is not true that they never answered" */
function isRefuted({ denying: { sentence }, cue }: Denial): boolean {
  return /\b(?:wrong|incorrect|untrue|false|not true|myth|mistaken|nonsense)\b[^.;]*\bthat\b[^.;]*$/iu.test(
    sentence.text.slice(0, cue.start - sentence.span.start),
  );
}

/** "None opened late" and "every one opened on time" */
function isPunctual({ denying, scope, affirming }: Denial): boolean {
  const { text, span } = denying.sentence;
  const isLate = /\b(?:late|behind schedule)\b/iu.test(text.slice(scope.start - span.start));
  return isLate && /\bon (?:time|schedule)\b/iu.test(affirming.sentence.text);
}

/** "The log said it had been mended, but the entry was untrue" */
function isToldAsFalse({ affirming: { sentence } }: Denial): boolean {
  return toldAsFalse.test(sentence.text);
}

/** "Don't turn round," said Orme, and Brill turned round: what is asked for is not told. */
function isBidding({ denying: { sentence }, cue, affirming }: Denial): boolean {
  const { text, span } = sentence;
  return bidding.test(text.slice(0, cue.end - span.start)) && !obliging.test(affirming.sentence.text);
}

const excuses = [
  isBidding,
  isToldAsFalse,
  isCounterfactual,
  isOnlyThought,
  isOnlyFeared,
  isRefuted,
  isDeniedTwice,
  isPunctual,
  isPutOff,
];

/** At the beginning of a sentence, or of what is said. */
const bidding = /(?:^|[.:;!?,]["”]? |["“])["“]?(?:Don['’]t|Do not|Never)$/u;
const obliging = /\b(?:must|should|may|can|is to|are to|has to|have to|allowed|permitted)\b/u;
const fearedBehind =
  /^ (?:that |which )?(?:[\p{L}’']+ ){0,3}(?:had |was |were )?(?:feared|expected|hoped(?: for)?|planned|budgeted|forecast|predicted)\b/iu;
const toldAsFalse =
  /\b(?:said|says|claimed|claims|stated|showed|recorded|reported)\b[^.;]*\bbut (?:\p{L}+ ){1,4}(?:was|were|proved|turned out to be) (?:untrue|false|wrong|incorrect|falsified|a lie)\b(?! \p{L})/iu;
const wouldHave = /\b(?:would|could|might) (?:\p{L}+ )?have\b/u;
const onCondition = /^["“]?(?:Should|Were|Had) [^.;]*, [^.;]*\b(?:would|could|might)\b/u;
/** Up to the "not". */
const hadItNot =
  /\b(?:[Ii]f\b[^,;.]*\bhad|[Hh]ad (?:the|an?|it|he|she|they|we|his|her|its|their|\p{Lu}\p{L}*)\b[^,;.]*)\s*$/u;
/** "Cannot do it without a majority" and "would need a majority for it" */
const needing = new Set(['need', 'require', 'necessary']);
const unreal = new Set(['would', 'could', 'might']);
const dueTo = /\b(?:due|scheduled|set|supposed|meant|planned|expected) to (?:\p{L}+ ){0,2}$/iu;
const puttingOff =
  /\b(?:put off|put back|postponed|called off|cancell?ed|delayed|scrapped|shelved|deferred|abandoned)\b/iu;
const thinking = new Set('think believe assume suppose presume imagine consider fear hope expect'.split(' '));
const farthestThought = 12;
