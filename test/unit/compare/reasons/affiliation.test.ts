import { describe } from 'vitest';
import { check } from '../../check.ts';

describe('the state and the party of somebody', () => {
  const vote = 'voted against the ferry subsidy in the spring session';
  const rows: readonly (readonly [source: string, claim: string])[] = [
    [`Sen. Johnny Orme (R-«Tenn.») ${vote}.`, `Johnny Orme, a Republican senator from «Kansas», ${vote}.`],
    [`Rep. Tom Keller, D-«N.J.», ${vote}.`, `Rep. Tom Keller of «Ohio» ${vote}.`],
    [`Sen. Johnny Orme, R-«Tennessee», ${vote}.`, `Sen. Johnny Orme of «Georgia» ${vote}.`],
    [`Senator Johnny Orme, Republican of «Georgia», ${vote}.`, `«Kansas» Sen. Johnny Orme ${vote}.`],
    [`Johnny Orme, a «Democratic» senator from Tennessee, ${vote}.`, `Sen. Johnny Orme («R»-Tenn.) ${vote}.`],
    [
      'The hall fell silent when Senator Johnny Orme, Republican of «Georgia», rose to speak of the drowned.',
      'At the bridge opening it was Johnny Orme of «Kansas» who cut the ribbon.',
    ],
  ];
  for (const [source, claim] of rows) check({ source, claim, verdict: 'contradicted' });

  const harmless: readonly (readonly [source: string, claim: string])[] = [
    [`Sen. Johnny Orme (R-Tenn.) ${vote}.`, `Johnny Orme, a Republican senator from Tennessee, ${vote}.`],
    [`Rep. Tom Keller, D-N.J., ${vote}.`, `Rep. Thomas Keller of New Jersey ${vote}.`],
    // A city may lie in the state; a paper is no state.
    [`Sen. Johnny Orme (R-Tenn.) ${vote}.`, `Johnny Orme of Nashville ${vote}.`],
    [`Johnny Orme of the Courier ${vote}.`, `Johnny Orme of Kansas ${vote}.`],
    // Another person of the same party.
    [
      `Top Republican Sen. John Keller, of South Dakota, ${vote}.`,
      `Peter Orme, Republican of Kentucky, also ${vote}.`,
    ],
  ];
  for (const [source, claim] of harmless) check({ source, claim, verdict: ['supported', 'unsupported'] });
});
