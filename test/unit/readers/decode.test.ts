import { expect, test } from 'vitest';
import { decode } from '../../../server/readers/decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

test('UTF-8, its byte order mark not counted', () => {
  expect(decode(utf8('\uFEFFQuay é 🚢'))).toEqual({ text: 'Quay é 🚢', problems: [] });
  expect(decode(new Uint8Array())).toEqual({ text: '', problems: [] });
});

test('UTF-16 with a byte order mark', () => {
  expect(decode(new Uint8Array([0xff, 0xfe, 0x51, 0x00])).text).toBe('Q');
  expect(decode(new Uint8Array([0xfe, 0xff, 0x00, 0x51])).text).toBe('Q');
});

test('Windows-1252, and where UTF-8 ends', () => {
  expect(decode(new Uint8Array([...utf8('Fog é\uFFFD '), 0x96, ...utf8(' rain')]))).toEqual({
    text: 'Fog Ã©ï¿½ – rain',
    problems: ['The file is not UTF-8 (byte 0x96 at offset 10); read as Windows-1252.'],
  });
});

test.each([
  ['NUL', [0x51, 0x00, 0x51]],
  ['control characters', Array.from({ length: 100 }, (_, index) => (index % 10 === 0 ? 0x01 : 0x51))],
])('binary: %s', (_, bytes) => {
  expect(decode(new Uint8Array(bytes))).toEqual({
    text: undefined,
    problems: ['The file is a binary file, not text.'],
  });
});
