import type { Document } from '../document/document.ts';
import { contains, overlaps, type Span } from '../document/span.ts';
import type { AnnotatedDocument } from './annotated-document.ts';
import { dates } from './dates.ts';
import type { DateMention } from './date-mention.ts';
import { namesOf } from './names.ts';
import type { Name } from './name.ts';
import { negations } from './negations.ts';
import { predicates } from './predicates.ts';
import { quantities } from './quantities.ts';
import { quotations } from './quotations.ts';
import type { Sentence } from './sentence.ts';
import { sentences } from './sentences.ts';
import { speeches } from './speeches.ts';
import { tokens } from './tokens.ts';

/** The sentences of a document with all that is known of them. Names are found over the whole document, since one sentence explains another's. */
export function annotate(document: Document): AnnotatedDocument {
  const bare = document.blocks.flatMap((block, index) =>
    sentences(block.text).map((span) => ({
      block: index,
      span,
      text: block.text,
      tokens: tokens(block.text, span),
    })),
  );
  const names = namesOf(
    bare.map((sentence) => ({ ...sentence, isHeading: document.blocks[sentence.block]?.kind === 'heading' })),
  );
  const quoted = document.blocks.map((block) => quotations(block.text));
  const read = bare.map((sentence, index): Unpredicated => {
    const { block, span, text } = sentence;
    const inSentence = (quoted[block] ?? []).filter((quotation) => overlaps(quotation.span, span));
    const dated = dates(text, span, document.date);
    return {
      block,
      span,
      text: text.slice(span.start, span.end),
      tokens: sentence.tokens,
      names: (names[index] ?? []).filter((name) => !isWithinDate(name.span, dated)),
      quantities: quantities(text, span, sentence.tokens).filter(
        (quantity) => !isWithinDate(quantity.figure, dated),
      ),
      dates: dated,
      quotations: inSentence,
      negations: negations(sentence.tokens),
      speeches: speeches(text, span, sentence.tokens, inSentence),
    };
  });
  return { document, sentences: withPredicates(read) };
}

type Unpredicated = Omit<Sentence, 'predicates'>;

/** Sentence by sentence, since "he" may mean the person that the sentence before speaks of. */
function withPredicates(sentences: readonly Unpredicated[]): readonly Sentence[] {
  let spokenOf: Name | undefined;
  return sentences.map((sentence) => {
    const found = predicates(sentence, spokenOf);
    const first = found.find(({ kind }) => kind !== 'noun');
    spokenOf = (first?.voice === 'passive' ? first.object : first?.subject)?.name;
    return { ...sentence, predicates: found };
  });
}

/** "March" in "March 3" is no name, and its 3 no count. */
function isWithinDate(span: Span, dated: readonly DateMention[]): boolean {
  return dated.some((date) => contains(date.span, span));
}
