import { type Office, areOneOffice, officesIn } from '../offices.ts';
import type { Reason } from '../comparison.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { sameName } from '../same-name.ts';
import { officeMessage } from './messages.ts';
import { reason } from './reason.ts';
import { flatMap } from '../../flat-map.ts';

/** An office that one person holds at a time, given to two: "Defence Minister Ada Orme", "Tomas Varga, the defence minister". */
export function officeReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { alignment, claim, passage } = juxtaposition;
  const own = officesIn(claim.sentence);
  if (own.length === 0) return [];
  const theirs = officesIn(passage.focus);
  return flatMap(alignment.claim, (unit, i) => {
    if (unit.kind !== 'name') return [];
    const office = own.find(({ holder }) => holder === unit.name);
    if (office === undefined) return [];
    const rival = theirs.find((other) => areOneOffice(other, office));
    if (rival === undefined || sameName(unit.name, rival.holder) !== 'different') return [];
    if (isHolderToo(juxtaposition, office)) return [];
    return [
      reason(juxtaposition, {
        kind: 'name',
        claim: unit.name.span,
        evidence: rival.holder.span,
        message: officeMessage(
          office.title,
          { sentence: claim.sentence, span: unit.name.span },
          { sentence: passage.focus, span: rival.holder.span },
        ),
        slot: sameOffice,
        units: [i],
      }),
    ];
  });
}

/** The source may tell of one holder after the other. */
function isHolderToo({ passage }: Juxtaposition, office: Office): boolean {
  return passage.source.sentences.some((sentence) =>
    officesIn(sentence).some(
      (other) => areOneOffice(other, office) && sameName(other.holder, office.holder) !== 'different',
    ),
  );
}

/** As sure as a slot with like neighbours on both sides. */
const sameOffice = 0.85;
