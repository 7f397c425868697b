import type { AnnotatedDocument } from '../annotate/annotated-document.ts';
import type { Name, NameKind } from '../annotate/name.ts';
import type { Sentence } from '../annotate/sentence.ts';
import { flatMap } from '../flat-map.ts';

/** What a sentence need not name again, since the text around it has: of which event, body or place it goes on speaking. */
export interface Setting {
  /** Names in the heading under which it stands. */
  readonly heading: readonly Name[];
  /** Names in the sentences before it in its paragraph, nearest last. Items and cells lean on nothing but their heading. */
  readonly before: readonly Name[];
}

/** The setting of each sentence of a document, in order. */
export function settings({ document, sentences }: AnnotatedDocument): readonly Setting[] {
  let heading: readonly Name[] = [];
  let before: readonly Sentence[] = [];
  return sentences.map((sentence) => {
    const kind = document.blocks[sentence.block]?.kind;
    if (before.at(-1)?.block !== sentence.block) before = [];
    const setting = { heading, before: kind === 'paragraph' ? namesIn(before) : [] };
    before = [...before, sentence].slice(-mostSentences);
    if (kind === 'heading') heading = namesIn([sentence]);
    return setting;
  });
}

function namesIn(sentences: readonly Sentence[]): readonly Name[] {
  return flatMap(sentences, ({ names }) => names.filter(({ kind }) => telling.has(kind)));
}

/** A people may be anywhere, and an article of a law is numbered like that of another. */
const telling: ReadonlySet<NameKind> = new Set(['person', 'place', 'organisation', 'unknown']);
const mostSentences = 3;
