import type { Name } from '../../annotate/name.ts';
import type { Predicate } from '../../annotate/predicate.ts';
import { similarity } from '../../lexicon/synonyms.ts';
import { haveFiguresStraight } from '../crossings.ts';
import { isNamedInDenial } from '../named-in-denial.ts';
import { predicatePairs } from '../predicate-pairs.ts';
import { sameName } from '../same-name.ts';
import { flatMap } from '../../flat-map.ts';
import { isCalled, type NameClash } from './clash.ts';

/** The passage tells the same of the claim's name too, or gives the part in what is told to neither of the two. */
export const toldAlike: readonly ((clash: NameClash) => boolean)[] = [
  areBothParties,
  haveTheirFigures,
  isTakenByAnother,
  isToldBeside,
  isOneMore,
  isCalledSo,
  isDeniedThere,
];

/** Both stand on both sides as parties of what is told: whether they may change places, their verb decides. */
function areBothParties({ juxtaposition: { claim, passage }, own, other }: NameClash): boolean {
  return [claim.sentence, passage.focus].every(({ predicates }) =>
    [own, other].every((name) => predicates.some((predicate) => isPartyOf(predicate, name))),
  );
}

/** Each stands with its own figure on both sides: "4,310 votes against 3,875 for Orme". */
function haveTheirFigures({ juxtaposition, own, other }: NameClash): boolean {
  const { claim, passage } = juxtaposition;
  return (
    [claim.sentence, passage.focus].every(({ names }) =>
      [own, other].every((name) => names.some((each) => sameName(each, name) === 'same')),
    ) && haveFiguresStraight(juxtaposition)
  );
}

/** "Critics at the Gaiety praised it, while none at the Century did" beside "won no praise at the Century" */
function isDeniedThere({ juxtaposition: { claim, passage }, own }: NameClash): boolean {
  return claim.sentence.negations.length > 0 && isNamedInDenial(passage.focus, own);
}

function isPartyOf({ subject, object, adjuncts }: Predicate, name: Name): boolean {
  return [subject, object, ...adjuncts.map(({ argument }) => argument)].some(
    (party) => party?.name !== undefined && sameName(party.name, name) === 'same',
  );
}

/** Whether somebody or something else has the part in the passage's same happening: "the club won" leaves "Orlan won" standing. */
function isTakenByAnother({ juxtaposition, own, other }: NameClash): boolean {
  const told = predicatePairs(juxtaposition).filter(({ heads }) => heads === 'same');
  for (const part of ['subject', 'object'] as const) {
    const pairs = told.filter(({ claim }) => isCalled(claim[part], own));
    if (pairs.length === 0) continue;
    return !pairs.some(({ passage }) => passage[part] === undefined || isCalled(passage[part], other));
  }
  return false;
}

/** "He will join Orlan. In 2008 he joined Velde": the sentence beside tells the same of the claim's name. */
function isToldBeside({ juxtaposition: { claim, passage }, own }: NameClash): boolean {
  const beside = flatMap([...passage.before, ...passage.after], ({ predicates }) => predicates);
  return claim.sentence.predicates.some(
    (told) =>
      isCalled(told.object, own) &&
      beside.some((other) => similarity(told.lemma, other.lemma) >= sameDeed && isCalled(other.object, own)),
  );
}

/** "Orme is the manager" beside "met the manager Orme": the passage calls him so, whoever else is in it. */
function isCalledSo({ juxtaposition: { claim, passage }, own }: NameClash): boolean {
  const states = claim.sentence.predicates.filter(
    ({ kind, subject }) => kind === 'state' && isCalled(subject, own),
  );
  return states.some(({ lemma, isDenied }) =>
    passage.focus.names.some((name) => {
      if (isDenied || sameName(own, name) !== 'same') return false;
      const before = passage.focus.tokens.findLast(({ end }) => end <= name.span.start);
      return before?.lemma === lemma;
    }),
  );
}

/** "Orme came as well": one more of whom the same is told. */
function isOneMore({ juxtaposition: { claim } }: NameClash): boolean {
  return further.test(claim.sentence.text);
}

/** Words by which a text tells the same of one more. */
const further = /\b(?:as well|too)[.,;]?$/iu;

const sameDeed = 0.8;
