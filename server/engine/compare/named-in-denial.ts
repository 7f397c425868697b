import { contrastParts } from '../annotate/contrasts.ts';
import type { Name } from '../annotate/name.ts';
import type { Sentence } from '../annotate/sentence.ts';
import { contains } from '../document/span.ts';
import { sameName } from './same-name.ts';

/** Whether a sentence names somebody or something in a part of which it tells what is not so: "while none at the Century did". */
export function isNamedInDenial(sentence: Sentence, name: Name): boolean {
  return contrastParts(sentence).some(
    ({ span, isExcluded }) =>
      isExcluded &&
      sentence.names.some((each) => contains(span, each.span) && sameName(each, name) === 'same'),
  );
}
