import type { Name } from '../../annotate/name.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import type { Token } from '../../annotate/token.ts';
import { contains, hull, overlaps, type Span } from '../../document/span.ts';
import { titleOf } from '../../lexicon/titles.ts';
import type { Reason } from '../comparison.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { sameName } from '../same-name.ts';
import { officeMessage } from './messages.ts';
import { reason } from './reason.ts';
import { flatMap } from '../../flat-map.ts';

/** A deputy told as the holder, or the other way round: "Deputy Attorney General Vera Lund" and "the attorney general, Vera Lund". */
export function deputyReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { alignment, claim, passage } = juxtaposition;
  const theirs = officesBesideNames(passage.focus);
  if (theirs.length === 0) return [];
  return flatMap(officesBesideNames(claim.sentence), (own): readonly Reason[] => {
    if (!contains(claim.span, own.span)) return [];
    const ofName = theirs.filter(
      ({ name, title }) => title === own.title && sameName(name, own.name) === 'same',
    );
    const [other] = ofName;
    if (other === undefined || ofName.some(({ isDeputy }) => isDeputy === own.isDeputy)) return [];
    return [
      reason(juxtaposition, {
        kind: 'name',
        claim: own.span,
        evidence: other.span,
        message: officeMessage(
          own.title,
          { sentence: claim.sentence, span: own.span },
          { sentence: passage.focus, span: other.span },
        ),
        slot: certainty,
        units: flatMap(alignment.claim, (unit, i) => (overlaps(unit, own.span) ? [i] : [])),
      }),
    ];
  });
}

/** A name with the office beside it. */
interface Beside {
  readonly name: Name;
  readonly title: string;
  readonly isDeputy: boolean;
  readonly span: Span;
}

/** "Deputy Mayor Ada Orme", "the deputy mayor, Ada Orme" */
function officesBesideNames({ tokens, names }: Sentence): readonly Beside[] {
  return flatMap(names, (name): readonly Beside[] => {
    if (name.kind !== 'person' && name.kind !== 'unknown') return [];
    const before = tokens.filter(({ end, text }) => end <= name.span.start && text !== '.');
    const words = before.at(-1)?.text === ',' ? before.slice(0, -1) : before;
    const length = [3, 2, 1].find((count) => isOffice(words.slice(-count)));
    if (length === undefined) return [];
    const office = words.slice(-length);
    const lead = words.at(-length - 1);
    const [first] = office;
    const isTitled = first !== undefined && deputies.has(first.lower);
    const isLed = lead !== undefined && deputies.has(lead.lower);
    const title = canonicalOf(isTitled ? office.slice(1) : office);
    const opening = isLed ? lead : first;
    return title === undefined || opening === undefined
      ? []
      : [{ name, title, isDeputy: isTitled || isLed, span: hull(opening, name.span) }];
  });
}

function isOffice(words: readonly Token[]): boolean {
  return words.length > 0 && canonicalOf(words) !== undefined;
}

function canonicalOf(words: readonly Token[]): string | undefined {
  const title = titleOf(words.map(({ lower }) => lower).join(' '));
  return title?.kind === 'office' ? title.canonical : undefined;
}

const deputies = new Set(['deputy', 'vice', 'assistant', 'acting', 'interim']);
const certainty = 0.9;
