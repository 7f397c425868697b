import { changes } from '../../annotate/changes.ts';
import type { Predicate } from '../../annotate/predicate.ts';
import type { Quantity } from '../../annotate/quantity.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import { contains } from '../../document/span.ts';
import { flatMap } from '../../flat-map.ts';
import { similarity } from '../../lexicon/synonyms.ts';
import type { Reason } from '../comparison.ts';
import { wordBefore } from '../figure-excuses/clash.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { compareQuantities } from '../quantities.ts';
import { proportionMessage } from './messages.ts';
import { reason } from './reason.ts';

/** How far something changed, told as where it ended, or the other way round: "cut the bill to 40 percent" beside "cut the bill by 40 percent". */
export function stepForOutcomeReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { alignment, claim, passage } = juxtaposition;
  const theirs = changedFigures(passage.focus);
  if (theirs.length === 0) return [];
  return flatMap(changedFigures(claim.sentence), (own): readonly Reason[] => {
    if (!contains(claim.span, own.figure.span)) return [];
    const told = theirs.filter(
      ({ figure, verb }) =>
        compareQuantities(own.figure, figure) === 'equal' &&
        similarity(verb.lemma, own.verb.lemma) >= sameDeed,
    );
    const [other] = told;
    if (other === undefined || told.some(({ lead }) => lead === own.lead)) return [];
    const [here, there] = [leadAndFigure(own), leadAndFigure(other)];
    return [
      reason(juxtaposition, {
        kind: 'number',
        claim: here,
        evidence: there,
        message: proportionMessage(
          { sentence: claim.sentence, span: here },
          { sentence: passage.focus, span: there },
        ),
        slot: certainty,
        units: flatMap(alignment.claim, (unit, i) => (contains(own.figure.span, unit) ? [i] : [])),
      }),
    ];
  });
}

/** A figure that "by" or "to" ties to a verb right before it. */
interface ChangedFigure {
  readonly figure: Quantity;
  readonly lead: string;
  readonly verb: Predicate;
}

function changedFigures(sentence: Sentence): readonly ChangedFigure[] {
  if (changes(sentence).length > 0) return [];
  return flatMap(sentence.quantities, (figure): readonly ChangedFigure[] => {
    const lead = wordBefore(figure, sentence);
    // Who cuts it by half, cuts it to half.
    if (!leads.has(lead) || figure.low !== figure.high || isHalf(figure)) return [];
    const verb = sentence.predicates.findLast(
      ({ kind, lemma, head }) => kind === 'verb' && changing.has(lemma) && head.end <= figure.span.start,
    );
    const isNear = verb !== undefined && figure.span.start - verb.head.end <= near;
    return verb !== undefined && isNear ? [{ figure, lead, verb }] : [];
  });
}

function isHalf({ dimension, low }: Quantity): boolean {
  return (dimension === 'percent' && low === 50) || (dimension === 'ratio' && low === 0.5);
}

function leadAndFigure({ figure: { span }, lead }: ChangedFigure) {
  return { start: span.start - lead.length - 1, end: span.end };
}

const leads = new Set(['by', 'to']);
const changing = new Set(
  `rise fall grow shrink increase decrease cut reduce raise lower drop climb slip jump plunge decline widen narrow extend shorten expand
   slump surge swell dwindle trim slash lift bring go shoot soar tumble`.split(/\s+/u),
);
/** Characters between the end of the verb and the figure: what was cut stands there. */
const near = 50;
const sameDeed = 0.8;
const certainty = 0.95;
