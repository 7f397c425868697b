import { expect, test } from 'vitest';
import { annotate } from '../../../server/engine/engine.ts';
import { claims } from '../../../server/engine/claims/claims.ts';
import { read } from '../../../server/readers/read.ts';

const briefing = `Port Velm is calm.

# The week in Orlan

Ada Orme left. She met Paul Renko in Oster. Nobody else came. They ate. They left.

- Ines Varga stayed.
- Nobody asked why.

## Later

Nobody came.`;

test('the names in the heading over a sentence, and before it in its paragraph', async () => {
  const document = annotate(await read('briefing.md', new TextEncoder().encode(briefing)));
  const all = claims(document).map(({ text, setting: { heading, before } }) => [
    text,
    heading.map((name) => name.text).join(', '),
    before.map((name) => name.text).join(', '),
  ]);
  expect(all).toEqual([
    ['Port Velm is calm.', '', ''],
    ['Ada Orme left.', 'Orlan', ''],
    ['She met Paul Renko in Oster.', 'Orlan', 'Ada Orme'],
    ['Nobody else came.', 'Orlan', 'Ada Orme, Paul Renko, Oster'],
    ['They ate.', 'Orlan', 'Ada Orme, Paul Renko, Oster'],
    ['They left.', 'Orlan', 'Paul Renko, Oster'],
    ['Ines Varga stayed.', 'Orlan', ''],
    ['Nobody asked why.', 'Orlan', ''],
    ['Nobody came.', '', ''],
  ]);
});
