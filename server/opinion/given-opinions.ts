import type { OpinionQuestion, SecondOpinion } from './second-opinion.ts';

/**
 * Opinions that were given, each remembered with the very words that it was asked about: it is gone as soon as the claim or one of its
 * passages reads otherwise. The latest few hundred are kept.
 */
export class GivenOpinions {
  #given = new Map<string, Given>();

  give(question: OpinionQuestion, opinion: SecondOpinion): void {
    const key = keyOf(question);
    this.#given.delete(key);
    this.#given.set(key, { question, opinion });
    for (const oldest of this.#given.keys()) {
      if (this.#given.size <= mostRemembered) break;
      this.#given.delete(oldest);
    }
  }

  /** The opinion on the same claim and the same passages, in whatever order these now stand. */
  on(question: OpinionQuestion): SecondOpinion | undefined {
    const given = this.#given.get(keyOf(question));
    return given && carriedOver(given, question);
  }
}

interface Given {
  readonly question: OpinionQuestion;
  readonly opinion: SecondOpinion;
}

/** The same for any order of the passages, which hangs on how much each of them weighs at the moment. */
function keyOf({ claim, passages }: OpinionQuestion): string {
  return JSON.stringify([claim, ...passages.map((passage) => JSON.stringify(passage)).sort()]);
}

function carriedOver({ question, opinion }: Given, now: OpinionQuestion): SecondOpinion {
  const quoted = opinion.quote && question.passages[opinion.quote.passage];
  if (opinion.quote === undefined || quoted === undefined) return opinion;
  const passage = now.passages.findIndex(({ title, text }) => title === quoted.title && text === quoted.text);
  return { ...opinion, quote: { ...opinion.quote, passage } };
}

const mostRemembered = 200;
