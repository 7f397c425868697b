import { strict as assert } from 'node:assert';
import { suite, teardown, test } from 'mocha';
import { Uri, window, workspace } from 'vscode';
import {
  fileUri,
  openBriefing,
  replace,
  revertAll,
  rightNumber,
  untilClean,
  untilFlagged,
  wrongNumber,
} from './briefing.ts';

suite('sources', () => {
  const changed = new Map<string, Uint8Array>();

  teardown(async () => {
    await revertAll();
    for (const [uri, bytes] of changed) await workspace.fs.writeFile(Uri.parse(uri), bytes);
    changed.clear();
  });

  test('sources changed on disk clear the claim that was wrong, and flag the one that was right', async () => {
    const briefing = await openBriefing();
    await untilFlagged(briefing, wrongNumber);
    const files = await workspace.findFiles('sources/*');
    for (const uri of files) await replaceOnDisk(uri, /\b212\b/g, wrongNumber);
    await untilClean(briefing, wrongNumber);
    await replace(briefing, wrongNumber, rightNumber);
    await untilFlagged(briefing, `${rightNumber} passengers`);
  });

  test('a source changed in the editor counts before it is saved', async () => {
    const briefing = await openBriefing();
    await untilFlagged(briefing, 'closed to cargo ships');
    const source = await workspace.openTextDocument(fileUri('sources/strait-radio-2026-03-10.txt'));
    await window.showTextDocument(source);
    await replace(source, 'open to cargo ships again', 'closed to cargo ships');
    await untilClean(briefing, 'closed to cargo ships');
    assert(source.isDirty);
  });

  async function replaceOnDisk(uri: Uri, words: RegExp, others: string): Promise<void> {
    const bytes = await workspace.fs.readFile(uri);
    changed.set(uri.toString(), bytes);
    const text = new TextDecoder().decode(bytes).replace(words, others);
    await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  }
});
