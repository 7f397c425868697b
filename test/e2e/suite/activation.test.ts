import { strict as assert } from 'node:assert';
import { suite, teardown, test } from 'mocha';
import { commands, extensions } from 'vscode';
import { until } from '../until.mjs';
import { openBriefing, revertAll, untilFlagged, wrongNumber } from './briefing.ts';

suite('activation', () => {
  teardown(revertAll);

  test('opening a Markdown file starts the extension, and the first findings come within two seconds', async () => {
    const extension = extensions.getExtension('claimcheck.claimcheck');
    assert(extension !== undefined, 'the extension is installed');
    const briefing = await openBriefing();
    await until('the extension is active', () => extension.isActive);
    const activatedAt = performance.now();
    await untilFlagged(briefing, wrongNumber);
    const tookMs = performance.now() - activatedAt;
    assert(tookMs < 2000, `the first findings took ${Math.round(tookMs)} ms`);
  });

  test('a restarted server finds what it found before', async () => {
    const briefing = await openBriefing();
    await untilFlagged(briefing, wrongNumber);
    await commands.executeCommand('claimcheck.restart');
    await untilFlagged(briefing, wrongNumber);
  });
});
