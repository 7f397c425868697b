import { describe } from 'vitest';
import { check } from '../check.ts';

describe('negation', () => {
  const plan = 'The harbour board has «approved» the plan for a second dock in Orlan.';
  check({
    source: plan,
    claim: 'The harbour board has «not approved» the plan for a second dock in Orlan.',
    verdict: 'contradicted',
    reason: 'negation',
  });
  check({
    source: plan,
    claim: 'The harbour board has approved the plan for a second dock in Orlan.',
    verdict: 'supported',
  });
  check({
    source: 'The mayor of Alder said that she would «not run» for a third term.',
    claim: 'The mayor of Alder said that she would «run» for a third term.',
    verdict: 'contradicted',
    reason: 'negation',
  });
  check({
    source: 'The mayor of Alder said that she would not run for a third term.',
    claim: "The mayor of Alder said she won't run for a third term.",
    verdict: 'supported',
  });
  check({
    source: 'The ferry company refused to pay the sailors of the Marten.',
    claim: 'The ferry company did not pay the sailors of the Marten.',
    verdict: 'supported',
  });
});

describe('opposites', () => {
  const vote = 'The town council of Alder «rejected» the plan for a second dock on Tuesday.';
  check({
    source: vote,
    claim: 'The town council of Alder «approved» the plan for a second dock on Tuesday.',
    verdict: 'contradicted',
    reason: 'antonym',
  });
  check({
    source: vote,
    claim: 'The town council of Alder turned down the plan for a second dock on Tuesday.',
    verdict: 'supported',
  });
  check({
    source: 'The price of herring «rose» in the markets of Orlan last week.',
    claim: 'The price of herring «fell» in the markets of Orlan last week.',
    verdict: 'contradicted',
    reason: 'antonym',
  });
  check({
    source: 'The price of herring rose in the markets of Orlan last week.',
    claim: 'The price of herring did not fall in the markets of Orlan last week.',
    verdict: ['supported', 'unsupported'],
  });
  check({
    source: 'The pilot boat came «before» the storm reached the harbour of Alder.',
    claim: 'The pilot boat came «after» the storm reached the harbour of Alder.',
    verdict: 'contradicted',
    reason: 'antonym',
  });
  // A herring is no opposite of a cod: other things of one kind only contradict with more to go by.
  check({
    source: 'Fishermen from Orlan sell red nets at the summer fair.',
    claim: 'Fishermen from Alder sell blue boats at the winter market.',
    verdict: ['unsupported', 'supported'],
  });
});
