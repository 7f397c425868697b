import { wholeOf } from '../annotate/proportions.ts';
import { cardinals } from '../annotate/quantities/number-words.ts';
import type { Quantity } from '../annotate/quantity.ts';
import type { Sentence } from '../annotate/sentence.ts';
import { flatMap } from '../flat-map.ts';
import { readOnce } from '../read-once.ts';

/**
 * What is left of the wholes that a sentence takes apart, as figures: 14 in "all but two of the 16", six in "of the 46, 40 found work and the
 * remainder did not", two in "half of the ten were good, three were fair, and the others were poor".
 */
export const restsIn: (sentence: Sentence) => readonly Rest[] = readOnce((sentence) => [
  ...exceptedRests(sentence),
  ...spokenRests(sentence),
]);

/** How much is left, and of what: a count, or an amount of some currency. */
type Rest = Pick<Quantity, 'dimension' | 'unit' | 'low'>;

/** The parts that a sentence gives as shares of a figure: 6,000 in "two thirds of the 9,000". */
export const sharesOfFigures: (sentence: Sentence) => readonly number[] = readOnce((sentence) =>
  flatMap(sentence.quantities, (share) => {
    const whole = sharedBy(share, sentence);
    return whole === undefined ? [] : [whole.low * asRatio(share)];
  }),
);

/** "All but two of the 16" */
function exceptedRests(sentence: Sentence): readonly Rest[] {
  const { quantities, text, span } = sentence;
  const butOne = flatMap(quantities, ({ dimension, unit, low, span: { start } }): readonly Rest[] =>
    dimension === 'count' &&
    /\ball but one of (?:the |its |their )?$/iu.test(text.slice(0, start - span.start))
      ? [{ dimension, unit, low: low - 1 }]
      : [],
  );
  const others = flatMap(quantities, (part) => {
    if (!/\ball but $/iu.test(text.slice(0, part.span.start - span.start))) return [];
    const whole = wholeOf(part, sentence);
    return whole === undefined ? [] : [{ ...whole, low: whole.low - part.low }];
  });
  return [
    ...butOne,
    ...others,
    ...flatMap(quantities, (whole) => [...exceptedOf(whole, sentence), ...allButOne(whole, sentence)]),
  ];
}

/** "Eleven films, of which only the first was shot there", "seven albums, all but the first on Sundown" */
function allButOne(
  { dimension, unit, low, high, span, counted }: Quantity,
  { text, span: { start } }: Sentence,
): readonly Rest[] {
  if (dimension !== 'count' || low !== high || low < 2) return [];
  const behind = text.slice(Math.max(span.end, counted?.span.end ?? 0) - start);
  return /^,? (?:of which only (?:the (?:first|last)|one)|all (?:of them )?but the (?:first|last))\b/u.test(
    behind,
  )
    ? [{ dimension, unit, low: low - 1 }]
    : [];
}

/** "Of the five boats, all but one" */
function exceptedOf(
  { dimension, unit, low, high, span, counted }: Quantity,
  { text, span: { start } }: Sentence,
): readonly Rest[] {
  if (dimension !== 'count' || low !== high) return [];
  const isLed = /(?:^|[,;:] )of (?:(?:the|its|his|her|their|our) )?$/iu.test(
    text.slice(0, span.start - start),
  );
  const behind = text.slice(Math.max(span.end, counted?.span.end ?? 0) - start);
  const word = isLed ? /^[^;:.]{0,60}, all but (?<left>\p{L}+)\b/u.exec(behind)?.groups?.['left'] : undefined;
  const left = word === undefined ? undefined : cardinals[word];
  return left === undefined || left >= low ? [] : [{ dimension, unit, low: low - left }];
}

/** Of a whole whose parts are given and whose rest is spoken of. */
function spokenRests(sentence: Sentence): readonly Rest[] {
  if (!resting.test(sentence.text)) return [];
  return flatMap(sentence.quantities, (whole) => {
    if (!partible.has(whole.dimension) || whole.low !== whole.high) return [];
    const parts = flatMap(sentence.quantities, (part) =>
      part === whole ? [] : (partSize(part, whole, sentence) ?? []),
    );
    const rest = whole.low - parts.reduce((sum, size) => sum + size, 0);
    return parts.length > 0 && rest > 0 ? [{ ...whole, low: rest }] : [];
  });
}

/** How many of the whole a figure behind it or tied to it counts. */
function partSize(part: Quantity, whole: Quantity, sentence: Sentence): number | undefined {
  if (sharedBy(part, sentence) === whole) return whole.low * asRatio(part);
  if (part.dimension !== whole.dimension || part.unit !== whole.unit) return undefined;
  if (part.low !== part.high || part.low >= whole.low) return undefined;
  const isBehind = part.span.start > whole.span.end;
  const isAlike = part.counted === undefined || part.counted.lemma === whole.counted?.lemma;
  return wholeOf(part, sentence) === whole || (isBehind && isAlike) ? part.low : undefined;
}

/** The figure of which a share is given: 9,000 in "two thirds of the 9,000". */
function sharedBy(
  { dimension, span: share }: Quantity,
  { quantities, text, span }: Sentence,
): Quantity | undefined {
  if (dimension !== 'ratio' && dimension !== 'percent') return undefined;
  return quantities.find(
    (whole) =>
      whole.dimension !== 'ratio' &&
      whole.dimension !== 'percent' &&
      whole.low === whole.high &&
      whole.span.start > share.end &&
      /^ of (?:the |its |their |his |her |those |these |all )*$/u.test(
        text.slice(share.end - span.start, whole.span.start - span.start),
      ),
  );
}

function asRatio({ dimension, low }: Quantity): number {
  return dimension === 'percent' ? low / 100 : low;
}

/** What may be left over. */
const partible: ReadonlySet<Quantity['dimension']> = new Set(['count', 'money']);
const resting = /\b(?:the (?:rest|remainder|others?)|remaining|left over|others)\b/iu;
