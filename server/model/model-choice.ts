/** What a setting or an option says of the trained judge. */
export type ModelChoice =
  | { readonly kind: 'off' }
  | { readonly kind: 'builtin' }
  /** As it was written: absolute, or relative to wherever the words stand. */
  | { readonly kind: 'folder'; readonly path: string }
  /** A model of a hub, `owner/name`. */
  | { readonly kind: 'hub'; readonly name: string };

/** Reads `builtin`, `off`, `owner/name` or a path; one of two plain steps is a path only with a dot before it: `./owner/name`. */
export function modelChoice(words: string): ModelChoice {
  const text = words.trim();
  if (text === '' || text === 'builtin') return { kind: 'builtin' };
  if (text === 'off') return { kind: 'off' };
  return hubName.test(text) ? { kind: 'hub', name: text } : { kind: 'folder', path: text };
}

const hubName = /^[A-Za-z\d][\w.-]*\/[A-Za-z\d][\w.-]*$/;
