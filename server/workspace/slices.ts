import { setImmediate as nextTurn } from 'node:timers/promises';

/** Lets others have a turn (a key was pressed, a request came in) whenever the work at hand has gone on for long enough. */
export function slices(): () => Promise<void> {
  let startedAt = performance.now();
  return async () => {
    if (performance.now() - startedAt < longestSliceMs) return;
    await nextTurn();
    startedAt = performance.now();
  };
}

/** Half of what a person notices is far more than this. */
const longestSliceMs = 8;
