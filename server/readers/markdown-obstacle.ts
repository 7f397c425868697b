/**
 * Why a text must not be given to the Markdown parser, a sentence; undefined where nothing speaks against it. The parser's time
 * grows with the square of the nesting, and no person nests that deep.
 */
export function obstacle(text: string): string | undefined {
  const depth = Math.max(blockDepth(text), bracketDepth(text));
  if (depth > deepest) return `The Markdown is nested ${depth} deep; read as plain text.`;
  return longLine.test(text)
    ? 'The Markdown has a line of more than 250000 characters; read as plain text.'
    : undefined;
}

/** How deep block quotes and lists are nested: by the markers that open a line, and by how far a list item is indented. */
function blockDepth(text: string): number {
  let deepestLine = 0;
  for (const [, indent = '', markers = ''] of text.matchAll(lineOpening)) {
    const depth = Math.floor(indent.length / 2) + (markers.match(marker)?.length ?? 0);
    deepestLine = Math.max(deepestLine, depth);
  }
  return deepestLine;
}

/** How many brackets are open at once within a paragraph. */
function bracketDepth(text: string): number {
  let open = 0;
  let most = 0;
  for (const [token] of text.matchAll(bracketOrBlankLine)) {
    if (token === '[') open += 1;
    else if (token === ']') open = Math.max(0, open - 1);
    else open = 0;
    most = Math.max(most, open);
  }
  return most;
}

/** Levels. */
const deepest = 100;
const lineOpening = /^([ \t]*)((?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*)+)/gm;
const marker = />|[-*+]|\d+[.)]/g;
const bracketOrBlankLine = /[[\]]|\n[ \t\r]*\n/g;
const longLine = /[^\r\n]{250001}/;
