import { compareDates } from './dates.ts';
import { compareQuantities } from './quantities.ts';
import { sameName } from './same-name.ts';
import type { DateUnit, NameUnit, Unit, WordUnit } from './unit.ts';
import { similarity } from '../lexicon/synonyms.ts';

/** How alike two units are, 0 to 1. Symmetric. What merely could be the same ("Ms. Alder" and "the minister") counts for nothing here. */
export function unitSimilarity(a: Unit, b: Unit): number {
  if (a.kind === 'word' && b.kind === 'word') return wordSimilarity(a, b);
  if (a.kind === 'name' && b.kind === 'name') return nameSimilarity[sameName(a.name, b.name)];
  if (a.kind === 'quantity' && b.kind === 'quantity')
    return matchSimilarity[compareQuantities(a.quantity, b.quantity)];
  if (a.kind === 'date' && b.kind === 'date') return dateSimilarity(a, b);
  if (a.kind === 'name' && b.kind === 'word') return nameToWord(a, b);
  if (a.kind === 'word' && b.kind === 'name') return nameToWord(b, a);
  return 0;
}

/** "Turned down" is "rejected", and turned is no turned down. */
function wordSimilarity(a: WordUnit, b: WordUnit): number {
  const alone = similarity(a.token.lemma, b.token.lemma);
  if (a.phrase === undefined && b.phrase === undefined) return alone;
  return Math.max(alone, similarity(a.phrase ?? a.token.lemma, b.phrase ?? b.token.lemma));
}

/** Of "last year" in two texts without a date all that is known is that both say so. */
function dateSimilarity(a: DateUnit, b: DateUnit): number {
  const agreement = compareDates(a.date, b.date);
  const isToldAlike = agreement === 'incomparable' && wording(a) === wording(b);
  return matchSimilarity[isToldAlike ? 'compatible' : agreement];
}

function wording({ tokens }: DateUnit): string {
  return tokens.map(({ lower }) => lower).join(' ');
}

/** Capitals are no proof: "the Senate" may stand as "senate" elsewhere, and a headline writes every word as a name. */
function nameToWord(name: NameUnit, word: WordUnit): number {
  if (word.isFunction) return 0;
  return name.tokens.length === 1 && name.tokens[0] !== undefined
    ? similarity(name.tokens[0].lemma, word.token.lemma)
    : 0;
}

const nameSimilarity = { same: 1, possible: 0.5, different: 0 };
const matchSimilarity = { equal: 1, compatible: 0.85, contradicts: 0, incomparable: 0 };
