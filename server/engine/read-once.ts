/**
 * A pure function of something immutable that keeps each answer as long as what it was asked of lives: a claim meets many passages, a
 * passage many claims, and several kinds of reason ask the same of one comparison.
 */
export function readOnce<Subject extends object, Answer>(
  read: (subject: Subject) => Answer,
): (subject: Subject) => Answer {
  const answers = new WeakMap<Subject, Answer | typeof nothing>();
  return (subject) => {
    const known = answers.get(subject);
    if (known !== undefined) return known === nothing ? (undefined as Answer) : known;
    const found = read(subject);
    answers.set(subject, found === undefined ? nothing : found);
    return found;
  };
}

/** Stands for `undefined`, which a map gives for what it does not hold as well. */
const nothing = Symbol('nothing');
