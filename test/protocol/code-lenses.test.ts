import { expect, test } from 'vitest';
import { pulling } from './client.ts';
import { ferry, folderOf, startClient } from './workspace.ts';

async function lenses(options: unknown) {
  const client = startClient();
  const folder = await folderOf(ferry);
  await client.initialize(folder.uri, pulling, { initializationOptions: options });
  const uri = folder.uriOf('briefings/morning.md');
  await client.open(uri, ferry['briefings/morning.md']);
  return { found: await client.codeLenses(uri), uri };
}

test('one lens counts for the file, and one stands above each claim that matters', async () => {
  const { found } = await lenses({});
  expect(found?.map(({ range, command }) => [range.start.line, command?.title])).toEqual([
    [0, '1 contradicted · 2 supported'],
    [4, 'contradicted · 2 sources'],
  ]);
  expect(found?.every(({ command }) => command?.command === '')).toBe(true);
});

test('a lens opens the evidence where the client can', async () => {
  const { found, uri } = await lenses({ commands: true });
  expect(found?.[1]?.command).toMatchObject({
    command: 'claimcheck.showEvidence',
    arguments: [{ uri, range: { start: { line: 4, character: 0 } } }],
  });
});

test('lenses can be switched off', async () => {
  const { found } = await lenses({ settings: { codeLens: false } });
  expect(found).toEqual([]);
});
