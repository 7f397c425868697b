import type { AnnotatedDocument } from '../annotate/annotated-document.ts';
import type { Name } from '../annotate/name.ts';
import type { Sentence } from '../annotate/sentence.ts';
import type { Claim } from '../claims/claim.ts';
import type { Passage } from '../retrieve/passage.ts';
import { align, type Alignment, isFunction } from './alignment.ts';
import { isSameName } from './same-name.ts';
import { unitSimilarity } from './similarity.ts';
import { workedOutShare } from './worked-out.ts';
import { type Unit, units } from './unit.ts';
import { readOnceBeside } from '../read-once.ts';
import { isReckoned } from './reckoned.ts';

/** A claim laid beside a passage: their units aligned, and how well each unit of the claim is met. */
export interface Juxtaposition {
  readonly claim: Claim;
  readonly passage: Passage;
  /** Claim against the passage's focus sentence. */
  readonly alignment: Alignment;
  /** For each unit of the claim 0 to 1: how well the passage, context included, meets it. */
  readonly met: readonly number[];
  /** The same for the passage's focus alone. */
  readonly metByFocus: readonly number[];
}

/** Lays a claim beside a passage. */
export function juxtapose(claim: Claim, passage: Passage): Juxtaposition {
  const known = recent.find((each) => each.claim === claim && each.passage === passage);
  if (known !== undefined) return known;
  const made = layBeside(claim, passage);
  recent.push(made);
  if (recent.length > mostRecent) recent.shift();
  return made;
}

/** A claim meets all its passages, and is then judged: some of what it was laid beside is asked for once more. */
const recent: Juxtaposition[] = [];
const mostRecent = 16;

function layBeside(claim: Claim, passage: Passage): Juxtaposition {
  const alignment = align(unitsOfClaim(claim), units(passage.focus));
  const context = [...passage.before, ...passage.after];
  const metByFocus = alignment.claim.map((unit, i) =>
    Math.max(alignment.toPassage[i]?.similarity ?? 0, workedOutShare(unit, claim.sentence, passage.focus)),
  );
  const met = alignment.claim.map((unit, i) => {
    const direct = metByFocus[i] ?? 0;
    if (isFunction(unit) || direct >= contextShare) return direct;
    return Math.max(
      direct,
      contextShare * Math.max(0, ...context.map((sentence) => bestSimilarity(unit, sentence))),
      topicShare * Number(isTopic(unit, passage)),
      reckonedShare * Number(unit.kind === 'quantity' && isReckoned(unit.quantity, claim.sentence, passage)),
    );
  });
  return { claim, passage, alignment, met, metByFocus };
}

/** The weighted share of the claim's content that the passage meets, 0 to 1; `except` are units to leave out of the count. */
export function coverage({ alignment, met }: Juxtaposition, except: readonly number[] = []): number {
  let sum = 0;
  let whole = 0;
  alignment.claim.forEach((unit, i) => {
    if (isFunction(unit) || except.includes(i)) return;
    sum += unit.weight * (met[i] ?? 0);
    whole += unit.weight;
  });
  return whole === 0 ? 0 : sum / whole;
}

/** How much weight of the claim's content the passage meets in all; `except` are units to leave out. */
export function sharedWeight({ alignment, met }: Juxtaposition, except: readonly number[] = []): number {
  return alignment.claim.reduce(
    (sum, unit, i) => (isFunction(unit) || except.includes(i) ? sum : sum + unit.weight * (met[i] ?? 0)),
    0,
  );
}

/** A clause's claim has the units of its clause only. */
function unitsOfClaim(claim: Claim): readonly Unit[] {
  const all = units(claim.sentence);
  return all.filter((unit) => claim.span.start <= unit.start && unit.end <= claim.span.end);
}

/** A sentence stands beside several passages. */
const bestSimilarity: (unit: Unit, sentence: Sentence) => number = readOnceBeside((unit, sentence) =>
  units(sentence).reduce(
    (best, other) => (isFunction(other) ? best : Math.max(best, unitSimilarity(unit, other))),
    0,
  ),
);

/**
 * Whether a name is known to the passage's document: what a text is about, its sentences need not repeat. A few sentences cut
 * from a text may be about anything, and so know every name.
 */
function isTopic(unit: Unit, { source }: Passage): boolean {
  return unit.kind === 'name' && isKnownTo(unit.name, source);
}

/** Whether a document knows what is so named, under this name or another. */
export function isKnownTo(name: Name, { sentences }: AnnotatedDocument): boolean {
  return sentences.length <= mostOfFragment || isKnown(name, sentences);
}

/** Names of the claim that the passage's whole document does not know, under this name or another. */
export function strangers({ alignment, passage }: Juxtaposition): readonly Unit[] {
  return alignment.claim.filter((unit) => unit.kind === 'name' && !isTopic(unit, passage));
}

function isKnown(name: Name, sentences: readonly Sentence[]): boolean {
  const answers = knownNames.get(sentences) ?? new Map<string, boolean>();
  knownNames.set(sentences, answers);
  const key = `${name.kind} ${name.forms.join('|')}`;
  const answer = answers.get(key);
  if (answer !== undefined) return answer;
  const found = sentences.some(({ names }) => names.some((other) => isSameName(name, other)));
  answers.set(key, found);
  return found;
}

/** One text's names are asked for over and over while a briefing is checked against it. */
const knownNames = new WeakMap<readonly Sentence[], Map<string, boolean>>();

/** What a sentence beside the focus says, counts for less. */
const contextShare = 0.75;
const topicShare = 0.5;
/** What a reader makes of two figures, may be made of them by chance. */
const reckonedShare = 0.6;
/** Sentences of a text that is too short to name its own topic. */
const mostOfFragment = 3;
