/**
 * A text in lower case, letter for letter, so that every offset holds for both. Patterns that take either case and know more than
 * ASCII cost some twenty times as much to compile, a quarter of a second for those of the figures alone: they are written in lower
 * case and run over this instead.
 */
export function lowerCase(text: string): string {
  if (text === latest.text) return latest.lower;
  const lower = text.toLowerCase();
  // A capital I with a dot becomes two letters; where such a one stands, only ASCII is changed.
  latest = {
    text,
    lower:
      lower.length === text.length ? lower : text.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase()),
  };
  return latest.lower;
}

/** The sentences of one text, and the figures in them, are read one after another. */
let latest = { text: '', lower: '' };
