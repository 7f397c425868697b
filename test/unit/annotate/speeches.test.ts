import { describe, expect, test } from 'vitest';
import { quotations } from '../../../server/engine/annotate/quotations.ts';
import { speeches } from '../../../server/engine/annotate/speeches.ts';
import { tokens } from '../../../server/engine/annotate/tokens.ts';

/** Each speech as "force | speaker | content", of a text that is one sentence. */
function shown(text: string): readonly string[] {
  const sentence = { start: 0, end: text.length };
  return speeches(text, sentence, tokens(text, sentence), quotations(text)).map(
    ({ force, speaker, content }) =>
      `${force} | ${text.slice(speaker.start, speaker.end)} | ${text.slice(content.start, content.end)}`,
  );
}

describe('who says what', () => {
  test.each([
    ['Velde said that the port was shut.', ['asserts | Velde | the port was shut']],
    ['Velde said the port was shut.', ['asserts | Velde | the port was shut']],
    ['Velde said on Monday that the port was shut.', ['asserts | Velde | the port was shut']],
    ['Velde said Monday the port was shut.', ['asserts | Velde | the port was shut']],
    ['Velde said in a letter to the board that the port was shut.', ['asserts | Velde | the port was shut']],
    ['In a statement, Velde said the port was shut.', ['asserts | Velde | the port was shut']],
    [
      'Gen. Aru Velde, the staff chief, said the port was shut.',
      ['asserts | Gen. Aru Velde | the port was shut'],
    ],
    ['The port was shut, Velde said.', ['asserts | Velde | The port was shut']],
    ['The port was shut, Velde said on Monday.', ['asserts | Velde | The port was shut']],
    ['The port was shut, according to the ministry.', ['asserts | the ministry | The port was shut']],
    ['According to the ministry, the port was shut.', ['asserts | the ministry | the port was shut']],
    ['By May, Velde said, the port was shut.', ['asserts | Velde | the port was shut']],
    ['"The port is shut," Velde told the board.', ['asserts | Velde | The port is shut,']],
    ['The port was shut, Velde told a full hall on Monday.', ['asserts | Velde | The port was shut']],
    ['The port was shut, Velde said as she left.', ['asserts | Velde | The port was shut']],
    ['Hult was wrong: the port was shut, Velde said.', ['asserts | Velde | the port was shut']],
    ['Velde explained to reporters that the port was shut.', ['asserts | Velde | the port was shut']],
    ['Velde informed the board that the port was shut.', ['asserts | Velde | the port was shut']],
    ['Velde told the board that the port was shut.', ['asserts | Velde | the port was shut']],
    ['Velde told reporters the port was shut.', ['asserts | Velde | the port was shut']],
    ['Velde pointed out that the port was shut.', ['asserts | Velde | the port was shut']],
    ['Velde denied that the port was shut.', ['denies | Velde | the port was shut']],
    ['Velde denied the charge.', ['denies | Velde | the charge']],
    ['Velde asked whether the port was shut.', ['asks | Velde | the port was shut']],
    ['Velde promised to open the port.', ['promises | Velde | open the port']],
    ['The minister has vowed to open the port.', ['promises | The minister | open the port']],
    [
      'Velde said Hult had denied that the port was shut.',
      ['asserts | Velde | Hult had denied that the port was shut', 'denies | Hult | the port was shut'],
    ],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('nobody is reported', () => {
  test.each([
    'Two tankers left Port Alder on Monday.',
    'The port was said to be shut.',
    'Velde did not say whether the port was shut.',
    'Velde never said the port was shut.',
    'Velde no longer believed the port was shut.',
    'Velde announced a new pier.',
    'The reports filled two shelves.',
    'Velde kept his promises to the town.',
    'The alleged thief left town.',
    'After all the promises, the port was shut.',
    'Velde pointed to the pier.',
    'The talking points that were sent were old.',
    'Over supper, Velde explained the plan.',
    'Velde reported to the harbour office.',
  ])('%s', (text) => {
    expect(shown(text)).toEqual([]);
  });
});
