import { strict as assert } from 'node:assert';
import { suite, suiteTeardown, test } from 'mocha';
import { commands, extensions } from 'vscode';
import { until } from '../until.mjs';
import { openBriefing, revertAll, untilFlagged, wrongNumber } from './briefing.ts';

suite('activation', () => {
  suiteTeardown(revertAll);

  test('opening a Markdown file starts the extension', async () => {
    const extension = extensions.getExtension('claimcheck.claimcheck');
    assert(extension !== undefined, 'the extension is installed');
    await openBriefing();
    await until('the extension is active', () => extension.isActive);
  });

  test('its first findings follow at once', async () => {
    await untilFlagged(await openBriefing(), wrongNumber);
  });

  test('a restarted server finds what it found before', async () => {
    const briefing = await openBriefing();
    await untilFlagged(briefing, wrongNumber);
    await commands.executeCommand('claimcheck.restart');
    await untilFlagged(briefing, wrongNumber);
  });
});
