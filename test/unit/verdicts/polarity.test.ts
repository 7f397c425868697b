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
  // A denial of more than the passage tells denies nothing of it; nor does a plan clash with what never was.
  check({
    source: 'The town of Alder offered Peter Orme a post on the harbour board.',
    claim: 'The town of Alder did not offer Peter Orme a paid post on the harbour board.',
    verdict: ['supported', 'unsupported'],
  });
  check({
    source: 'The council of Alder is set to vote to overrule the mayor on the second dock.',
    claim: 'The council of Alder had never overruled the mayor on the second dock.',
    verdict: ['supported', 'unsupported'],
  });
  check({
    source: 'Anna Brill failed to pass a plan to reopen the harbour of Orlan.',
    claim: 'Anna Brill has a plan to reopen the harbour of Orlan.',
    verdict: ['supported', 'unsupported'],
  });
  check({
    source: 'Anna Brill «declined to endorse» the candidate of her party, she told reporters in Orlan.',
    claim: 'Anna Brill «endorsed» the candidate of her party, she told reporters in Orlan.',
    verdict: 'contradicted',
    reason: 'negation',
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
  // To win against somebody is to defeat them.
  check({
    source: 'Anna Brill went on to defeat Peter Orme in the race for mayor of Alder.',
    claim: 'Anna Brill went on to win the race for mayor of Alder against Peter Orme.',
    verdict: ['supported', 'unsupported'],
  });
  // A herring is no opposite of a cod: other things of one kind only contradict with more to go by.
  check({
    source: 'Fishermen from Orlan sell red nets at the summer fair.',
    claim: 'Fishermen from Alder sell blue boats at the winter market.',
    verdict: ['unsupported', 'supported'],
  });
});

describe('what somebody had done to his own', () => {
  const charter = 'The town of Velde never had its charter revoked.';
  check({
    source: charter,
    claim: 'The charter of the town of Velde was revoked.',
    verdict: 'contradicted',
    reason: 'negation',
  });
  check({
    source: 'The town of Velde had its charter revoked in May.',
    claim: 'The charter of the town of Velde was revoked in May.',
    verdict: 'supported',
  });
  check({
    source: "The assembly is set to vote to override Governor Brill's veto.",
    claim: 'Governor Brill had never had a veto overridden.',
    verdict: ['supported', 'unsupported'],
  });
});

describe('what came of an attempt', () => {
  const bought = 'The mill of Velde was bought on Monday.';
  check({
    source: 'The bid to buy the mill of Velde succeeded on Monday.',
    claim: bought,
    verdict: 'supported',
  });
  check({
    source: 'The bid to buy the mill of Velde did not succeed on Monday.',
    claim: bought,
    verdict: 'contradicted',
    reason: 'negation',
  });
});

describe('what a vote decides', () => {
  const charge = 'The council of Velde voted 7-4 to approve a 3 percent rise in the water charge.';
  check({
    source: charge,
    claim: 'The council of Velde approved a 3 percent rise in the water charge.',
    verdict: 'supported',
  });
  check({
    source: charge,
    claim: 'The council of Velde approved a 3 percent cut in the water charge.',
    verdict: 'contradicted',
    reason: 'antonym',
  });
  // What is done by more than the vote is not done by it.
  check({
    source: 'The dockers of Velde voted to block the port on Monday.',
    claim: 'The dockers of Velde blocked the port on Monday.',
    verdict: 'contradicted',
    reason: 'modality',
  });
});
