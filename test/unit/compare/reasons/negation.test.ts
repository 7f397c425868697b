import { describe } from 'vitest';
import { check } from '../../check.ts';

/** A source, a claim that it denies, and the nearest claim beside it that it does not deny. */
type Twins = readonly [source: string, denied: string, harmless: string];

const calm = ['supported', 'unsupported', 'disputed', 'unchecked'] as const;

function twins(title: string, cases: readonly Twins[]): void {
  describe(title, () => {
    for (const [source, denied, harmless] of cases) {
      check({ source, claim: denied, verdict: 'contradicted', reason: 'negation' });
      check({ source, claim: harmless, verdict: calm });
    }
  });
}

twins('a word denied and affirmed', [
  [
    'The harbour board of Orlan did not approve the second dock on Monday.',
    'The harbour board of Orlan approved the second dock on Monday.',
    'The harbour board of Orlan withheld its approval of the second dock on Monday.',
  ],
  [
    'The crew of the Marten never reached the lighthouse of Alder.',
    'The crew of the Marten reached the lighthouse of Alder.',
    'The crew of the Marten did not reach the lighthouse of Alder.',
  ],
  [
    'Ada Orme has yet to sign the fishing treaty with Velde.',
    'Ada Orme has signed the fishing treaty with Velde.',
    'Ada Orme has not yet signed the fishing treaty with Velde.',
  ],
  [
    'Ada Orme failed to persuade the council of Alder to fund the ferry.',
    'Ada Orme persuaded the council of Alder to fund the ferry.',
    'Ada Orme could not persuade the council of Alder to fund the ferry.',
  ],
  [
    'No boat of the Orlan fleet left the quay during the storm.',
    'A boat of the Orlan fleet left the quay during the storm.',
    'The boats of the Orlan fleet did not leave the quay during the storm.',
  ],
  [
    'The inspectors found no crack in the hull of the ferry Marten.',
    'The inspectors found a crack in the hull of the ferry Marten.',
    'The inspectors found no serious crack in the hull of the ferry Marten.',
  ],
  [
    'The crew could not repair the pump of the ferry Marten in Orlan.',
    'The crew repaired the pump of the ferry Marten in Orlan.',
    'The crew tried to repair the pump of the ferry Marten in Orlan.',
  ],
  [
    'The pier of Alder is no longer open to fishermen, the board said.',
    'The pier of Alder is open to fishermen, the board said.',
    'The pier of Alder is closed to fishermen, the board said.',
  ],
]);

describe('a denial of something else', () => {
  for (const [source, claim] of [
    // Of some, of many, of the whole.
    [
      'Not all captains of the Orlan fleet back the new harbour toll.',
      'Captains of the Orlan fleet back the new harbour toll.',
    ],
    [
      'Some captains of the Orlan fleet did not pay the new harbour toll.',
      'Captains of the Orlan fleet paid the new harbour toll.',
    ],
    [
      'The captains of the Orlan fleet do not usually pay the harbour toll.',
      'The captains of the Orlan fleet pay the harbour toll.',
    ],
    // More than the one, or another in its stead.
    [
      'Tom Brill has not only been invited to the harbour feast of Orlan, he will speak there.',
      'Tom Brill has been invited to the harbour feast of Orlan.',
    ],
    [
      'The harbour board did not ask that the ferry be sold, only that it be painted.',
      'The harbour board asked that the ferry be painted.',
    ],
    [
      'The prizes of the regatta go to rowers and sailors but not to swimmers.',
      'The prizes of the regatta do not go to swimmers.',
    ],
    // Until, because, before.
    [
      'The offer of the ferry company does not expire until July 31.',
      'The offer of the ferry company expires after July 31.',
    ],
    ['The ferry was not remembered in Alder because of its speed.', 'The ferry was remembered in Alder.'],
    [
      'The swimmers of Alder have never raced against Velde before.',
      'The swimmers of Alder are racing against Velde.',
    ],
    [
      'The handbook is no longer a guide to the harbour of Orlan.',
      'The handbook was once a guide to the harbour of Orlan.',
    ],
    // Asked, supposed, believed, or free to.
    [
      'Have the tolls of the harbour of Orlan doubled since the war?',
      'The tolls of the harbour of Orlan have not doubled since the war.',
    ],
    ['Who cares whether the pilots of Orlan are honest men?', 'The pilots of Orlan are not honest men.'],
    [
      'The pilots will pour coffee into Captain Varga until he is sober enough to steer the ferry.',
      'Captain Varga is not sober enough to steer the ferry.',
    ],
    [
      'Contrary to common belief, Captain Varga is not related to the pilot Tom Brill.',
      'There is a common belief that Captain Varga is related to the pilot Tom Brill.',
    ],
    [
      'The fish market would not have been successful if the ferry had not come to Alder.',
      'The fish market of Alder has been successful since the ferry came.',
    ],
    [
      'Captain Varga does not have to steer the ferry Marten through the strait.',
      'Captain Varga steers the ferry Marten through the strait.',
    ],
    [
      'The harbour board may or may not raise the toll of the strait.',
      'The harbour board may raise the toll of the strait.',
    ],
    // The same said with another negation.
    [
      'The report is free of any hint of fraud at the harbour board.',
      'The report does not give any hint of fraud at the harbour board.',
    ],
    [
      'The sailors with the old boots reported no more cases of fever.',
      'The sailors with the old boots did not report more cases of fever.',
    ],
    [
      'What worries the pilots is the failure of the captains to learn from the wreck.',
      'The captains have not learned from the wreck, which worries the pilots.',
    ],
    [
      'The bishop barred a priest of Alder from preaching to the sailors.',
      'The priest of Alder may not preach to the sailors.',
    ],
    [
      'The company said that it would stop selling its own brand of rope in Orlan.',
      'The company said that it would no longer sell its own brand of rope in Orlan.',
    ],
    [
      'The walker crossed the dunes of Alder and left no visible prints behind.',
      'The walker crossed the dunes of Alder and left no prints behind.',
    ],
    [
      'The masters of the yard will not be able to say they were not helped with the hull.',
      'The masters of the yard were helped with the hull.',
    ],
  ] as const)
    check({ source, claim, verdict: calm });
});

describe('denials of a single word', () => {
  check({
    source: 'All captains of the Orlan fleet paid the toll of the strait in May.',
    claim: 'Not all captains of the Orlan fleet paid the toll of the strait in May.',
    verdict: 'contradicted',
    reason: 'negation',
  });
  check({
    source: 'The delay was merely a slip of the harbour office, the pilots wrote in May.',
    claim: 'The delay was not merely a slip of the harbour office, the pilots wrote in May.',
    verdict: 'contradicted',
    reason: 'negation',
  });
  check({
    source: 'The delay was a slip of the harbour office, the pilots wrote in May.',
    claim: 'The delay was not merely a slip of the harbour office, the pilots wrote in May.',
    verdict: calm,
  });
});
