import { describe } from 'vitest';
import type { VerdictKind } from '../../../server/engine/judge/verdict.ts';
import { check } from '../check.ts';

/** One source, and what claims about its figure come to beside it. */
function table(source: string, rows: readonly (readonly [claim: string, verdict: VerdictKind])[]): void {
  describe(source, () => {
    for (const [claim, verdict] of rows)
      check({
        source,
        claim,
        // Silence is never worse than doubt: what is not red need not be found.
        verdict: verdict === 'unsupported' ? ['unsupported', 'supported'] : verdict,
        ...(verdict === 'contradicted' && { reason: 'number' as const }),
      });
  });
}

describe('amounts in other words', () => {
  table('The ferry company of Orlan dismissed 24 sailors on Friday, the union said.', [
    ['The ferry company of Orlan dismissed two dozen sailors on Friday.', 'supported'],
    ['The ferry company of Orlan dismissed three dozen sailors on Friday.', 'contradicted'],
    ['The ferry company of Orlan dismissed more than 20 sailors on Friday.', 'supported'],
    ['The ferry company of Orlan dismissed more than 30 sailors on Friday.', 'contradicted'],
    ['The ferry company of Orlan dismissed at least 24 sailors on Friday.', 'supported'],
    ['The ferry company of Orlan dismissed no fewer than 24 sailors on Friday.', 'supported'],
    ['The ferry company of Orlan dismissed no fewer than 25 sailors on Friday.', 'contradicted'],
    ['The ferry company of Orlan dismissed fewer than 20 sailors on Friday.', 'contradicted'],
    ['The ferry company of Orlan dismissed nearly 25 sailors on Friday.', 'supported'],
    ['The ferry company of Orlan dismissed about 25 sailors on Friday.', 'supported'],
    ['The ferry company of Orlan dismissed dozens of sailors on Friday.', 'supported'],
    ['The ferry company of Orlan dismissed hundreds of sailors on Friday.', 'contradicted'],
    ['The ferry company of Orlan dismissed 20 to 30 sailors on Friday.', 'supported'],
    ['The ferry company of Orlan dismissed between 30 and 40 sailors on Friday.', 'contradicted'],
    ['The ferry company of Orlan dismissed no sailors on Friday.', 'contradicted'],
  ]);

  table('Half of the dockers of Port Alder stayed at home on Monday, the harbour master said.', [
    ['Some 50 percent of the dockers of Port Alder stayed at home on Monday.', 'supported'],
    ['One in two dockers of Port Alder stayed at home on Monday.', 'supported'],
    ['A third of the dockers of Port Alder stayed at home on Monday.', 'contradicted'],
    ['Two-thirds of the dockers of Port Alder stayed at home on Monday.', 'contradicted'],
    ['At least 40 percent of the dockers of Port Alder stayed at home on Monday.', 'supported'],
    ['Fewer than 40 percent of the dockers of Port Alder stayed at home on Monday.', 'contradicted'],
  ]);

  table('Exports of herring from Orlan rose 4 percentage points to 31 percent of the catch last year.', [
    ['Exports of herring from Orlan rose to 31 percent of the catch last year.', 'supported'],
    ['Exports of herring from Orlan rose to 13 percent of the catch last year.', 'contradicted'],
    ['Exports of herring from Orlan rose 4 percentage points last year.', 'supported'],
    ['Exports of herring from Orlan rose 6 percentage points last year.', 'contradicted'],
  ]);

  table('The new sea wall of Brill will cost the town $3.5 billion, the board said in a report.', [
    ['The new sea wall of Brill will cost the town $3.5bn, a report says.', 'supported'],
    ['The new sea wall of Brill will cost the town 3,500 million dollars.', 'supported'],
    ['The new sea wall of Brill will cost the town $3.5 million.', 'contradicted'],
    ['The new sea wall of Brill will cost the town about $3.4 billion.', 'supported'],
    ['The new sea wall of Brill will cost the town more than $4 billion.', 'contradicted'],
    ['The new sea wall of Brill will cost the town over $3 billion.', 'supported'],
    ['The new sea wall of Brill will cost the town 3.5 billion euros.', 'unsupported'],
  ]);

  table('The tunnel under the Varga is 12 kilometres long and took nine years to dig.', [
    ['The tunnel under the Varga is about 7.5 miles long.', 'supported'],
    ['The tunnel under the Varga is 12,000 metres long.', 'supported'],
    ['The tunnel under the Varga took nearly a decade to dig.', 'supported'],
    ['The tunnel under the Varga took 19 years to dig.', 'contradicted'],
    ['The tunnel under the Varga is 21 kilometres long.', 'contradicted'],
  ]);

  table('A pair of tugs towed the burning ferry into the harbour of Orlan at dawn, and nobody was hurt.', [
    ['Two tugs towed the burning ferry into the harbour of Orlan at dawn.', 'supported'],
    ['Three tugs towed the burning ferry into the harbour of Orlan at dawn.', 'contradicted'],
    ['Several tugs towed the burning ferry into the harbour of Orlan at dawn.', 'unsupported'],
  ]);

  table('Orme finished third in the regatta of Port Alder, her best place in ten years.', [
    ['Orme finished 3rd in the regatta of Port Alder.', 'supported'],
    ['Orme finished second in the regatta of Port Alder.', 'contradicted'],
  ]);

  table('The storm left three villages near Brill without power and 14 people dead.', [
    ['The storm near Brill killed 14 people.', 'supported'],
    ['The storm left four villages near Brill without power.', 'contradicted'],
    ['The storm left 41 people near Brill dead.', 'contradicted'],
  ]);

  // The sum of listed parts is no rival of a part.
  table('The raid on the depot of Brill killed three guards and two drivers on Sunday.', [
    ['The raid on the depot of Brill killed five men on Sunday.', 'unsupported'],
    ['The raid on the depot of Brill killed three guards on Sunday.', 'supported'],
    ['The raid on the depot of Brill killed four guards on Sunday.', 'contradicted'],
  ]);
});
