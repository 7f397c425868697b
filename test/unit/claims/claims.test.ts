import { describe, expect, it, test } from 'vitest';
import type { AnnotatedDocument } from '../../../server/engine/annotate/annotated-document.ts';
import { quotations } from '../../../server/engine/annotate/quotations.ts';
import type { Sentence } from '../../../server/engine/annotate/sentence.ts';
import { sentences } from '../../../server/engine/annotate/sentences.ts';
import { speeches } from '../../../server/engine/annotate/speeches.ts';
import { tokens } from '../../../server/engine/annotate/tokens.ts';
import { claims } from '../../../server/engine/claims/claims.ts';
import type { BlockKind } from '../../../server/engine/document/document.ts';

function annotated(...blocks: readonly (readonly [BlockKind, string])[]): AnnotatedDocument {
  return {
    document: {
      path: 'briefing.md',
      title: 'briefing',
      date: undefined,
      keys: [],
      role: undefined,
      citations: [],
      problems: [],
      lineStarts: [0],
      blocks: blocks.map(([kind, text]) => ({ kind, text, map: { pieces: [] } })),
    },
    sentences: blocks.flatMap(([, text], block) => sentencesOf(text, block)),
  };
}

function sentencesOf(text: string, block: number): readonly Sentence[] {
  const quoted = quotations(text);
  return sentences(text).map((span) => {
    const words = tokens(text, span);
    return {
      block,
      span,
      text: text.slice(span.start, span.end),
      tokens: words,
      names: [],
      quantities: [],
      dates: [],
      negations: [],
      quotations: quoted.filter(({ span: { start, end } }) => start < span.end && end > span.start),
      speeches: speeches(text, span, words, quoted),
      predicates: [],
    };
  });
}

function texts(text: string): readonly string[] {
  return claims(annotated(['paragraph', text])).map((claim) => claim.text);
}

function why(text: string): string | undefined {
  return claims(annotated(['paragraph', text]))[0]?.unchecked;
}

