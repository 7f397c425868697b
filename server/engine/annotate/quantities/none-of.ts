import type { Span } from '../../document/span.ts';
import type { Quantity } from '../quantity.ts';
import type { Token } from '../token.ts';
import { countedAfter } from './counted.ts';

/** The noughts said without a figure: "no casualties", "not a single ship", "none of the ships", "nobody". */
export function noneOf(text: string, sentence: Span, tokens: readonly Token[]): Quantity[] {
  const found: Quantity[] = [];
  nothing.lastIndex = sentence.start;
  for (
    let match = nothing.exec(text);
    match !== null && match.index < sentence.end;
    match = nothing.exec(text)
  ) {
    const span = { start: match.index, end: nothing.lastIndex };
    const isOne = match[0].toLowerCase().endsWith('single');
    const isPerson = persons.test(match[0]);
    const counted = isPerson ? { lemma: 'person', span } : countedAfter(tokens, span.end, isOne);
    if (counted === undefined || isDenial.test(text.slice(sentence.start, span.start))) continue;
    found.push({
      span,
      figure: span,
      low: 0,
      high: 0,
      bound: 'exact',
      precision: 1,
      dimension: 'count',
      unit: '',
      counted,
    });
  }
  return found;
}

// "No" before a plural counts; before a singular it is plain negation ("no doubt", "no evidence").
const nothing =
  /(?<![\p{L}\d-])(?:no(?! (?:longer|fewer|less|more|one|matter)(?!\p{L}))|not (?:a|one) single|none(?= of)|nobody|no one)(?= \p{L})/giu;
/** "Most of them are no taxis" says what they are not, "there are no taxis" how many there are. */
const isDenial = /(?<!\bthere )\b(?:is|are|was|were) $/iu;
/** "Nobody" and "no one" count people by themselves. */
const persons = /^(?:nobody|no one)$/iu;
