import type { Argument } from '../annotate/predicate.ts';
import type { Quantity } from '../annotate/quantity.ts';
import type { Sentence } from '../annotate/sentence.ts';
import { contains } from '../document/span.ts';

/** Who gives a figure. */
export type Giver = Pick<Argument, 'span' | 'name'> & {
  readonly lemma: string;
  readonly isEstimate: boolean;
};

/** Who says the figure: the speaker of the narrowest speech around it, or the subject of a verb that gives it; undefined where nobody does. */
export function giverOf(
  { figure }: Quantity,
  { speeches, predicates, names, tokens }: Sentence,
): Giver | undefined {
  const speech = speeches.findLast(({ content }) => contains(content, figure));
  const telling = predicates.find(
    ({ lemma, clause, subject }) =>
      subject !== undefined &&
      givingVerbs.has(lemma) &&
      contains(clause, figure) &&
      subject.span.end <= figure.start,
  );
  const span = telling?.subject?.span ?? speech?.speaker;
  if (span === undefined) return undefined;
  const name = names.find((each) => contains(span, each.span));
  const head = tokens.findLast((token) => contains(span, token) && token.kind === 'word');
  return head === undefined
    ? undefined
    : {
        span,
        name,
        lemma: telling?.subject?.head.lemma ?? head.lemma,
        isEstimate: estimating.has(telling?.lemma ?? ''),
      };
}

const estimating = new Set(['expect', 'predict', 'forecast', 'estimate', 'reckon']);
const givingVerbs = new Set(['speak', 'put', 'give', 'report', 'count', 'cite', 'claim', ...estimating]);
