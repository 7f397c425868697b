import { strict as assert } from 'node:assert';
import { suite, teardown, test } from 'mocha';
import { DiagnosticSeverity } from 'vscode';
import {
  findingsOn,
  openBriefing,
  replace,
  revertAll,
  rightNumber,
  untilClean,
  untilFlagged,
  wrongNumber,
} from './briefing.ts';

suite('diagnostics', () => {
  teardown(revertAll);

  test('a wrong number is an error on the number alone, with its page and its passage', async () => {
    const briefing = await openBriefing();
    const finding = await untilFlagged(briefing, wrongNumber);
    assert.equal(briefing.getText(finding.range), wrongNumber);
    assert.equal(finding.severity, DiagnosticSeverity.Error);
    assert(typeof finding.code === 'object');
    assert.equal(finding.code.value, 'contradicted');
    assert(finding.code.target.toString(true).endsWith('docs/verdicts.md#contradicted'));
    const related = finding.relatedInformation ?? [];
    assert(related.some(({ location }) => location.uri.path.includes('/sources/')));
  });

  test('a claim that a source bears out is not underlined', async () => {
    const briefing = await openBriefing();
    await untilFlagged(briefing, wrongNumber);
    assert.deepEqual(findingsOn(briefing, 'Four of the six chains that held it snapped.'), []);
  });

  test('the number put right, the underline goes; put wrong again, it comes back', async () => {
    const briefing = await openBriefing();
    await untilFlagged(briefing, wrongNumber);
    await replace(briefing, wrongNumber, rightNumber);
    await untilClean(briefing, `with ${rightNumber} passengers`);
    await replace(briefing, `with ${rightNumber} passengers`, 'with 213 passengers');
    await untilFlagged(briefing, '213');
  });
});
