import { describe } from 'vitest';
import type { VerdictKind } from '../../../server/engine/judge/verdict.ts';
import { check } from '../check.ts';

const written = '2031-03-13'; // a Thursday

/** One source, and what claims about its time come to beside it. */
function table(source: string, rows: readonly (readonly [claim: string, verdict: VerdictKind])[]): void {
  describe(source, () => {
    for (const [claim, verdict] of rows)
      check({
        written,
        source,
        claim,
        verdict: verdict === 'unsupported' ? ['unsupported', 'supported'] : verdict,
        ...(verdict === 'contradicted' && { reason: 'date' as const }),
      });
  });
}

describe('times in other words', () => {
  table('The new ferry of Orlan was launched in Port Alder on 10 December 2030.', [
    ['The new ferry of Orlan was launched in Port Alder in December.', 'supported'],
    ['The new ferry of Orlan was launched in Port Alder in December 2030.', 'supported'],
    ['The new ferry of Orlan was launched in Port Alder in November 2030.', 'contradicted'],
    ['The new ferry of Orlan was launched in Port Alder in 2030.', 'supported'],
    ['The new ferry of Orlan was launched in Port Alder in 2029.', 'contradicted'],
    ['The new ferry of Orlan was launched in Port Alder last year.', 'supported'],
    ['The new ferry of Orlan was launched in Port Alder last month.', 'contradicted'],
    ['The new ferry of Orlan was launched in Port Alder before Christmas Day 2030.', 'supported'],
    ['The new ferry of Orlan was launched in Port Alder after New Year’s Day 2031.', 'contradicted'],
    ['The new ferry of Orlan was launched in Port Alder on Dec. 10.', 'supported'],
    ['The new ferry of Orlan was launched in Port Alder on Dec. 11, 2030.', 'contradicted'],
    ['The new ferry of Orlan was launched in Port Alder in late 2030.', 'supported'],
    ['The new ferry of Orlan was launched in Port Alder in the fourth quarter of 2030.', 'supported'],
    ['The new ferry of Orlan was launched in Port Alder in the spring of 2030.', 'contradicted'],
    ['The new ferry of Orlan was launched in Port Alder three months ago.', 'supported'],
    ['The new ferry of Orlan was launched in Port Alder three years ago.', 'contradicted'],
    ['The new ferry of Orlan was launched in Port Alder on Tuesday, Dec. 10.', 'supported'],
  ]);

  table('Captain Varga left the harbour office of Brill on Wednesday after ten years, the board said.', [
    ['Captain Varga left the harbour office of Brill yesterday.', 'supported'],
    ['Captain Varga left the harbour office of Brill on March 12.', 'supported'],
    ['Captain Varga left the harbour office of Brill this week.', 'supported'],
    ['Captain Varga left the harbour office of Brill on Tuesday.', 'contradicted'],
    ['Captain Varga left the harbour office of Brill last month.', 'contradicted'],
    ['Captain Varga left the harbour office of Brill on March 5.', 'contradicted'],
  ]);

  table('The council of Port Alder will vote on the sea wall on Friday at 5 p.m.', [
    ['The council of Port Alder will vote on the sea wall tomorrow.', 'supported'],
    ['The council of Port Alder will vote on the sea wall on March 14.', 'supported'],
    ['The council of Port Alder will vote on the sea wall on Saturday.', 'contradicted'],
    ['The council of Port Alder will vote on the sea wall on Friday at 7 p.m.', 'contradicted'],
  ]);

  table('The lighthouse of Orlan was shut to visitors from 2024 to 2028 for repairs.', [
    ['The lighthouse of Orlan was shut to visitors in 2026 for repairs.', 'supported'],
    ['The lighthouse of Orlan was shut to visitors from 2024 to 2028.', 'supported'],
    ['The lighthouse of Orlan was shut to visitors in 2030 for repairs.', 'contradicted'],
  ]);

  table('The shipyard of Brill has built no ferries since 2019, its owner said.', [
    ['The shipyard of Brill has built no ferries since 2019.', 'supported'],
    ['The shipyard of Brill has built no ferries since 2016.', 'contradicted'],
  ]);

  // A state looked at on two days.
  table('As of Wednesday, the dockers of Port Alder were still on strike over their wages.', [
    ['As of Monday, the dockers of Port Alder were still on strike over their wages.', 'unsupported'],
    ['As of Wednesday, the dockers of Port Alder were still on strike over their wages.', 'supported'],
  ]);
});
