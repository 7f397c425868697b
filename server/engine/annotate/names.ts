import { resolveAliases } from './names/aliases.ts';
import { capitalEvidence } from './names/capital-evidence.ts';
import { nameKind } from './names/name-kind.ts';
import { nameRuns } from './names/name-runs.ts';
import type { Name } from './name.ts';
import type { UnnamedSentence } from './names/unnamed-sentence.ts';

/**
 * The names of each sentence of a document, in order of text. A name is a run of capitalised words that the document does not
 * also write small; what it may be called elsewhere in the document (surname, acronym in brackets) is gathered over the whole.
 */
export function namesOf(sentences: readonly UnnamedSentence[]): readonly (readonly Name[])[] {
  const evidence = capitalEvidence(sentences);
  const found = sentences.map((sentence) =>
    nameRuns(sentence, evidence).map(({ tokens, titles }): Name => {
      const first = tokens[0];
      const last = tokens.at(-1);
      const span = {
        start: first?.start ?? 0,
        end: (last?.start ?? 0) + withoutPossessive(last?.text ?? '').length,
      };
      const text = sentence.text.slice(span.start, span.end);
      return { span, text, kind: nameKind(tokens, titles), forms: [text.toLowerCase()] };
    }),
  );
  return resolveAliases(sentences, found);
}

function withoutPossessive(text: string): string {
  return text.replace(/['’]s$|(?<=s)['’]$/iu, '');
}
