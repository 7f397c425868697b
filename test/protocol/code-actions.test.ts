import { expect, test } from 'vitest';
import { type CodeAction, TextDocumentEdit } from 'vscode-languageserver-protocol/node';
import { pulling, waiting } from './client.ts';
import { applied, ferry, folderOf, rangeOf, startClient } from './workspace.ts';

const text = ferry['briefings/morning.md'];

async function actionsOn(
  words: string,
  settings: unknown = {},
  briefing: string = text,
  capabilities = pulling,
) {
  const client = startClient();
  const folder = await folderOf({ ...ferry, 'briefings/morning.md': briefing });
  await client.initialize(folder.uri, capabilities, { initializationOptions: { settings } });
  const uri = folder.uriOf('briefings/morning.md');
  await client.open(uri, briefing);
  const diagnostics = capabilities === pulling ? await client.diagnostics(uri) : [];
  const actions = ((await client.codeActions(uri, rangeOf(briefing, words), diagnostics)) ??
    []) as CodeAction[];
  const titled = (start: string) => {
    const action = actions.find(({ title }) => title.startsWith(start));
    if (action === undefined)
      throw new Error(`no "${start}" among ${actions.map(({ title }) => title).join(', ')}`);
    return action;
  };
  const after = (start: string) => applied(briefing, editsOf(titled(start), uri));
  return { client, uri, actions, titled, after };
}

function editsOf({ edit }: CodeAction, uri: string) {
  const change = edit?.documentChanges?.[0];
  if (change !== undefined && TextDocumentEdit.is(change))
    return change.edits.map(({ range, ...rest }) => ({
      range,
      newText: 'newText' in rest ? rest.newText : '',
    }));
  return edit?.changes?.[uri] ?? [];
}

test("the source's figure is put in, and the diagnostic goes", async () => {
  const { client, uri, titled, after } = await actionsOn('48');
  expect(titled('Change to')).toMatchObject({ kind: 'quickfix', diagnostics: [{ code: 'contradicted' }] });
  const repaired = after('Change to');
  expect(repaired).toBe(text.replace('48', '84'));
  await client.change(uri, repaired);
  expect(await client.diagnostics(uri)).toEqual([]);
});

test('a footnote is put in, with its definition at the end, and the citation resolves', async () => {
  const { client, uri, after } = await actionsOn('Two lifeboats');
  const cited = after('Cite');
  expect(cited).toContain('part in the rescue.[^1]\n');
  expect(cited).toMatch(/\n\n\[\^1\]: \[Ferry aground off Sellin Head\]\(\.\.\/sources\/gazette\.md\)\n$/);
  await client.change(uri, cited);
  const offered = (await client.codeActions(uri, rangeOf(cited, 'Two lifeboats'))) ?? [];
  expect(offered.map(({ title }) => title)).not.toContain('Cite Ferry aground off Sellin Head');
});

test('footnotes take the next free number, and one source keeps its footnote', async () => {
  const noted = `${text.trimEnd()}[^1]\n\n[^1]: A note of the writer's own.\n`;
  const { after } = await actionsOn('The harbour master', {}, noted);
  const cited = after('Cite');
  expect(cited).toContain('steering.[^2] Two');
  expect(cited).toMatch(/own\.\n\[\^2\]: /);
  const again = await actionsOn(
    'The harbour master',
    {},
    text.replace('rescue.', 'rescue.[^a]\n\n[^a]: ../sources/gazette.md'),
  );
  expect(again.after('Cite')).toContain('steering.[^a] Two');
});

test.each([
  ['pandoc', 'part in the rescue [@gazette].'],
  ['link', 'part in the rescue ([Ferry aground off Sellin Head](../sources/gazette.md)).'],
])('a citation in the style %s', async (citationStyle, expected) => {
  const { after } = await actionsOn('Two lifeboats', { citationStyle });
  expect(after('Cite')).toContain(expected);
});

test('a claim is ignored by a comment', async () => {
  const { client, uri, after } = await actionsOn('48');
  const ignored = after('Ignore');
  expect(ignored).toContain('on board. <!-- claimcheck-ignore: ');
  await client.change(uri, ignored);
  expect(await client.diagnostics(uri)).toEqual([]);
});

test('edits say for which version they are meant, where the client understands it', async () => {
  const { titled } = await actionsOn('48');
  expect(titled('Change').edit?.documentChanges?.[0]).toMatchObject({ textDocument: { version: 1 } });
  const plain = await actionsOn('48', {}, text, waiting);
  expect(plain.titled('Change').edit?.changes).toBeDefined();
});

test('quoted words are restored', async () => {
  const briefing = `${text}\n"We lost the mast in the swell," the ferry's captain, Paul Renko, told Coast Radio.\n`;
  const { after } = await actionsOn('We lost', {}, briefing);
  expect(after('Restore')).toContain('"We lost the rudder in the swell,"');
});
