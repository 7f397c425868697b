import { concatenate, replaced, slice } from '../engine/document/mapped-text.ts';
import type { MappedText } from '../engine/document/mapped-text.ts';
import { toFile } from '../engine/document/offset-map.ts';

/**
 * The lines of a paragraph as one text, with a space for each line end. A word divided by a soft hyphen is whole again; a
 * compound that was broken behind its hyphen ("long-" / "range") gets no space.
 */
export function joinLines(lines: readonly MappedText[]): MappedText {
  const parts: MappedText[] = [];
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next === undefined) parts.push(line);
    else if (line.text.endsWith(softHyphen)) parts.push(slice(line, { start: 0, end: line.text.length - 1 }));
    else if (compoundStart.test(line.text) && compoundEnd.test(next.text)) parts.push(line);
    else parts.push(line, lineEnd(line, next));
  }
  return concatenate(parts);
}

function lineEnd(line: MappedText, next: MappedText): MappedText {
  const start = toFile(line.map, { start: 0, end: line.text.length }).end;
  return replaced(' ', { start, end: toFile(next.map, { start: 0, end: 0 }).start });
}

const softHyphen = '\u00AD';
const compoundStart = /\p{L}-$/u;
/** "two-" / "and three-day" leaves the second half of the compound open: the space stays. */
const compoundEnd = /^(?!(?:and|or|to|und)\b)\p{Ll}/u;
