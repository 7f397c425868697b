import type { Reason } from './comparison.ts';
import type { Juxtaposition } from './juxtaposition.ts';
import { allButReasons } from './reasons/all-but.ts';
import { alreadyDoneReasons } from './reasons/already-done.ts';
import { antonymReasons } from './reasons/antonym.ts';
import { attributionReasons, quotedAttributionReasons } from './reasons/attribution.ts';
import { avowalReasons } from './reasons/avowal.ts';
import { comparedFiguresReasons } from './reasons/compared-figures.ts';
import { comparativeReasons } from './reasons/comparative.ts';
import { crossedReasons } from './reasons/crossed.ts';
import { dateReasons } from './reasons/date.ts';
import { decidedTooSoonReasons } from './reasons/decided-too-soon.ts';
import { deedFigureReasons } from './reasons/deed-figure.ts';
import { deniedPredicateReasons } from './reasons/denied-predicate.ts';
import { deniedSpeechReasons } from './reasons/denied-speech.ts';
import { exchangedPartsReasons } from './reasons/exchanged-parts.ts';
import { exchangedForOneReasons } from './reasons/exchanged-for-one.ts';
import { doerByPostReasons } from './reasons/doer-by-post.ts';
import { exceptionReasons } from './reasons/exception.ts';
import { formerFigureReasons } from './reasons/former-figure.ts';
import { journeyReasons } from './reasons/journey.ts';
import { majorityReasons } from './reasons/majority.ts';
import { mixedUpFigureReasons } from './reasons/mixed-up-figure.ts';
import { mixedUpPartyReasons } from './reasons/mixed-up-party.ts';
import { modalityReasons } from './reasons/modality.ts';
import { nameReasons } from './reasons/name.ts';
import { negationReasons } from './reasons/negation.ts';
import { numberReasons } from './reasons/number.ts';
import { officeReasons } from './reasons/office.ts';
import { opposedPredicateReasons } from './reasons/opposed-predicate.ts';
import { overstatedReasons } from './reasons/overstated.ts';
import { pairedFigureReasons } from './reasons/paired-figure.ts';
import { proportionReasons } from './reasons/proportion.ts';
import { rankedFiguresReasons } from './reasons/ranked-figures.ts';
import { rankReasons } from './reasons/rank.ts';
import { labelReasons } from './reasons/label.ts';
import { relationReasons } from './reasons/relation.ts';
import { reportedFigureReasons } from './reasons/reported-figure.ts';
import { roleReasons } from './reasons/role.ts';
import { scheduleReasons } from './reasons/schedule.ts';
import { shareOfThemReasons } from './reasons/share-of-them.ts';
import { stepForOutcomeReasons } from './reasons/step-for-outcome.ts';
import { stepReasons } from './reasons/step.ts';
import { unanimityReasons } from './reasons/unanimity.ts';
import { unitSlipReasons } from './reasons/unit-slip.ts';
import { venueReasons } from './reasons/venue.ts';
import { designationReasons } from './reasons/designation.ts';
import { directionReasons } from './reasons/direction.ts';
import { votedWayReasons } from './reasons/voted-way.ts';
import { whereaboutsReasons } from './reasons/whereabouts.ts';
import { preferenceReasons } from './reasons/preference.ts';
import { deputyReasons } from './reasons/deputy.ts';
import { withoutRests } from './rest-of-whole.ts';
import { flatMap } from '../flat-map.ts';
import { mixedUpPostReasons } from './reasons/mixed-up-post.ts';
import { priceReasons } from './reasons/price.ts';
import { changeEndReasons } from './reasons/change-end.ts';
import { saidByAnotherReasons } from './reasons/said-by-another.ts';
import { toldOfThePairReasons } from './reasons/told-of-the-pair.ts';
import { toldOfTheOtherReasons } from './reasons/told-of-the-other.ts';
import { turnedConditionReasons } from './reasons/turned-condition.ts';
import { turnedSequenceReasons } from './reasons/turned-sequence.ts';
import { turnedVoteReasons } from './reasons/turned-vote.ts';
import { reversedChangeReasons } from './reasons/reversed-change.ts';
import { passedOverReasons } from './reasons/passed-over.ts';
import { otherThingReasons } from './reasons/other-thing.ts';

/** Wherever an aligned slot of the claim is filled otherwise in the passage, sure or not, in no order. */
export function typedReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const found = flatMap(finders, (find) => find(juxtaposition));
  // On what something hangs, and what a thing was, is no matter of shares.
  return [
    ...withoutRests(found, juxtaposition),
    ...turnedConditionReasons(juxtaposition),
    ...otherThingReasons(juxtaposition),
  ];
}

/**
 * The reasons that ask for themselves how much has to agree, so that they hold of a passage that meets little of the claim as well: a
 * figure copied with another unit, words quoted of another, two figures that have changed places.
 */
export function tellingReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  return [
    ...unitSlipReasons(juxtaposition),
    ...quotedAttributionReasons(juxtaposition),
    ...reversedChangeReasons(juxtaposition),
    ...turnedVoteReasons(juxtaposition),
    ...mixedUpPostReasons(juxtaposition),
    ...saidByAnotherReasons(juxtaposition),
    ...toldOfThePairReasons(juxtaposition),
    ...turnedSequenceReasons(juxtaposition),
  ];
}

const finders: readonly ((juxtaposition: Juxtaposition) => readonly Reason[])[] = [
  numberReasons,
  unitSlipReasons,
  mixedUpFigureReasons,
  exchangedForOneReasons,
  crossedReasons,
  exchangedPartsReasons,
  deedFigureReasons,
  majorityReasons,
  unanimityReasons,
  pairedFigureReasons,
  formerFigureReasons,
  reportedFigureReasons,
  proportionReasons,
  shareOfThemReasons,
  allButReasons,
  rankReasons,
  rankedFiguresReasons,
  dateReasons,
  nameReasons,
  designationReasons,
  venueReasons,
  whereaboutsReasons,
  negationReasons,
  exceptionReasons,
  overstatedReasons,
  deniedPredicateReasons,
  deniedSpeechReasons,
  avowalReasons,
  antonymReasons,
  directionReasons,
  opposedPredicateReasons,
  votedWayReasons,
  scheduleReasons,
  roleReasons,
  comparativeReasons,
  preferenceReasons,
  passedOverReasons,
  mixedUpPartyReasons,
  journeyReasons,
  modalityReasons,
  alreadyDoneReasons,
  decidedTooSoonReasons,
  officeReasons,
  deputyReasons,
  mixedUpPostReasons,
  doerByPostReasons,
  attributionReasons,
  labelReasons,
  relationReasons,
  priceReasons,
  reversedChangeReasons,
  turnedVoteReasons,
  turnedSequenceReasons,
  stepReasons,
  stepForOutcomeReasons,
  comparedFiguresReasons,
  toldOfTheOtherReasons,
  toldOfThePairReasons,
  saidByAnotherReasons,
  changeEndReasons,
];
