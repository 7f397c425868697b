import { strict as assert } from 'node:assert';
import { suite, teardown, test } from 'mocha';
import {
  applyQuickFix,
  openBriefing,
  revertAll,
  rightNumber,
  untilClean,
  untilFlagged,
  wrongClaim,
  wrongNumber,
} from './briefing.ts';

suite('quick fixes', () => {
  teardown(revertAll);

  test("the source's number takes the place of the wrong one, and nothing is underlined any more", async () => {
    const briefing = await openBriefing();
    await untilFlagged(briefing, wrongNumber);
    await applyQuickFix(briefing, wrongNumber, new RegExp(rightNumber));
    const repaired = wrongClaim.replace(wrongNumber, rightNumber);
    assert(briefing.getText().includes(repaired));
    await untilClean(briefing, repaired);
  });

  test('a citation is written as a footnote with its definition', async () => {
    const briefing = await openBriefing();
    await untilFlagged(briefing, wrongNumber);
    await applyQuickFix(briefing, 'Some 40 witnesses are expected.', /^cite/i);
    assert.match(briefing.getText(), /Some 40 witnesses are expected\.\[\^([^\]]+)\][^]*^\[\^\1\]: /m);
  });

  test('a claim that is to be ignored gets a comment, and is left alone', async () => {
    const briefing = await openBriefing();
    await untilFlagged(briefing, wrongNumber);
    await applyQuickFix(briefing, wrongNumber, /ignore/i);
    assert.match(briefing.getText(), /<!-- claimcheck-ignore: .*-->/);
    await untilClean(briefing, wrongClaim);
  });
});
