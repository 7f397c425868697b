import { expect, test } from 'vitest';
import { ferry, folderOf, rangeOf, startClient } from './workspace.ts';

test('the definition of a claim is its best passage, and references are all that speak of it', async () => {
  const client = startClient();
  const folder = await folderOf(ferry);
  await client.initialize(folder.uri);
  const uri = folder.uriOf('briefings/morning.md');
  const text = ferry['briefings/morning.md'];
  await client.open(uri, text);
  const place = rangeOf(text, 'Two lifeboats').start;
  const range = rangeOf(
    ferry['sources/gazette.md'],
    'Two lifeboats and a helicopter took part in the rescue.',
  );
  expect(await client.definition(uri, place)).toEqual([{ uri: folder.uriOf('sources/gazette.md'), range }]);

  const passages = (await client.references(uri, rangeOf(text, '48').start)) ?? [];
  expect(passages.map((location) => location.uri).sort()).toEqual([
    folder.uriOf('sources/gazette.md'),
    folder.uriOf('sources/radio.txt'),
  ]);
});

test('the definition of a citation is its source', async () => {
  const client = startClient();
  const text = ferry['briefings/morning.md'].replace('rescue.', 'rescue [@gazette].');
  const folder = await folderOf({ ...ferry, 'briefings/morning.md': text });
  await client.initialize(folder.uri);
  const uri = folder.uriOf('briefings/morning.md');
  await client.open(uri, text);
  const found = await client.definition(uri, rangeOf(text, '@gazette').start);
  expect(found).toMatchObject([{ uri: folder.uriOf('sources/gazette.md'), range: { start: { line: 0 } } }]);
});
