import { expect, test } from 'vitest';
import type { Hover, MarkupContent } from 'vscode-languageserver-protocol/node';
import { pulling } from './client.ts';
import { ferry, folderOf, rangeOf, startClient, textIn } from './workspace.ts';

const text = ferry['briefings/morning.md'];

async function hoverOver(words: string, files: Record<string, string> = ferry, options?: unknown) {
  const client = startClient();
  const folder = await folderOf(files);
  await client.initialize(folder.uri, pulling, { initializationOptions: options });
  const uri = folder.uriOf('briefings/morning.md');
  await client.open(uri, text);
  const hover = await client.hover(uri, rangeOf(text, words).start);
  return { hover, value: valueOf(hover), folder };
}

function valueOf(hover: Hover | null): string {
  return (hover?.contents as MarkupContent | undefined)?.value ?? '';
}

test('the hover lays the sources side by side, what differs in bold', async () => {
  const { hover, value, folder } = await hoverOver('48');
  expect(value).toMatch(/^\*\*Contradicted\.\*\*/);
  expect(value).toContain(`[Ferry aground off Sellin Head](${folder.uriOf('sources/gazette.md')}#L9,1)`);
  expect(value).toContain('3 February 2026');
  expect(value).toContain('with **84** passengers');
  expect(value).toContain('**Eighty-four** passengers');
  expect(hover?.range && textIn(text, hover.range)).toMatch(/^The ferry Corva Star.*on board\.$/);
});

test('links are commands where the client has them', async () => {
  const { value } = await hoverOver('48', ferry, { commands: true });
  expect(value).toContain('(command:claimcheck.openPassage?');
});

test('copies of one text are one entry', async () => {
  const copied = {
    ...ferry,
    'sources/herald.md': ferry['sources/gazette.md'].replace('id: gazette', 'id: herald'),
  };
  const { value } = await hoverOver('48', copied);
  expect(value.match(/Also in \[/g)).toHaveLength(1);
});

test('what a source says is never markup', async () => {
  const hostile = ferry['sources/gazette.md'].replace(
    'on Monday evening',
    'on <b>Monday</b> [x](command:x) evening',
  );
  const { value } = await hoverOver('48', { ...ferry, 'sources/gazette.md': hostile });
  expect(value).not.toContain('](command:');
  expect(value).not.toContain('<b>');
});

test('where nothing is claimed there is nothing to say', async () => {
  const { hover } = await hoverOver('date');
  expect(hover).toBeNull();
});
