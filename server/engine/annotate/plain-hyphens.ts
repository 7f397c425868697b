/**
 * A text with its hyphens written in one way: scraped pages have U+2010 and, to keep a word from breaking, U+2011. Offsets stay what they were.
 */
export function withPlainHyphens(text: string): string {
  return text.replace(/[\u2010\u2011]/gu, '-');
}
