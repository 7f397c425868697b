import { longestLine } from './text.ts';

/**
 * Why a text must not be given to the Markdown parser, a sentence; undefined where nothing speaks against it. The parser's time
 * grows with the square of what is counted here, and no person writes so.
 */
export function obstacle(text: string): string | undefined {
  const depth = Math.max(blockDepth(text), bracketDepth(text));
  if (depth > deepest) return `The Markdown is nested ${depth} deep; read as plain text.`;
  if (hasLongLine(text))
    return `The Markdown has a line of more than ${longestLine} characters; read as plain text.`;
  if (emphasisMarks(text) > mostEmphasis) {
    return `The Markdown has a paragraph with more than ${mostEmphasis} marks of emphasis; read as plain text.`;
  }
  return undefined;
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

/** The most marks of emphasis that a paragraph has; a list's markers are none. */
function emphasisMarks(text: string): number {
  let count = 0;
  let most = 0;
  for (const [token] of text.matchAll(emphasisOrBlankLine)) {
    count = token.startsWith('\n') ? 0 : count + 1;
    most = Math.max(most, count);
  }
  return most;
}

function hasLongLine(text: string): boolean {
  for (const [line] of text.matchAll(/[^\r\n]+/g)) if (line.length > longestLine) return true;
  return false;
}

/** Levels. */
const deepest = 100;
/** Marks in a paragraph. */
const mostEmphasis = 2000;
const lineOpening = /^([ \t]*)((?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*)+)/gm;
const marker = />|[-*+]|\d+[.)]/g;
const bracketOrBlankLine = /[[\]]|\n[ \t\r]*\n/g;
const emphasisOrBlankLine = /[*_~]+(?=\S)|(?<=\S)[*_~]+|\n[ \t\r]*\n/g;
