import { describe } from 'vitest';
import { check } from '../check.ts';

describe('what is told as done and was only planned, possible, asked for or tried', () => {
  const plan = 'Anna Brill «plans to sell» the old mill of Alder to the town council.';
  check({
    source: plan,
    claim: 'Anna Brill «sold» the old mill of Alder to the town council.',
    verdict: 'contradicted',
    reason: 'modality',
  });
  check({
    source: plan,
    claim: 'Anna Brill intends to sell the old mill of Alder to the town council.',
    verdict: 'supported',
  });
  check({
    source: 'The harbour board «may buy» the ferry Marten from its owners in Orlan.',
    claim: 'The harbour board «bought» the ferry Marten from its owners in Orlan.',
    verdict: 'contradicted',
    reason: 'modality',
  });
  check({
    source: 'The crew of the Marten «tried to reach» the lighthouse of Orlan before the storm.',
    claim: 'The crew of the Marten «reached» the lighthouse of Orlan before the storm.',
    verdict: 'contradicted',
    reason: 'modality',
  });
  check({
    source: 'The crew of the Marten managed to reach the lighthouse of Orlan before the storm.',
    claim: 'The crew of the Marten reached the lighthouse of Orlan before the storm.',
    verdict: 'supported',
  });
});

describe('what leaves the deed open without denying it', () => {
  // What was to come when the source was written may be past now.
  check({
    source: 'Anna Brill will open the new museum of Alder on Friday.',
    claim: 'Anna Brill opened the new museum of Alder on Friday.',
    verdict: ['supported', 'unsupported'],
  });
  check({
    source: 'Anna Brill came to Orlan to sign the fishing treaty with the islands.',
    claim: 'Anna Brill signed the fishing treaty with the islands in Orlan.',
    verdict: ['supported', 'unsupported'],
  });
  // Whose words are quoted has written them, reportedly or not.
  check({
    source: '“The mill should never have been sold to strangers,” Anna Brill reportedly wrote.',
    claim: '“The mill should never have been sold to strangers,” Anna Brill wrote.',
    verdict: 'supported',
  });
  check({
    source: 'The Marten plans to sail, Anna Brill wrote. The Marten sailed from Orlan on Monday.',
    claim: 'The Marten sailed from Orlan on Monday.',
    verdict: 'supported',
  });
});

describe('what hangs on a verb as a gerund, a noun or one of several verbs', () => {
  check({
    source: 'Anna Brill is «considering selling» the old mill of Alder to the town council.',
    claim: 'Anna Brill «sold» the old mill of Alder to the town council.',
    verdict: 'contradicted',
    reason: 'modality',
  });
  check({
    source: 'The harbour board «plans to close the fish market and sell» the ferry Marten.',
    claim: 'The harbour board «sold» the ferry Marten.',
    verdict: 'contradicted',
    reason: 'modality',
  });
  check({
    source: 'The harbour board closed the fish market and sold the ferry Marten.',
    claim: 'The harbour board sold the ferry Marten.',
    verdict: 'supported',
  });
  check({
    source: 'Anna Brill «almost sold» the old mill of Alder to the town council.',
    claim: 'Anna Brill «sold» the old mill of Alder to the town council.',
    verdict: 'contradicted',
    reason: 'modality',
  });
  // What somebody is accused of bears nothing out, and denies nothing either.
  check({
    source: 'Peter Orme was accused of stealing the brass bell of the Marten.',
    claim: 'Peter Orme stole the brass bell of the Marten.',
    verdict: 'unsupported',
  });
  check({
    source: 'Peter Orme was convicted of stealing the brass bell of the Marten.',
    claim: 'Peter Orme stole the brass bell of the Marten.',
    verdict: 'supported',
  });
  check({
    source: 'The harbour board discussed the sale of the ferry Marten.',
    claim: 'The harbour board sold the ferry Marten.',
    verdict: 'unsupported',
  });
  check({
    source: 'The new law would bar Anna Brill from selling the old mill of Alder.',
    claim: 'Anna Brill sold the old mill of Alder.',
    verdict: 'unsupported',
  });
  for (const source of [
    'If elected, Anna Brill would cut the harbour tax of Alder.',
    'Anna Brill will cut the harbour tax of Alder.',
    'There is no evidence that Anna Brill cut the harbour tax of Alder.',
    'It is unclear if Anna Brill cut the harbour tax of Alder.',
    'Fishermen hope that Anna Brill cuts the harbour tax of Alder.',
  ])
    check({ source, claim: 'Anna Brill cut the harbour tax of Alder.', verdict: 'unsupported' });
  check({
    source: 'There is evidence that Anna Brill cut the harbour tax of Alder.',
    claim: 'Anna Brill cut the harbour tax of Alder.',
    verdict: 'supported',
  });
  check({
    source: 'Anna Brill will open the new museum of Alder on Friday.',
    claim: 'Anna Brill is to open the new museum of Alder on Friday.',
    verdict: 'supported',
  });
  // Who rejects an offer does not undo it.
  check({
    source: 'The harbour board rejected a request by Anna Brill for money.',
    claim: 'Anna Brill requested money from the harbour board.',
    verdict: ['supported', 'unsupported'],
  });
  // What somebody talks of, resists, is right to do or does at once may well be done: no plan and no near miss.
  for (const source of [
    'Anna Brill talked about losing the ferry Marten in the storm.',
    'Anna Brill resisted losing the ferry Marten in the storm.',
    'Anna Brill almost immediately lost the ferry Marten in the storm.',
  ])
    check({
      source,
      claim: 'Anna Brill lost the ferry Marten in the storm.',
      verdict: ['supported', 'unsupported'],
    });
  check({
    source: 'Anna Brill promised to help and cut the harbour tax of Alder.',
    claim: 'Anna Brill cut the harbour tax of Alder.',
    verdict: ['supported', 'unsupported'],
  });
  check({
    source: 'Anna Brill was right to sell the old mill of Alder.',
    claim: 'Anna Brill sold the old mill of Alder.',
    verdict: ['supported', 'unsupported'],
  });
});
