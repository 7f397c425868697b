import { describe, expect, test } from 'vitest';
import type { Block, BlockKind } from '../../../server/engine/document/document.ts';
import { isFurniture, markFurniture } from '../../../server/engine/document/furniture.ts';
import { verbatim } from '../../../server/engine/document/mapped-text.ts';

/** Furniture on the left, its harmless twin on the right. */
const twins: [furniture: string, text: string][] = [
  [
    'Your donation allows us to send reporters to every port.',
    'Your donation allows us to build a school, she told the donors.',
  ],
  ['Sign up to our newsletter', 'Sign up to the reserve, the army told young men.'],
  ['Subscribe now', 'Subscribers now number 40,000.'],
  ['Support our journalism today', 'Support for the mayor fell to 31 percent.'],
  ['Donate now', 'Donate blood, the hospital asked residents.'],
  [
    'open image in gallery Two tugs in the bay ( Harbour Board/Reuters )',
    'An open image in the gallery drew crowds on Monday.',
  ],
  ['Photo: Ann Moreau', 'Photo evidence put the truck at the quay.'],
  ['Photograph by Ann Moreau', 'Photographs by satellites show two tugs at the quay.'],
  [
    'Two tugs lie in the bay of Port Alder. (Ann Moreau/Getty Images)',
    'Two tugs sank in the bay of Port Alder on Monday. (Reuters)',
  ],
  [
    'Tugs in the bay on Monday (Photo: Harbour Board)',
    'Tugs in the bay were counted on Monday (the board has nine).',
  ],
  ['Two tugs in the bay.CreditAnn Moreau/Reuters', 'Credit for the rescue went to Ann Moreau, a tug master'],
  ['By Ann Moreau', 'By Monday Evening the bay was calm.'],
  ['By Ann Moreau and Lee Okoro, Harbour Correspondent', 'By air and sea, crews searched for the tug.'],
  [
    'Reporting by Ann Moreau; editing by Lee Okoro',
    'Reporting by the paper led to two arrests, "a rare thing".',
  ],
  [
    'Ann Moreau is a reporter in Port Alder. Follow her on Twitter at @moreau.',
    'Fans follow her on Twitter, where she wrote about the bay.',
  ],
  [
    'Lee Okoro in Port Alder contributed to this report.',
    'Lee Okoro contributed to this victory with two goals.',
  ],
  ['2020-03-03', 'On 2020-03-03 the berth closed.'],
  ['Published: 3 March 2020', 'Published 3 March 2020 in a journal, the study found salt.'],
  ['Previous Article', 'A previous article in the paper named the mayor.'],
  ['Leave a Comment', 'Leave a comment to the mayor, she said.'],
  ['12 Comments', '12 comments by the mayor angered the board.'],
  ['Read more: Fog closes port', 'Read more than 20 books a year, the minister urged.'],
  ['Read More', 'Readers want more.'],
  ['Related articles', 'Related arrests followed on Monday.'],
  ['Share this article on Facebook', 'Share prices on Facebook fell on Monday.'],
  ['Share Tweet Email Print', 'Share prices fell.'],
  ['Follow us on Twitter and Facebook', 'Follow the coast on foot and you reach the port.'],
  ['We use cookies to make this site better. Accept all', 'Bakers use cookies to draw crowds.'],
  ['© 2020 Port Alder Herald', 'The herald of Port Alder has 2020 readers.'],
  ['Copyright 2020 Port Alder Herald. All rights reserved.', 'Copyright law of 1911 still binds the port.'],
  ['Advertisement', 'Advertisement spending fell by a third.'],
  ['Story continues below advertisement', 'The story continues below deck, where two men hid.'],
  ['5 min read', '5 minutes of rain flooded the quay.'],
  ['Home > World > Europe', 'Home prices rose in Port Alder.'],
];

test.each(twins)('%j is furniture, %j is not', (furniture, text) => {
  expect(isFurniture(furniture)).toBe(true);
  expect(isFurniture(text)).toBe(false);
});

describe('a long appeal', () => {
  const appeal =
    'Your support keeps the lights on. Read more Donate Now From the quays of Port Alder to the hills, our reporters are there. ' +
    'We have no paywall, for we hold that quality journalism belongs to all. A small gift makes a difference. Read more';

  test('is furniture, also behind the date of the page', () => {
    expect(isFurniture(appeal)).toBe(true);
    expect(isFurniture(`date 2020-03-03 ${appeal}`)).toBe(true);
  });

  test('behind the date an article is an article', () => {
    expect(isFurniture('date 2020-03-03 Two tugs sank in the bay on Monday.')).toBe(false);
  });

  test('an article about newspapers is none', () => {
    expect(
      isFurniture(
        'The Herald lost 9,000 subscribers last year. Its paywall, put up in 2019, keeps most readers out, and the board fears for its newsroom.',
      ),
    ).toBe(false);
  });
});

describe('blocks', () => {
  const block = (kind: BlockKind, text: string): Block => ({ kind, ...verbatim(text, 0) });
  const kinds = (blocks: Block[]) => markFurniture(blocks).map(({ kind }) => kind);

  test('headlines behind a label belong to other texts, up to the next paragraph', () => {
    expect(
      kinds([
        block('paragraph', 'Next Article'),
        block('heading', 'Fog Closes Port'),
        block('heading', 'Mayor Resigns'),
        block('paragraph', 'Two tugs sank.'),
        block('heading', 'The rescue'),
      ]),
    ).toEqual(['furniture', 'furniture', 'furniture', 'paragraph', 'heading']);
  });

  test('what is quoted or stands in a table is kept', () => {
    expect(kinds([block('quote', 'Read more'), block('cell', '2020-03-03')])).toEqual(['quote', 'cell']);
  });
});
