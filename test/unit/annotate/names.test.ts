import { describe, expect, test } from 'vitest';
import { annotate } from '../../../server/engine/annotate/annotate.ts';
import { plainDocument } from '../../../server/engine/document/plain-document.ts';

function namesIn(...paragraphs: string[]) {
  return annotate(plainDocument('text', paragraphs)).sentences.flatMap(({ names }) => names);
}

/** Names stand between brackets, with their kind before a colon where it matters. */
const cases = [
  'Gen. [person:Ada Brill] met [unknown:Varga] in [place:Norway].',
  'The [organisation:Orlan Harbour Board] sued [organisation:Brill Shipping Company].',
  '[people:Japanese] sailors saw three [designator:F-35B] jets.',
  'Two [place:US] [designator:B-52] bombers flew over the [place:Sea of Japan].',
  'Sen. [person:Ada Orme], who is from [place:Kansas], spoke.',
  'The [organisation:Department of Tides] said on Monday that [unknown:Alder] is safe.',
  '[designator:Bright Shield-31] began in May.',
  'Police arrested a man in March.',
  'The minister left for [place:Paris] on Sept. 11.',
  'Then [designator:Boreas 2] was lost.',
  'The score was [unknown:Alder] 3, [unknown:Brenn] 2.',
  '[person:Robert S. Orme] signed [designator:Article 5].',
  '[unknown:Orme] said no.',
  '[person:Stephen Orme] is the Prime Minister of [place:Norway].',
  'Prime Minister [person:Ada Orme] met Secretary of State [person:Tomas Brill].',
  'Majority Leader [person:Ada Orme] spoke.',
  '[place:United States] Secretary of State [person:Ada Orme] came.',
  'The [organisation:Justice Department] sued Justice [person:Ada Orme].',
  'They won the [organisation:Orlan Cup] and signed the [organisation:Alder Treaty].',
  '[person:Velden Halt], the clinic’s chief medical officer, resigned.',
  'The union was led by a retired nurse, [person:Velden Halt].',
  'The investigator [person:Velden Halt] came.',
  '[person:Velden Halt], 47, was not hurt.',
  'In May [person:Brill], who lives in [unknown:Alder], spoke.',
  'On Monday [person:Brill] said she would stay.',
  '[organisation:Velden Marrow], a moderate group, welcomed the vote.',
  '[unknown:Velden Marrow], a quiet street, was closed.',
  'A spokesman for [unknown:Brill] said that [unknown:Brill]’s ship sank.',
];

describe('names', () => {
  for (const marked of cases) {
    test(marked, () => {
      const expected = [...marked.matchAll(/\[(?:(\w+):)?([^\]]+)\]/gu)].map(
        ([, kind, text]) => `${kind}:${text}`,
      );
      const text = marked.replace(/\[(?:\w+:)?([^\]]+)\]/gu, '$1');
      expect(namesIn(text).map(({ kind, text: own }) => `${kind}:${own}`)).toEqual(expected);
    });
  }

  test('a word that the document also writes small is no name at the start of a sentence', () => {
    expect(namesIn('Tankers left.', 'Two tankers came back.')).toEqual([]);
  });

  test('a headline names only what the text below it names', () => {
    const found = namesIn('Brill Sinks Ferry', 'The ferry of Ada Brill sank.', 'It sinks.');
    expect(found.map(({ text }) => text)).toContain('Ada Brill');
  });

  test('a surname stands for the one person who bears it', () => {
    const [full, short] = namesIn('Sen. Ada Orme came.', 'Later Orme left.');
    expect(full?.forms).toContain('ada orme');
    expect(short?.forms).toContain('ada orme');
    expect(short?.kind).toBe('person');
  });

  test('what one sentence shows a name to be, it is in the others', () => {
    const [, again] = namesIn('Velden Halt, a nurse, resigned.', 'Velden Halt left.');
    expect(again?.kind).toBe('person');
  });

  test('a surname that two people bear stands for neither', () => {
    const names = namesIn('Sen. Ada Orme met Gov. John Orme.', 'Later Orme left.');
    expect(names.at(-1)?.forms).toEqual(['orme']);
  });

  test('an acronym defined in brackets stands for the long name, and the other way round', () => {
    const names = namesIn('The Orlan Harbour Board (OHB) met.', 'The OHB voted.');
    expect(names.at(-1)?.forms).toContain('orlan harbour board');
    expect(names[0]?.forms).toContain('ohb');
  });

  test('brackets that hold something else define nothing', () => {
    const names = namesIn('The Orlan Harbour Board (Port Alder) met.');
    expect(names[0]?.forms).toEqual(['orlan harbour board']);
  });

  test('a people and a capital stand for their country', () => {
    expect(namesIn('The French left.')[0]?.forms).toContain('france');
    expect(namesIn('She blamed Tokyo.')[0]?.forms).toContain('japan');
  });
});
