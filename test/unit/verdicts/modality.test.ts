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

describe('what was to be done to something, and is told as done', () => {
  const pass = (source: string, claim: string): void => {
    check({ source, claim, verdict: 'contradicted', reason: 'modality' });
  };
  pass('Orme believes that the forest «could be managed» at a profit.', 'The forest is managed at a profit.');
  pass('Farmers feel that imports should be taxed like local grain.', 'Imports are taxed like local grain.');
  pass('Mayor Brill said she wanted the ferry to be sold.', 'The ferry was sold.');
  pass('Residents are calling for the bridge to be rebuilt.', 'The bridge was rebuilt.');
  pass('The museum is due to be reopened in the spring.', 'The museum has been reopened.');
  pass('Tomas Varga lost his permit and faced deportation to Velde.', 'Tomas Varga was deported to Velde.');
  const calm = (source: string, claim: string): void => {
    check({ source, claim, verdict: ['supported', 'unsupported'] });
  };
  // The present may be for what is to come, and another bank is not the one in danger.
  calm('The cup final is to be played on Sunday.', 'The cup final is played on Sunday.');
  calm('The bank could be fined for the breach.', 'A rival bank was fined for the breach.');
  calm('The ferry, which was due to be sold in the spring, was sold in May.', 'The ferry was sold in May.');
  calm('The road can be closed at short notice; it was closed twice.', 'The road was closed twice.');
});

describe('what was planned and then carried out', () => {
  const mill = 'Orme Foods bought the mill of Velde.';
  for (const source of [
    'Orme Foods agreed to buy the mill of Velde and completed the purchase in May.',
    'Orme Foods agreed in March to buy the mill of Velde. The deal closed in May.',
    'Orme Foods planned to buy the mill of Velde; the purchase went through in May.',
    'Orme Foods promised to buy the mill of Velde, and did so.',
  ])
    check({ source, claim: mill, verdict: 'supported', name: `supported: ${mill} (${source})` });
  for (const source of [
    'Orme Foods planned to buy the mill of Velde; the purchase did not go through.',
    'Orme Foods agreed in March to buy the mill of Velde. The deal is expected to close in May.',
  ])
    check({
      source,
      claim: mill,
      verdict: 'contradicted',
      reason: 'modality',
      name: `red: ${mill} (${source})`,
    });
});
