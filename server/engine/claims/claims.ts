import type { AnnotatedDocument } from '../annotate/annotated-document.ts';
import type { Sentence } from '../annotate/sentence.ts';
import type { Span } from '../document/span.ts';
import { claimIds } from './claim-ids.ts';
import type { Claim } from './claim.ts';
import { clauses } from './clauses.ts';
import { whyUnchecked } from './checkable.ts';
import { settings } from './setting.ts';
import { flatMap } from '../flat-map.ts';
import { readOnce } from '../read-once.ts';

/**
 * The claims of a document, in order of text: one a sentence, or one a clause where the clauses stand by themselves. Headings and
 * furniture make none; what could not be false is a claim with the reason in `unchecked`.
 */
export const claims: (annotated: AnnotatedDocument) => readonly Claim[] = readOnce(claimsIn);

function claimsIn(annotated: AnnotatedDocument): readonly Claim[] {
  const { document, sentences } = annotated;
  const nextId = claimIds();
  const around = settings(annotated);
  return flatMap(sentences, (sentence, index) => {
    const kind = document.blocks[sentence.block]?.kind;
    const setting = around[index];
    if (kind === undefined || setting === undefined || kind === 'heading' || kind === 'furniture') return [];
    return flatMap(clauses(sentence), (clause) => {
      const span = withoutListMark(sentence, clause);
      const text = sentence.text.slice(span.start - sentence.span.start, span.end - sentence.span.start);
      if (text === '') return [];
      // A quoted paragraph is somebody else's: what it asks or thinks was said or was not.
      const unchecked = kind === 'quote' ? undefined : whyUnchecked(sentence, span, kind);
      return [{ id: nextId(text), sentence, span, text, unchecked, setting }];
    });
  });
}

/** The clause without a bullet, a number of its own ("2)") and white space around it. */
function withoutListMark(sentence: Sentence, { start, end }: Span): Span {
  const text = sentence.text.slice(start - sentence.span.start, end - sentence.span.start);
  const lead = (listMark.exec(text)?.[0] ?? '').length;
  const trail = text.length - text.trimEnd().length;
  return lead + trail >= text.length ? { start, end: start } : { start: start + lead, end: end - trail };
}

/** A dash needs white space behind it (or it is a minus), a figure its bracket or full stop. */
const listMark = /^\s*(?:(?:[•●▪◦‣·]\s*|[-–—*+]\s+|\(?\d{1,2}[).]\s+|\(?[a-z]\)\s+))*/u;
