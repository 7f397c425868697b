import type { Document } from '../document/document.ts';
import { contains, overlaps, type Span } from '../document/span.ts';
import type { AnnotatedDocument } from './annotated-document.ts';
import { dates } from './dates.ts';
import type { DateMention } from './date-mention.ts';
import { type Known, LazySentence } from './lazy-sentence.ts';
import { namesOf } from './names.ts';
import type { Name } from './name.ts';
import { negations } from './negations.ts';
import type { Predicate } from './predicate.ts';
import { withPlainHyphens } from './plain-hyphens.ts';
import { predicates, type Unpredicated } from './predicates.ts';
import { quantities } from './quantities.ts';
import { quotations } from './quotations.ts';
import { sentences } from './sentences.ts';
import { speeches } from './speeches.ts';
import { tokens } from './tokens.ts';
import { flatMap } from '../flat-map.ts';

/** The sentences of a document with all that is known of them. Names are found over the whole document, since one sentence explains another's. */
export function annotate(document: Document): AnnotatedDocument {
  const texts = document.blocks.map(({ text }) => withPlainHyphens(text));
  const bare = flatMap(texts, (text, block) =>
    sentences(text).map((span) => ({ block, span, text, tokens: tokens(text, span) })),
  );
  const names = namesOf(
    bare.map(({ block, span, text, tokens: ofSentence }) => ({
      block,
      span,
      text,
      tokens: ofSentence,
      isHeading: document.blocks[block]?.kind === 'heading',
    })),
  );
  const quoted = texts.map((text) => quotations(text));
  const read = bare.map(({ block, span, text, tokens: ofSentence }, index) => {
    const inSentence = (quoted[block] ?? []).filter((quotation) => overlaps(quotation.span, span));
    const dated = dates(text, span, document.date);
    const known: Known = {
      block,
      span,
      text: text.slice(span.start, span.end),
      tokens: ofSentence,
      names: (names[index] ?? []).filter((name) => !isWithinDate(name.span, dated)),
      dates: dated,
      quotations: inSentence,
    };
    return new LazySentence(known, {
      quantities: () =>
        quantities(text, span, ofSentence).filter((quantity) => !isWithinDate(quantity.figure, dated)),
      negations: () => negations(ofSentence),
      speeches: () => speeches(text, span, ofSentence, inSentence),
      predicates: () => predicatesOf(index),
    });
  });
  const predicatesOf = predicatesInTurn(read);
  return { document, sentences: read };
}

/**
 * The predicates of the sentence at an index, read sentence by sentence as far as somebody asks, since "he" may mean the person
 * that the sentence before speaks of.
 */
function predicatesInTurn(sentences: readonly Unpredicated[]): (at: number) => readonly Predicate[] {
  const read: (readonly Predicate[])[] = [];
  let spokenOf: Name | undefined;
  return (at) => {
    for (const sentence of sentences.slice(read.length, at + 1)) {
      const found = predicates(sentence, spokenOf);
      const told = found.filter(({ kind, head }) => kind !== 'noun' && !isQuoted(sentence, head));
      // A sentence that is all quoted speaks with the voice of the one before it.
      if (told.length > 0 || !sentence.tokens.some((token) => isQuoted(sentence, token))) {
        const parties = told.map(({ voice, object, subject }) => (voice === 'passive' ? object : subject));
        // "Orme, a lawyer who works in Alder, said ..." speaks of Orme, whatever verb comes first.
        const leading = parties.find((party) => party?.name !== undefined && opens(sentence, party.span));
        spokenOf = (leading ?? parties[0])?.name;
      }
      read.push(found);
    }
    return read[at] ?? [];
  };
}

function opens({ tokens }: Unpredicated, { start }: Span): boolean {
  return tokens[0] !== undefined && start <= tokens[0].start;
}

function isQuoted({ quotations }: Unpredicated, at: Span): boolean {
  return quotations.some(({ kind, span }) => kind === 'speech' && overlaps(span, at));
}

/** "March" in "March 3" is no name, and its 3 no count. */
function isWithinDate(span: Span, dated: readonly DateMention[]): boolean {
  return dated.some((date) => contains(date.span, span));
}
