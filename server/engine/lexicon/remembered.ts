/**
 * A pure function of a word that remembers its answers: texts say the same words over and over. Nobody says how many different
 * words a text holds, so the memory is emptied when it holds `most`.
 */
export function remembered<Answer>(
  answer: (word: string) => Answer,
  most = 20_000,
): (word: string) => Answer {
  const answers = new Map<string, Answer>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined || answers.has(word)) return known as Answer;
    if (answers.size >= most) answers.clear();
    const found = answer(word);
    answers.set(word, found);
    return found;
  };
}
