/**
 * A pure function of a word that remembers its answers: texts say the same words over and over. Nobody says how many different
 * words a text holds, so the memory is emptied when it holds `most`.
 */
export function remembered<Answer>(
  answer: (word: string) => Answer,
  most = 20_000,
): (word: string) => Answer {
  const answers = new Map<string, Answer | typeof nothing>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined) return known === nothing ? (undefined as Answer) : known;
    if (answers.size >= most) answers.clear();
    const found = answer(word);
    answers.set(word, found === undefined ? nothing : found);
    return found;
  };
}

/** Stands for `undefined`, which a map gives for what it does not hold as well. */
const nothing = Symbol('nothing');
