import type { Quantity } from '../../annotate/quantity.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import { contains, hull, type Span } from '../../document/span.ts';
import { flatMap } from '../../flat-map.ts';
import type { Reason } from '../comparison.ts';
import { areOneDeed, deedsOf } from '../figure-deeds.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { proportionMessage } from './messages.ts';
import { reason } from './reason.ts';

/** Those left out told for all the others: "only six were freed" beside "all but six were freed", and the other way round. */
export function allButReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { alignment, claim, passage } = juxtaposition;
  const theirs = passage.focus.quantities.filter(isCount);
  // "All of them except six" leaves six out in other words.
  if (theirs.length === 0 || [claim.sentence, passage.focus].some(({ text }) => excepting.test(text)))
    return [];
  return flatMap(claim.sentence.quantities.filter(isCount), (own): readonly Reason[] => {
    if (!contains(claim.span, own.span)) return [];
    const isRest = isLeftOut(own, claim.sentence);
    const other = theirs.find((each) => each.low === own.low && isLeftOut(each, passage.focus) !== isRest);
    // Where the source gives the same figure both ways, either may be meant.
    if (other === undefined || theirs.filter(({ low }) => low === own.low).length > 1) return [];
    const its = deedsOf(passage.focus).filter(({ quantity }) => quantity === other);
    const mine = deedsOf(claim.sentence).filter(({ quantity }) => quantity === own);
    if (!mine.some((deed) => its.some((each) => areOneDeed(deed, each)))) return [];
    const [here, there] = [shown(own, claim.sentence), shown(other, passage.focus)];
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
        units: flatMap(alignment.claim, (unit, i) =>
          contains(here, unit) && !contains(own.span, unit) ? [i] : [],
        ),
      }),
    ];
  });
}

function isCount({ dimension, low, high, bound }: Quantity): boolean {
  return dimension === 'count' && low === high && low > 0 && bound === 'exact';
}

function isLeftOut({ span }: Quantity, { text, span: { start } }: Sentence): boolean {
  return allBut.test(text.slice(0, span.start - start));
}

function shown({ span }: Quantity, { text, span: { start } }: Sentence): Span {
  const lead = led.exec(text.slice(0, span.start - start));
  return lead === null ? span : hull({ start: start + lead.index, end: span.start }, span);
}

const excepting = /\b(?:except|excluding|apart from|other than|save for)\b/iu;
const allBut = /\ball but $/iu;
const led = /\b(?:all but|only|just|a mere) $/iu;
const certainty = 0.9;