describe('one claim a sentence', () => {
  test.each([
    ['Two tankers left. One came back.', ['Two tankers left.', 'One came back.']],
    ['• Two tankers left.', ['Two tankers left.']],
    ['2) Two tankers left.', ['Two tankers left.']],
    ['-5 degrees were measured in May.', ['-5 degrees were measured in May.']],
    ['Two tankers left; the third was held in port.', ['Two tankers left', 'the third was held in port.']],
    // Clauses that lean on each other, and lists, stay whole.
    ['Two tankers left; not the third.', ['Two tankers left; not the third.']],
    [
      'They met Aru Velde, the chief; Ona Hult, the mayor; and a guard.',
      ['They met Aru Velde, the chief; Ona Hult, the mayor; and a guard.'],
    ],
    ['"It was late; we were tired," Velde said.', ['"It was late; we were tired," Velde said.']],
    ['Velde said it was late; the crew was tired.', ['Velde said it was late; the crew was tired.']],
  ])('%s', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it('leaves headings and furniture out', () => {
    const document = annotated(
      ['heading', 'Two tankers left the port'],
      ['furniture', 'Sign up for our letter.'],
      ['item', 'Two tankers left.'],
    );
    expect(claims(document).map(({ text }) => text)).toEqual(['Two tankers left.']);
  });
});

describe('what cannot be false', () => {
  test.each([
    ['Why did the tankers leave?', 'a question'],
    ['And what of the "drifters"?', 'a question'],
    ['We think the port should close.', "an opinion of the writer's own"],
    ['But I still believe that the port was sold too cheaply.', "an opinion of the writer's own"],
    ['In our view, the port was sold too cheaply.', "an opinion of the writer's own"],
    ["In this newspaper's view, the sale came too late.", "an opinion of the writer's own"],
    ['To this writer’s mind, the sale came too late.', "an opinion of the writer's own"],
    ['This column suspects that the sale came too late.', "an opinion of the writer's own"],
    ["In this editor's opinion, the sale came too late.", "an opinion of the writer's own"],
    ['All in all, this editorial page finds that nobody gained.', "an opinion of the writer's own"],
    ['Our guess is that the crew will stay.', "an opinion of the writer's own"],
    ['One wonders what the crew made of it.', "an opinion of the writer's own"],
    ['It seems to us that the sale came too late.', "an opinion of the writer's own"],
    ['Arguably, the sale came too late.', "an opinion of the writer's own"],
    ['One cannot help but admire the crew.', "an opinion of the writer's own"],
    ['Read more about the sale.', 'an order or invitation'],
    ['Click here for the whole list.', 'an order or invitation'],
    ['See also our map of the coast.', 'an order or invitation'],
    ['The port is bound to close next year.', "a prediction of the writer's own"],
    ['The port will surely close next year.', "a prediction of the writer's own"],
    ['Expect more closures in May.', "a prediction of the writer's own"],
    ['Good morning, readers.', 'a greeting'],
    ['Dear reader,', 'a greeting'],
    ['Port Alder.', 'a fragment'],
    ['Notes for the harbour desk, 3 March 2025', 'a fragment'],
    ['Where things stand:', 'words that lead up to a list'],
    ['Three months on, here is what has changed:', 'words that lead up to a list'],
    ['— * —', 'a fragment'],
  ])('%s', (text, because) => {
    expect(why(text)).toBe(because);
  });
});

describe('their harmless twins', () => {
  test.each([
    '"Why now?" the minister asked.',
    'The minister asked why the tankers had left.',
    '“We think the port should close,” Velde said.',
    '“Do you think so? We hope not.”',
    'Think tanks say the port was sold too cheaply.',
    'In the view of the mayor, the port was sold too cheaply.',
    'It seems to the mayor that the sale came too late.',
    'We sailed from Port Alder on Monday.',
    'This paper finds that tides rise faster on the coast.',
    'The editor of the newspaper holds two degrees.',
    'Click beetles ate the crop.',
    'Support for the sale fell to 40 percent.',
    'Read, a town of 900 people, lies on the coast.',
    'The port will close on 4 May.',
    'Velde said the port is bound to close.',
    'Analysts expect more closures in May.',
    'Dear fuel kept the tankers in port for a month.',
    'Prices rose.',
    'What the crew lacked was fuel.',
    'Where the money went: into the harbour.',
    'Two tankers left.',
    'Good mornings at the market bring in 900 crowns.',
  ])('%s', (text) => {
    expect(why(text)).toBeUndefined();
  });
});

test.each<[BlockKind, string, string | undefined]>([
  ['cell', 'Due by the end of April', 'a fragment'],
  ['cell', 'The crew was paid in full', undefined],
  ['item', 'Death toll in Port Alder: 32', undefined],
  ['paragraph', 'Notes on the sale for Monday', 'a fragment'],
  ['paragraph', 'The sale was put off until Monday', undefined],
])('in a block of kind %s: %s', (kind, text, because) => {
  const [claim] = claims(annotated([kind, text]));
  expect(claim?.unchecked).toBe(because);
});

test('a quoted paragraph is not the writer speaking', () => {
  const [claim] = claims(annotated(['quote', 'We think the port should close.']));
  expect(claim?.unchecked).toBeUndefined();
});

describe('ids', () => {
  const ids = (text: string) => claims(annotated(['paragraph', text])).map(({ id }) => id);

  it('outlive glyphs, case and white space', () => {
    expect(ids('Velde’s  crew left – late.')).toEqual(ids("velde's crew left - late."));
  });

  it('tell other words and later occurrences apart', () => {
    const [first, second, third] = ids('Two tankers left. Ten tankers left. Two tankers left.');
    expect(second).not.toBe(first);
    expect(third).toBe(`${first ?? ''}-2`);
  });
});
