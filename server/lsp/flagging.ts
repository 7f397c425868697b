import type { Briefing } from '../workspace/live-workspace.ts';
import { type FlaggedClaim, flaggedClaims } from './flagged-claims.ts';
import { type Caret, editEnd, verdictsAt, withoutHalfSentences } from './half-sentence.ts';

/** What is underlined in each document, as long as somebody types in it. */
export class Flagging {
  readonly #onRest: (uri: string) => void;
  readonly #typing = new Map<string, Typing>();
  readonly #shown = new Map<string, Shown>();

  /** @param onRest called when the typing in a document has rested, and something may now be said that was held back */
  constructor(onRest: (uri: string) => void) {
    this.#onRest = onRest;
  }

  /** The claims that are underlined now. */
  flagged(briefing: Briefing): readonly FlaggedClaim[] {
    const all = flaggedClaims(briefing);
    const flagged = withoutHalfSentences(briefing, all, this.#typing.get(briefing.uri)?.caret);
    this.#shown.set(briefing.uri, { briefing, flagged, isComplete: flagged.length === all.length });
    return flagged;
  }

  /** True if something is held back until the sentence ends. */
  isHolding(uri: string): boolean {
    return this.#shown.get(uri)?.isComplete === false;
  }

  /** Somebody typed. */
  edited(uri: string, before: string, after: string): void {
    const { start, end } = editEnd(before, after);
    const shown = this.#shown.get(uri);
    const known = shown === undefined ? new Set<never>() : verdictsAt(shown.briefing, shown.flagged, start);
    clearTimeout(this.#typing.get(uri)?.timer);
    const timer = setTimeout(() => {
      this.#typing.delete(uri);
      if (this.isHolding(uri)) this.#onRest(uri);
    }, restMs);
    this.#typing.set(uri, { caret: { offset: end, known }, timer });
  }

  closed(uri: string): void {
    clearTimeout(this.#typing.get(uri)?.timer);
    this.#typing.delete(uri);
    this.#shown.delete(uri);
  }

  dispose(): void {
    for (const { timer } of this.#typing.values()) clearTimeout(timer);
  }
}

interface Typing {
  readonly caret: Caret;
  readonly timer: NodeJS.Timeout;
}

interface Shown {
  readonly briefing: Briefing;
  readonly flagged: readonly FlaggedClaim[];
  /** False if something is held back. */
  readonly isComplete: boolean;
}

/** Who rests this long has finished the thought. */
const restMs = 1500;
