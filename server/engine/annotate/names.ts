import { resolveAliases } from './names/aliases.ts';
import { capitalEvidence } from './names/capital-evidence.ts';
import { longForm } from './names/long-form.ts';
import { nameKind } from './names/name-kind.ts';
import { nameRuns } from './names/name-runs.ts';
import type { Name } from './name.ts';
import type { UnnamedSentence } from './names/unnamed-sentence.ts';
import { flatMap } from '../flat-map.ts';

/**
 * The names of each sentence of a document, in order of text. A name is a run of capitalised words that the document does not
 * also write small; what it may be called elsewhere in the document (surname, acronym in brackets) is gathered over the whole.
 */
export function namesOf(sentences: readonly UnnamedSentence[]): readonly (readonly Name[])[] {
  const evidence = capitalEvidence(sentences);
  const found = sentences.map((sentence) =>
    flatMap(nameRuns(sentence, evidence), ({ tokens, titles }): Name[] => {
      const [first, last] = [tokens[0], tokens.at(-1)];
      if (first === undefined || last === undefined) return [];
      const span = { start: first.start, end: last.start + withoutPossessive(last.text).length };
      const text = sentence.text.slice(span.start, span.end);
      return [
        {
          span,
          text,
          kind: nameKind(tokens, titles),
          forms: [text.toLowerCase()],
          longForm: longForm(sentence.tokens, sentence.tokens.indexOf(first), sentence.tokens.indexOf(last)),
        },
      ];
    }),
  );
  return resolveAliases(sentences, found);
}

function withoutPossessive(text: string): string {
  return text.replace(/['’]s$|(?<=s)['’]$/iu, '');
}
