/**
 * A pure function of something immutable that keeps each answer as long as what it was asked of lives: a claim meets many passages, a
 * passage many claims, and several kinds of reason ask the same of one comparison.
 */
export function readOnce<Subject extends object, Answer>(
  read: (subject: Subject) => Answer,
): (subject: Subject) => Answer {
  const own = functions;
  functions += 1;
  return (subject) => {
    let answers = answersOn.get(subject);
    if (answers === undefined) {
      answers = [];
      answersOn.set(subject, answers);
    }
    const known = answers[own];
    if (known !== undefined) return (known === nothing ? undefined : known) as Answer;
    const found = read(subject);
    answers[own] = found === undefined ? nothing : found;
    return found;
  };
}

/** The answers on a subject by the number of the function. One map for all of them, since weak maps are dear to fill. */
const answersOn = new WeakMap<object, unknown[]>();
let functions = 0;

/** Stands for `undefined`, which a list gives for what it does not hold as well. */
const nothing = Symbol('nothing');
