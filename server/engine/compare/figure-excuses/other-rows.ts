import type { Name } from '../../annotate/name.ts';
import type { Predicate } from '../../annotate/predicate.ts';
import { governorOf } from '../../annotate/predicates/governors.ts';
import type { Quantity } from '../../annotate/quantity.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import { areOpposed } from '../../lexicon/antonyms.ts';
import { sameName } from '../same-name.ts';
import { deedAround, type Clash } from './clash.ts';

/** "The first successful try" and "the second try", "the first dive" and "a second dive is planned": two rows. */
export function isOfAnotherRow({ juxtaposition, own, theirs }: Clash): boolean {
  const { claim, passage } = juxtaposition;
  if (own.dimension !== 'ordinal' || theirs.dimension !== 'ordinal') return false;
  const [mine, other] = [deedAround(own, claim.sentence), deedAround(theirs, passage.focus)];
  if (mine?.force === 'done' && isYetToCome(other)) return true;
  // "The first stage worked" and "the second stage failed"
  const areOpposite =
    mine !== undefined &&
    other !== undefined &&
    areOpposed(mine.lemma, other.lemma) &&
    mine.isDenied === other.isDenied;
  if (areOpposite) return true;
  if (isNamedOtherwise(own, claim.sentence, theirs, passage.focus)) return true;
  const [here, there] = [describing(own, claim.sentence), describing(theirs, passage.focus)];
  if (here === undefined || there === undefined || (here === '') === (there === '')) return false;
  return here === '' ? !claim.sentence.text.includes(there) : !passage.focus.text.includes(here);
}

/** "Will dive", and "a dive is planned". */
function isYetToCome(deed: Predicate | undefined): boolean {
  return (
    deed !== undefined &&
    (deed.force === 'planned' || deed.force === 'future' || governorOf(deed.lemma)?.effect === 'planned')
  );
}

/** "The second victim, Ada Orme" and "Karl Brill, the first victim" */
function isNamedOtherwise(own: Quantity, home: Sentence, theirs: Quantity, there: Sentence): boolean {
  const [mine, other] = [nameBeside(own, home), nameBeside(theirs, there)];
  return mine !== undefined && other !== undefined && sameName(mine, other) === 'different';
}

/** The name that stands beside what an ordinal counts, between commas. */
function nameBeside(
  { span: figure, counted }: Quantity,
  { names, text, span: { start } }: Sentence,
): Name | undefined {
  const end = counted?.span.end ?? figure.end;
  return names.find(
    ({ span }) =>
      /^, $/u.test(text.slice(end - start, span.start - start)) ||
      /^, (?:the |his |her |their |its )?$/u.test(text.slice(span.end - start, figure.start - start)),
  );
}

/** The words between an ordinal and its noun. */
function describing({ figure, counted }: Quantity, { text, span: { start } }: Sentence): string | undefined {
  return counted === undefined
    ? undefined
    : text.slice(figure.end - start, counted.span.start - start).trim();
}
