import type { AnnotatedDocument } from '../annotate/annotated-document.ts';
import type { Sentence } from '../annotate/sentence.ts';
import { readOnce } from '../read-once.ts';
import type { Passage } from './passage.ts';

/**
 * The passages of a source: one for each sentence that somebody wrote for it, with its neighbours up to the next heading.
 * Furniture gives none; a heading stands for itself, without neighbours.
 */
export const passages: (source: AnnotatedDocument) => readonly Passage[] = readOnce(passagesIn);

function passagesIn(source: AnnotatedDocument): readonly Passage[] {
  const kindOf = (sentence: Sentence) => source.document.blocks[sentence.block]?.kind ?? 'paragraph';
  const written = source.sentences.filter((sentence) => kindOf(sentence) !== 'furniture');
  return written.map((focus, index) => {
    if (kindOf(focus) === 'heading') return { source, focus, before: [], after: [] };
    const neighbour = (at: number): readonly Sentence[] => {
      const sentence = written[at];
      return sentence === undefined || kindOf(sentence) === 'heading' ? [] : [sentence];
    };
    return { source, focus, before: neighbour(index - 1), after: neighbour(index + 1) };
  });
}
