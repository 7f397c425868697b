import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotate } from '../../../server/engine/engine.ts';
import type { AnnotatedDocument } from '../../../server/engine/annotate/annotated-document.ts';
import { plainDocument } from '../../../server/engine/document/plain-document.ts';
import { origins } from '../../../server/engine/judge/origins.ts';

const agency = [
  'A freight train carrying timber left the rails near the village of Tarnholm on Monday night and blocked both tracks.',
  'The driver, who has worked on the line for twenty years, was treated for bruises at the hospital in Oster.',
  'Engineers brought two cranes from the depot at Skerrow and began to lift the wagons before dawn.',
  'The railway company expects the first track to open on Wednesday morning and the second by the weekend.',
  'Passengers are being taken past the gap in buses, which adds about forty minutes to the journey.',
  '"We were very lucky that no passenger train was near," said Hedda Lund, who runs the line.',
];

const ownReport = [
  'Nobody in Tarnholm slept much after the crash: eleven wagons full of logs had come off the line behind the school.',
  'Two cranes were at work by five, and the smell of fresh pine hung over the whole village, residents said.',
  'The man at the controls got away with a few bruises, according to doctors in Oster.',
  'Trains will run again on one side from Wednesday. Until then the company has laid on coaches.',
  '"We were very lucky that no passenger train was near," said Hedda Lund, who runs the line.',
];

const elsewhere = [
  'The council of Oxmouth has voted to close the municipal swimming baths at the end of the season.',
  'Opponents of the plan collected nine hundred signatures in the market square within a single weekend.',
  'The baths lose a quarter of a million crowns a year, and their boiler dates from before the war.',
  'Mayor Bram Tolliver said that a new pool would be built beside the stadium as soon as money was found.',
];

describe('one origin', () => {
  test.each([
    ['the same text', agency],
    ['another headline', ['Logs across the line', ...agency]],
    ['every other paragraph cut', agency.filter((_, at) => at % 2 === 0)],
    [
      'light copy editing',
      agency.map((text) => text.replaceAll('and', 'as well as').replace('The ', 'Its ')),
    ],
    ['half of it merged into another story', [...agency.slice(0, 4), ...elsewhere.slice(0, 2)]],
  ])('%s', (_, copy) => {
    expect(originsOf({ 'a.txt': agency, 'b.txt': copy })).toEqual({ 'a.txt': 'a.txt', 'b.txt': 'a.txt' });
  });
});

describe('origins of their own', () => {
  test.each([
    ['another reporter on the same event, with the same quotation', ownReport],
    ['another event', elsewhere],
    ['a note of one line that stands in the longer text', agency.slice(4, 5)],
  ])('%s', (_, other) => {
    expect(originsOf({ 'a.txt': agency, 'b.txt': other })).toEqual({ 'a.txt': 'a.txt', 'b.txt': 'b.txt' });
  });

  test('a text made out of two others does not make one of them', () => {
    const found = originsOf({ 'a.txt': [...agency, ...elsewhere], 'b.txt': agency, 'c.txt': elsewhere });
    expect(found['b.txt']).not.toBe(found['c.txt']);
  });
});

test('a credit to an agency makes a heavily cut and edited text a copy sooner', () => {
  const edited = [
    'A freight train carrying timber left the rails outside Tarnholm late on Monday, closing the line.',
    'The driver, who has worked on the line since his youth, bruised his left shoulder.',
    'Two cranes from Skerrow began to lift the wagons.',
    'One of the tracks should open on Wednesday, the company hopes, and the other some days later.',
    'Buses take passengers past the place, at the cost of some forty minutes more on the road.',
  ];
  expect(originsOf({ 'a.txt': agency, 'b.txt': edited })['b.txt']).toBe('b.txt');
  const credited = ['From the Oster News Agency', ...edited];
  expect(originsOf({ 'a.txt': agency, 'b.txt': credited })['b.txt']).toBe('a.txt');
});

test('the order of the documents changes nothing', () => {
  const texts = {
    'a.txt': agency,
    'b.txt': ownReport,
    'c.txt': agency.slice(1),
    'd.txt': elsewhere,
    'e.txt': agency.slice(0, 4),
  };
  const documents = documentsOf(texts);
  const expected = Object.fromEntries(origins(documents));
  fc.assert(
    fc.property(fc.shuffledSubarray(documents, { minLength: documents.length }), (shuffled) => {
      expect(Object.fromEntries(origins(shuffled))).toEqual(expected);
    }),
  );
});

function originsOf(texts: Readonly<Record<string, readonly string[]>>): Record<string, string> {
  return Object.fromEntries(origins(documentsOf(texts)));
}

function documentsOf(texts: Readonly<Record<string, readonly string[]>>): AnnotatedDocument[] {
  return Object.entries(texts).map(([path, blocks]) => annotate(plainDocument(path, blocks)));
}
