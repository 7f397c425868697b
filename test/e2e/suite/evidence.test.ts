import { strict as assert } from 'node:assert';
import { suite, teardown, test } from 'mocha';
import { commands, type Location, ViewColumn, window } from 'vscode';
import { until } from '../until.mjs';
import {
  hoverOn,
  lensesOf,
  openBriefing,
  rangeOf,
  revertAll,
  untilFlagged,
  wrongClaim,
  wrongNumber,
} from './briefing.ts';

suite('evidence', () => {
  teardown(revertAll);

  test('the hover lays the sources side by side, each with its date, its passage and a link', async () => {
    const briefing = await openBriefing();
    await untilFlagged(briefing, wrongNumber);
    const hover = await hoverOn(briefing, wrongNumber);
    assert.match(hover, /contradicted/i);
    for (const title of ['Runaway floating dock wrecks ferry pier', 'Port Callow counts the cost']) {
      assert(hover.includes(title), `${title} stands in: ${hover}`);
    }
    assert.match(hover, /10 March 2026/);
    assert.match(hover, /\*\*212\*\*/);
    assert.match(hover, /command:claimcheck\.openPassage/);
  });

  test('there is a lens for the file and one for the claim', async () => {
    const briefing = await openBriefing();
    await untilFlagged(briefing, wrongNumber);
    const lenses = await lensesOf(briefing);
    const titles = (line: number) =>
      lenses.filter(({ range }) => range.start.line === line).map(({ command }) => command?.title ?? '');
    assert.match(titles(0).join(), /contradicted/);
    assert.match(titles(rangeOf(briefing, wrongClaim).start.line).join(), /contradicted/);
  });

  test('the lens of a claim moves the caret there', async () => {
    const briefing = await openBriefing();
    await untilFlagged(briefing, wrongNumber);
    const { line } = rangeOf(briefing, wrongClaim).start;
    const lens = (await lensesOf(briefing)).find(
      ({ range, command }) => range.start.line === line && command?.title.includes('contradicted'),
    );
    assert(lens?.command !== undefined);
    await commands.executeCommand(lens.command.command, ...((lens.command.arguments ?? []) as unknown[]));
    assert(
      rangeOf(briefing, wrongClaim).contains(
        window.activeTextEditor?.selection.active ?? ({ line: 0, character: 0 } as never),
      ),
    );
  });

  test('a passage opens beside the briefing, which keeps the keyboard', async () => {
    const briefing = await openBriefing();
    await untilFlagged(briefing, wrongNumber);
    const [passage] = await definitionsOn(briefing.uri.toString(), wrongNumber);
    assert(passage !== undefined);
    await commands.executeCommand('claimcheck.openPassage', {
      uri: passage.uri.toString(),
      range: passage.range,
    });
    const beside = await until('the source is visible', () =>
      window.visibleTextEditors.find(({ document }) => document.uri.path === passage.uri.path),
    );
    assert.equal(beside.viewColumn, ViewColumn.Two);
    assert(beside.selection.isEqual(passage.range));
    assert.equal(window.activeTextEditor?.document, briefing);
  });

  async function definitionsOn(uri: string, words: string): Promise<Location[]> {
    const briefing = await openBriefing();
    assert.equal(briefing.uri.toString(), uri);
    return commands.executeCommand<Location[]>(
      'vscode.executeDefinitionProvider',
      briefing.uri,
      rangeOf(briefing, words).start,
    );
  }
});
