import type { Predicate } from '../../annotate/predicate.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import { contains, overlaps, type Span } from '../../document/span.ts';
import { relatedness } from '../../lexicon/relatedness.ts';
import { similarity } from '../../lexicon/synonyms.ts';
import { isFunction } from '../alignment.ts';
import type { Reason } from '../comparison.ts';
import { coverage, type Juxtaposition } from '../juxtaposition.ts';
import type { Unit, WordUnit } from '../unit.ts';
import { relationMessage } from './messages.ts';
import { reason } from './reason.ts';
import { flatMap } from '../../flat-map.ts';

/**
 * What something is for, where the passage gives another purpose of the same: "a plan to use the levy to fund a dock" and "for a school".
 * Both purposes have to be said, and to share nothing. They may both hold, so by itself such a reason makes nothing red.
 */
export function relationReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { alignment, claim, passage } = juxtaposition;
  const own = claim.sentence.predicates.filter(({ head }) => contains(claim.span, head));
  const mine = flatMap(own, (predicate) => purposeOf(predicate, claim.sentence) ?? []);
  if (mine.length === 0) return [];
  const theirs = flatMap(passage.focus.predicates, (predicate) => purposeOf(predicate, passage.focus) ?? []);
  return flatMap(mine, (here) => {
    const there = theirs.find(
      ({ predicate }) =>
        predicate.lemma === here.predicate.lemma &&
        predicate.object !== undefined &&
        here.predicate.object !== undefined &&
        similarity(predicate.object.head.lemma, here.predicate.object.head.lemma) >= sameThing,
    );
    if (there === undefined) return [];
    const [words, others] = [wordsIn(alignment.claim, here.span), wordsIn(alignment.passage, there.span)];
    if (words.length === 0 || others.length === 0 || haveSomethingInCommon(words, others)) return [];
    const units = flatMap(alignment.claim, (unit, i) => (overlaps(unit, here.span) ? [i] : []));
    if (coverage(juxtaposition, units) < leastRest) return [];
    return [
      reason(juxtaposition, {
        kind: 'relation',
        claim: here.span,
        evidence: there.span,
        message: relationMessage(
          { sentence: claim.sentence, span: here.span },
          { sentence: passage.focus, span: there.span },
        ),
        slot: purposeSlot,
        units,
      }),
    ];
  });
}

/** What a predicate is done for, and where the sentence says so. */
interface Purpose {
  readonly predicate: Predicate;
  readonly span: Span;
}

/** "used the levy to fund a dock", "used the levy, raised in May, for a dock" */
function purposeOf(predicate: Predicate, { predicates, tokens }: Sentence): Purpose | undefined {
  const { object, head, kind } = predicate;
  if (kind !== 'verb' || !used.has(predicate.lemma) || object === undefined) return undefined;
  const from = Math.max(head.end, object.span.end);
  const inOrder = predicates.filter(({ head: other }) => other.start >= from || other === head);
  for (const each of inOrder) {
    const next = tokens.findLast(({ end }) => end <= each.span.start);
    if (each !== predicate && next?.lower === 'to' && each.object !== undefined)
      return { predicate, span: { start: each.head.start, end: each.object.span.end } };
    const isOfPhrase = each === predicate || (each.kind === 'verb' && each.voice === 'passive');
    const aim = each.adjuncts.find(
      ({ preposition, argument }) => preposition === 'for' && !argument.isPronoun,
    );
    if (isOfPhrase && aim !== undefined) return { predicate, span: aim.argument.span };
    if (!isOfPhrase) return undefined;
  }
  return undefined;
}

function wordsIn(units: readonly Unit[], span: Span): readonly WordUnit[] {
  return units.filter(
    (unit): unit is WordUnit => unit.kind === 'word' && !isFunction(unit) && overlaps(unit, span),
  );
}

function haveSomethingInCommon(words: readonly WordUnit[], others: readonly WordUnit[]): boolean {
  return words.some(({ token: { lemma } }) =>
    others.some(
      ({ token: other }) =>
        similarity(lemma, other.lemma) > 0 || relatedness(lemma, other.lemma) > mostRelated,
    ),
  );
}

/** Verbs whose object serves something, and which by themselves tell too little to clash. */
const used = new Set(
  'use spend raise collect earmark allocate seize intend design build borrow set buy'.split(' '),
);
const sameThing = 0.8;
const mostRelated = 0.6;
const leastRest = 0.6;
const purposeSlot = 0.9;
