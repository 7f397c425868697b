/**
 * A pure function of something immutable that keeps each answer as long as what it was asked of lives: a claim meets many passages, a
 * passage many claims, and several kinds of reason ask the same of one comparison.
 */
export function readOnce<Subject extends object, Answer>(
  read: (subject: Subject) => Answer,
): (subject: Subject) => Answer {
  return (subject) => {
    let answers = answersOn.get(subject);
    if (answers === undefined) {
      answers = new Map();
      answersOn.set(subject, answers);
    }
    const known = answers.get(read);
    if (known !== undefined) return (known === nothing ? undefined : known) as Answer;
    const found = read(subject);
    answers.set(read, found === undefined ? nothing : found);
    return found;
  };
}

/**
 * The same of two. An answer is kept as long as the first lives, and keeps the second alive; nobody says how many others it meets, so what
 * is kept is forgotten when it is `most`. A weak map would need no such bound, and a long source takes a sixth longer to check with it.
 */
export function readOnceBeside<Subject extends object, Other extends object, Answer>(
  read: (subject: Subject, other: Other) => Answer,
  most = 100,
): (subject: Subject, other: Other) => Answer {
  const answersOf = readOnce<Subject, Map<Other, Answer | typeof nothing>>(() => new Map());
  return (subject, other) => {
    const answers = answersOf(subject);
    const known = answers.get(other);
    if (known !== undefined) return known === nothing ? (undefined as Answer) : known;
    if (answers.size >= most) answers.clear();
    const found = read(subject, other);
    answers.set(other, found === undefined ? nothing : found);
    return found;
  };
}

/** The answers on a subject by who reads it. One map for all of them, since weak maps are dear to fill. */
const answersOn = new WeakMap<object, Map<unknown, unknown>>();

/** Stands for `undefined`, which a map gives for what it does not hold as well. */
const nothing = Symbol('nothing');
