import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { quotations } from '../../../server/engine/annotate/quotations.ts';

/** Each quotation as "kind | speaker | words". */
function shown(text: string): readonly string[] {
  return quotations(text).map(
    ({ kind, speaker, span }) => `${kind} | ${speaker?.text ?? '-'} | ${text.slice(span.start, span.end)}`,
  );
}

/** The words alone. */
function quoted(text: string): readonly string[] {
  return quotations(text).map(({ span }) => text.slice(span.start, span.end));
}

describe('quotation marks', () => {
  test.each([
    ['"It is over," Velde said.', ['It is over,']],
    ['“It is over,” Velde said.', ['It is over,']],
    ['‘It is over,’ Velde said.', ['It is over,']],
    ["'It is over,' Velde said.", ['It is over,']],
    ['Velde sprak: „Het is voorbij.“', ['Het is voorbij.']],
    ['«C’est fini», said Velde.', ['C’est fini']],
    // Apostrophes end nothing.
    ['“We don’t know,” Velde said.', ['We don’t know,']],
    ['‘We don’t know the port’s fate,’ Velde said.', ['We don’t know the port’s fate,']],
    ['‘The guards’ pledge is firm,’ Velde said.', ['The guards’ pledge is firm,']],
    ["The guards' boats and the cooks' pans were lost in the '90s.", []],
    ["Rock 'n' roll came to Port Alder.", []],
    ['The boards’ rooms and the crews’ boats were sold.', []],
    // Inches and feet are no marks.
    ['He is 6\'2" tall and the pipe is 5" wide.', []],
    // The outermost marks count.
    ['"I read "The Long Tide" twice," Velde said.', ['I read "The Long Tide" twice,']],
    ['“He told us, ‘Go home,’ and left,” Velde said.', ['He told us, ‘Go home,’ and left,']],
    ['‘He told us, “Go home,” and left,’ Velde said.', ['He told us, “Go home,” and left,']],
    // A speech goes on in the next paragraph.
    ['“We began early. We stayed late', ['We began early. We stayed late']],
    ['"It is done. We are glad," Velde said.', ['It is done. We are glad,']],
    ['He said "yes" and "no" and left.', ['yes', 'no']],
    ['""', []],
  ])('%s', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });
});

describe('speakers', () => {
  test.each([
    ['"We are ready," Velde said.', 'Velde'],
    ['"We are ready," said Velde in Port Alder.', 'Velde'],
    ['"We are ready," said Gen. Aru Velde on Monday.', 'Gen. Aru Velde'],
    ['"We are ready," Gen. Aru Velde, the staff chief, said.', 'Gen. Aru Velde'],
    ['"We are ready," said the staff chief, Aru Velde.', 'Aru Velde'],
    ['"We are ready," a spokesman for the port said.', 'a spokesman for the port'],
    ['"We are ready," said a spokesman for the port.', 'a spokesman for the port'],
    ['"We are ready," she told the panel.', 'she'],
    ['"We are ready," he later added.', 'he'],
    ['"We are ready," according to Velde.', 'Velde'],
    ['According to the ministry, "the road is safe."', 'the ministry'],
    ['Velde said: "We are ready."', 'Velde'],
    ['Velde, who led the crew until May, said, "We are ready."', 'Velde'],
    ['Velde: "We are ready."', 'Velde'],
    ['Velde told the board that the plan was "a disgrace to us all".', 'Velde'],
    ['Velde called it "brazen".', 'Velde'],
    ['Velde rejected the plan, saying "nobody was asked."', 'Velde'],
    ['On Monday Velde said "we are ready."', 'Velde'],
    ['In a statement, the port authority wrote that it was "deeply sorry".', 'the port authority'],
    ['The work was "slow and careless", the report found, the ministry said.', 'the ministry'],
    ['But Ona Hult and Aru Velde said, "We are ready."', 'Ona Hult and Aru Velde'],
    ['"We are ready," Rep. Ona Hult (Alder) said.', 'Rep. Ona Hult'],
    ['Senator Ona Hult of Alder said "nobody was asked".', 'Senator Ona Hult of Alder'],
    ['"We are ready," said Senator Ona Hult of Alder.', 'Senator Ona Hult of Alder'],
    ['PORT ALDER — Velde left the town, saying "nobody was asked."', 'Velde'],
    ['"We are ready," reads a statement from the port.', 'a statement from the port'],
    ['As Velde pointed out, "nobody was asked."', 'Velde'],
    // Nobody said so.
    ['Velde never said "we are ready for it".', undefined],
    ['The old mill was "half a ruin" in May.', undefined],
  ])('%s', (text, expected) => {
    expect(quotations(text)[0]?.speaker?.text).toBe(expected);
  });

  it('are shared where a speech goes on', () => {
    expect(shown('"We are ready," Velde said. "It took us a year. It was hard."')).toEqual([
      'speech | Velde | We are ready,',
      'speech | Velde | It took us a year. It was hard.',
    ]);
  });

  it('change where another one speaks', () => {
    expect(shown('"We are ready," Velde said, but Hult said, "I doubt it very much."')).toEqual([
      'speech | Velde | We are ready,',
      'speech | Hult | I doubt it very much.',
    ]);
  });

  it('may follow in a sentence of their own', () => {
    expect(shown('“We are ready.” Velde said.')).toEqual(['speech | Velde | We are ready.']);
  });
});

describe('kinds', () => {
  test.each([
    ['She spoke on "Meet the Harbour" last week.', 'title'],
    ['She told NBX\'s "Daybreak" show that it rained.', 'title'],
    ['The film "Salt" opened in May.', 'title'],
    ['He wrote a book titled "The Long Tide of May".', 'title'],
    ['The so-called "drifters" asked for help.', 'term'],
    ['A group known as "the rowers" met in May.', 'term'],
    ['The "drifters" left town.', 'term'],
    // The harmless twins.
    ['"Never Again," Velde said.', 'speech'],
    ['Velde called it "brazen".', 'speech'],
    ['Velde said the plan was "brazen".', 'speech'],
    ['"Yes," Velde said.', 'speech'],
  ])('%s', (text, kind) => {
    expect(quotations(text)[0]?.kind).toBe(kind);
  });
});

test('spans lie in the text, in order, and never overlap', () => {
  const piece = fc.constantFrom(
    '"',
    '“',
    '”',
    '‘',
    '’',
    "'",
    ' ',
    'Velde',
    ' said',
    ',',
    '.',
    ' the port ',
    '„',
    '«',
    '»',
    's',
    '5',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      let last = 0;
      for (const { span, speaker } of quotations(text)) {
        expect(span.start).toBeGreaterThanOrEqual(last);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
        if (speaker) expect(text.slice(speaker.span.start, speaker.span.end)).toBe(speaker.text);
        last = span.end;
      }
    }),
  );
});
