import type { Predicate } from '../../annotate/predicate.ts';
import { verbForms } from '../../annotate/predicates/verb-forms.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import { contains, overlaps, type Span } from '../../document/span.ts';
import { flatMap } from '../../flat-map.ts';
import { openMatter } from '../../lexicon/open-matter.ts';
import { similarity } from '../../lexicon/synonyms.ts';
import { isFunction } from '../alignment.ts';
import type { Reason } from '../comparison.ts';
import { coverage, type Juxtaposition } from '../juxtaposition.ts';
import { decidedTooSoonMessage } from './messages.ts';
import { reason } from './reason.ts';

/**
 * What was asked, offered or proposed, told as granted, accepted or refused, where the passage says beside it that nothing has been
 * decided.
 */
export function decidedTooSoonReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { alignment, claim, passage } = juxtaposition;
  const outcomes = claim.sentence.predicates.filter(
    (each) => contains(claim.span, each.head) && isOutcome(claim.sentence, each),
  );
  if (outcomes.length !== 1) return [];
  const [outcome] = outcomes;
  const step = passage.focus.tokens.find(({ lemma, lower }) => steps.has(lemma) || steps.has(lower));
  if (outcome === undefined || step === undefined) return [];
  if (![passage.focus, ...passage.before, ...passage.after].some(isLeftOpen)) return [];
  const { sentences } = passage.source;
  if (sentences.some((sentence) => isDecided(sentence, outcome))) return [];
  const inQuestion = flatMap(alignment.claim, (unit, i) => (overlaps(unit, outcome.span) ? [i] : []));
  const isMatter = alignment.claim.some(
    (unit, i) =>
      !isFunction(unit) &&
      unit.kind !== 'name' &&
      overlaps(unit, matterOf(outcome)) &&
      alignment.toPassage[i] !== undefined,
  );
  if (!isMatter || coverage(juxtaposition, inQuestion) < leastShared) return [];
  return [
    reason(juxtaposition, {
      kind: 'modality',
      claim: outcome.span,
      evidence: step,
      message: decidedTooSoonMessage({ sentence: claim.sentence, span: outcome.span }),
      slot: certainty,
      units: inQuestion,
    }),
  ];
}

function isOutcome(
  { speeches }: Sentence,
  { kind, lemma, force, isDenied, head, voice }: Predicate,
): boolean {
  return (
    kind === 'verb' &&
    force === 'done' &&
    !isDenied &&
    decisions.has(lemma) &&
    (voice === 'passive' || verbForms(head.lower, head.lemma).isPast) &&
    !speeches.some(({ content }) => contains(content, head))
  );
}

/** What was decided, and what is tied to it. */
function matterOf({ clause, object }: Predicate): Span {
  return object?.span ?? clause;
}

function isLeftOpen({ text }: Sentence): boolean {
  return openMatter.test(text);
}

/** The source knows of an outcome of its own, by whatever verb of deciding. */
function isDecided({ predicates }: Sentence, { lemma }: Predicate): boolean {
  return predicates.some(
    (each) =>
      !each.isDenied &&
      each.force === 'done' &&
      (similarity(each.lemma, lemma) >= sameDeed || (each.kind === 'verb' && decisions.has(each.lemma))),
  );
}

const steps = new Set(
  'ask apply application request seek demand want offer propose proposal appeal bid petition consider'.split(
    ' ',
  ),
);
const decisions = new Set(
  `grant approve authorize permit accept reject refuse decline overturn quash uphold sign conclude complete finalize promise pledge
   declare award adopt dismiss clear ratify endorse`
    .split(/\s+/u)
    .concat('turn down'),
);
const sameDeed = 0.8;
const leastShared = 0.6;
const certainty = 0.9;
