import { strict as assert } from 'node:assert';
import { suite, teardown, test } from 'mocha';
import { DiagnosticSeverity, workspace } from 'vscode';
import { until } from '../until.mjs';
import { applyQuickFix, lensesOf, openBriefing, revertAll, untilFlagged, wrongNumber } from './briefing.ts';

suite('settings', () => {
  const changed = new Set<string>();

  teardown(async () => {
    await revertAll();
    for (const name of changed) await workspace.getConfiguration('claimcheck').update(name, undefined);
    changed.clear();
  });

  test('a verdict has the severity that the settings give it', async () => {
    const briefing = await openBriefing();
    await untilFlagged(briefing, wrongNumber);
    await set('severity', { contradicted: 'warning' });
    await untilFlagged(briefing, wrongNumber, DiagnosticSeverity.Warning);
  });

  test('there are no lenses where they are turned off', async () => {
    const briefing = await openBriefing();
    await untilFlagged(briefing, wrongNumber);
    await set('codeLens', false);
    await until('there are no lenses', async () => (await lensesOf(briefing)).length === 0);
  });

  test('a citation is written in the chosen style', async () => {
    const briefing = await openBriefing();
    await untilFlagged(briefing, wrongNumber);
    await set('citationStyle', 'pandoc');
    await until('the citation is a key', async () => {
      await applyQuickFix(briefing, 'Some 40 witnesses are expected.', /^cite/i);
      return /Some 40 witnesses are expected ?\[@[\w-]+\]\./.test(briefing.getText());
    });
    assert(!briefing.getText().includes('[^'));
  });

  async function set(name: string, value: unknown): Promise<void> {
    changed.add(name);
    await workspace.getConfiguration('claimcheck').update(name, value);
  }
});
