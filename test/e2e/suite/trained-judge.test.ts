import { strict as assert } from 'node:assert';
import { suite, test } from 'mocha';
import { DiagnosticSeverity } from 'vscode';
import { hoverOn, openBriefing, untilClean, untilFlagged } from './briefing.ts';
import { until } from '../until.mjs';

/** In other words than the sources': "drifted for about four kilometres (2.5 miles)", "came to rest". */
const reworded = 'It drifted some two and a half miles before it came to rest against the Fish Quay.';

suite('trained judge', () => {
  test('what stands in other words is borne out when its answers come, and the hover says by whom', async () => {
    const briefing = await openBriefing();
    await untilClean(briefing, reworded);
    const hover = await until('the hover tells of the trained judge', async () => {
      const text = await hoverOn(briefing, reworded);
      return text.includes('trained judge') ? text : undefined;
    });
    assert.match(hover, /^\*\*Supported\.\*\*/);
  });

  test('what it does not change stays as it was', async () => {
    const briefing = await openBriefing();
    await untilFlagged(briefing, '221', DiagnosticSeverity.Error);
  });
});
