import fc from 'fast-check';
import { expect, test } from 'vitest';
import { read } from '../../../server/readers/read.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test.each([
  ['a.md', 'Tugs'],
  ['a.MARKDOWN', 'Tugs'],
  ['a.txt', '*Tugs*'],
  ['notes', '*Tugs*'],
])('%s is read by its ending', async (path, text) => {
  expect((await read(path, bytes('*Tugs*\nsank.'))).blocks[0]?.text).toBe(`${text} sank.`);
});

test('a binary file has no blocks and one problem', async () => {
  const document = await read('sources/a.pdf', new Uint8Array([0x25, 0x00, 0x01]));
  expect(document).toMatchObject({
    title: 'a',
    blocks: [],
    problems: ['The file is a binary file, not text.'],
  });
});

test('reading never throws', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('a.md', 'a.txt'),
      fc.uint8Array({ maxLength: 200 }),
      async (path, content) => {
        expect((await read(path, content)).path).toBe(path);
      },
    ),
  );
});
