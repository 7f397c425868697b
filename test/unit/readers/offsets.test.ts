import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Document } from '../../../server/engine/document/document.ts';
import { read } from '../../../server/readers/read.ts';

const words = ['fog', 'Port Alder', 'U.S.', 'é', 'e\u0301', '🚢', '\u00A0', '\u00AD', '中文', '2020-03-03'];
const breaks = [' ', '\t', '  ', '\n', '\r\n', '\r', '\n\n', '\r\n\r\n', '  \n', '\\\n', '-\n'];
const marks = [
  '&amp;',
  '&#8217;',
  '&Afr;',
  '&x;',
  '\\*',
  '\\',
  '*',
  '**',
  '_',
  '~~',
  '`',
  '``',
  '<b>',
  '<!-- x -->',
  '<br>',
  '![i](j)',
];
const links = [
  '[',
  ']',
  '(',
  ')',
  '[a](b.txt)',
  '([a](b.txt))',
  '[@k]',
  ' [see @k, p. 3; @l]',
  '[^1]',
  '\n\n[^1]: c.txt\n\n',
  'http://a.test/x_y',
  'a@b.test',
];
const containers = [
  '> ',
  '\n> ',
  '\n- ',
  '\n  ',
  '\n    ',
  '\n1. ',
  '\n# ',
  '\n| a | b |\n|--|--|\n| ',
  ' | ',
  '\n---\n',
  '---\n',
];
const texts = fc
  .array(fc.constantFrom(...words, ...breaks, ...marks, ...links, ...containers), { maxLength: 40 })
  .map((parts) => parts.join(''));

test.each(['a.md', 'a.txt'])('every character of a block of %s leads back to its place', async (path) => {
  await fc.assert(
    fc.asyncProperty(texts, fc.boolean(), async (text, hasMark) => {
      const bytes = new TextEncoder().encode(hasMark ? `\uFEFF${text}` : text);
      checkMaps(await read(path, bytes), text);
    }),
    { numRuns: 400 },
  );
});

function checkMaps({ blocks, citations }: Document, file: string): void {
  for (const { text, map } of blocks) {
    let textEnd = 0;
    let fileEnd = 0;
    for (const piece of map.pieces) {
      expect(piece.textStart).toBe(textEnd);
      expect(piece.textLength).toBeGreaterThan(0);
      expect(piece.fileStart).toBeGreaterThanOrEqual(fileEnd);
      textEnd = piece.textStart + piece.textLength;
      fileEnd = piece.fileStart + piece.fileLength;
      if (piece.textLength !== piece.fileLength) continue;
      expect(file.slice(piece.fileStart, fileEnd).replace(/[\r\n]/g, ' ')).toBe(
        text.slice(piece.textStart, textEnd),
      );
    }
    expect(textEnd).toBe(text.length);
    expect(fileEnd).toBeLessThanOrEqual(file.length);
  }
  for (const { block, at, raw, fileSpan } of citations) {
    expect(file.slice(fileSpan.start, fileSpan.end)).toBe(raw);
    expect(at).toBeLessThanOrEqual(blocks[block]?.text.length ?? -1);
  }
}
