import { describe } from 'vitest';
import { check } from '../check.ts';

/** Sentences of no account: a passage that looks at the one beside the one that tells must not bear out what that one denies. */
const rest =
  'The weather was mild for the season. Shops along the main street opened late. Buses ran as usual through the afternoon.';

const notBorneOut = ['unsupported', 'contradicted', 'disputed'] as const;

describe('what is grave and has no word in the source', () => {
  for (const [source, claim] of [
    [
      'Surgeons in Oster removed the wrong kidney from a patient, an inquiry found.',
      'A patient died after surgeons in Oster removed the wrong kidney, an inquiry found.',
    ],
    [
      'Police searched the offices of the bank in Alder on Tuesday.',
      'Police searched the offices of the bank in Alder on Tuesday and arrested its director.',
    ],
  ] as const)
    check({ source: `${source} ${rest}`, claim, verdict: notBorneOut });
  for (const [source, claim] of [
    ['The blast in the mill claimed nineteen lives.', 'Nineteen people died in the blast in the mill.'],
    ['Police led the director of the bank away in handcuffs.', 'Police arrested the director of the bank.'],
  ] as const)
    check({ source: `${source} ${rest}`, claim, verdict: ['supported', 'unsupported'] });
});

describe('what is denied in another slot', () => {
  for (const [source, claim] of [
    ['The bridge of Orlan is not safe, the engineers said.', 'The engineers called it a safe bridge.'],
    ['The engineer said the cracks were not serious.', 'The engineer found serious cracks.'],
    ['The crimes were neither minor nor isolated, the judge said.', 'The judge spoke of minor crimes.'],
    [
      'The dispute between the two ministries of Velde has gone on for months.',
      'There is no dispute between the two ministries of Velde.',
    ],
  ] as const)
    check({ source: `${source} ${rest}`, claim, verdict: notBorneOut });
  for (const [source, claim] of [
    ['The ferry Marten did not sail until Friday.', 'The ferry Marten sailed on Friday.'],
    ['Tomas Varga never missed a match of the league.', 'Tomas Varga played in every match of the league.'],
    ['The road to Velde is not closed to buses.', 'Buses can use the road to Velde.'],
  ] as const)
    check({ source: `${source} ${rest}`, claim, verdict: ['supported', 'unsupported'] });
  // What should not be may well be.
  check({
    source: `Tomas Varga, chairman of the league, drew criticism on Friday. ${rest}`,
    claim: 'One of them should not be the chairman of the league, the mayor said.',
    verdict: ['supported', 'unsupported'],
  });
});

describe('a part for the whole', () => {
  for (const [source, claim] of [
    ['Norvane bought the Orlan plant of Alder Steel in May.', 'Norvane bought Alder Steel in May.'],
    ['Norvane bought a stake in Alder Steel in May.', 'Norvane bought Alder Steel in May.'],
    ["Norvane closed Alder Steel's plant in Velde.", 'Norvane closed Alder Steel.'],
    ['The strike shut two of the five mines of Alder Coal.', 'The strike shut Alder Coal.'],
    [
      'In 1929 he founded the Institute of Botany at the University of Orlan.',
      'He founded the University of Orlan.',
    ],
    ['Norvane sold its Velde unit in May.', 'Norvane was sold in May.'],
  ] as const)
    check({ source: `${source} ${rest}`, claim, verdict: 'unsupported' });
  for (const [source, claim] of [
    ['Norvane bought the company Alder Steel in May.', 'Norvane bought Alder Steel in May.'],
    [
      'Norvane bought the Orlan plant of Alder Steel in May.',
      "Norvane bought Alder Steel's Orlan plant in May.",
    ],
    ['Protesters stormed the parliament of Velde.', "Protesters stormed Velde's parliament."],
    ['Norvane bought Alder Steel, and later a stake in Orlan Steel.', 'Norvane bought Alder Steel.'],
  ] as const)
    check({ source: `${source} ${rest}`, claim, verdict: 'supported' });
});

describe('further than an open bound', () => {
  const dead = 'More than 7,000 people have been killed in the Velde region in two years.';
  check({
    source: dead,
    claim: 'More than 20,000 people have been killed in the Velde region.',
    verdict: ['unsupported', 'contradicted'],
  });
  check({
    source: dead,
    claim: 'More than 6,000 people have been killed in the Velde region.',
    verdict: 'supported',
  });
});

describe('a figure or words of another', () => {
  for (const [source, claim] of [
    [
      'Norvane will hold 60 percent of the new company, and Alder Steel gets the rest.',
      'Alder Steel will hold 60 percent of the new company.',
    ],
    [
      'The mayor said the fire had been set on purpose; police said the cause was still unknown.',
      'Police said the fire had been set on purpose.',
    ],
  ] as const)
    check({ source: `${source} ${rest}`, claim, verdict: notBorneOut });
  for (const [source, claim] of [
    [
      'Norvane will hold 60 percent of the new company, and Alder Steel gets the rest.',
      'Norvane will hold 60 percent of the new company.',
    ],
    [
      'The mayor said the fire had been set on purpose; police said the cause was still unknown.',
      'The mayor said the fire had been set on purpose.',
    ],
  ] as const)
    check({ source: `${source} ${rest}`, claim, verdict: 'supported' });
});
