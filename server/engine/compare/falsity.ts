import type { Sentence } from '../annotate/sentence.ts';

/** Whether one side denies what the other says is not true: "denied the rumours" beside "insisted that they were wide of the mark". */
export function isDeniedAsFalse(own: Sentence, verb: string, theirs: Sentence, other: string): boolean {
  return (denying.has(verb) && falsity.test(theirs.text)) || (denying.has(other) && falsity.test(own.text));
}

const denying = new Set(['deny', 'reject', 'dispute', 'dismiss', 'refute']);

const falsity =
  /\b(?:wide of the mark|untrue|false|falsely|baseless|unfounded|groundless|nonsense|rubbish|no truth|made up|invented|fabricated|fabrication|a lie|lies)\b/iu;
