import { describe, expect, test } from 'vitest';
import { annotate } from '../../../server/engine/engine.ts';
import { proportions } from '../../../server/engine/annotate/proportions.ts';
import { read } from '../../../server/readers/read.ts';

/** A sentence, the share that it speaks of between « and », smallest and largest in percent, and of what; or nothing at all. */
const cases: readonly (readonly [text: string, low?: number, high?: number, of?: string])[] = [
  ['«Most of the boats» sailed.', 50, 100, 'boat'],
  ['«A majority of the members» agreed.', 50, 100, 'member'],
  ['Only «a minority of the members» agreed.', 0, 50, 'member'],
  ['«All five boats» sailed.', 100, 100, 'boat'],
  ['«None of the five boats» sailed.', 0, 0, 'boat'],
  ['«Almost all of the boats» sailed.', 75, 100, 'boat'],
  ['«Two of the five boats» sailed.', 40, 40, 'boat'],
  ['«Two boats out of five» sailed.', 40, 40, 'boat'],
  ['«Less than half of the boats» sailed.', 0, 50, 'boat'],
  ['The town paid «most of the bill».', 50, 100, 'bill'],
  ['«Sixty-two percent of the boats» sailed.', 61.5, 62.5, 'boat'],
  ['«Several of the boats» sailed.', 0, 100, 'boat'],
  ["«Each of the county's nine boats» sailed.", 100, 100, 'boat'],
  ['Only «part of the boat» sank.', 0, 100, 'boat'],
  ['Not a single one of the nine boats sailed.'],
  ['The boats sailed after all.'],
  ['It was the most boats ever.'],
  ['Not all boats sailed.'],
  ['Five boats sailed.'],
  ['Exports rose 62 percent.'],
];

describe('proportions', () => {
  for (const [marked, low, high, of] of cases)
    test(marked, async () => {
      const text = marked.replace(/[«»]/gu, '');
      const { sentences } = annotate(await read('note.md', new TextEncoder().encode(text)));
      const found = sentences
        .flatMap(proportions)
        .map((share) => [
          text.slice(share.span.start, share.span.end),
          Math.round(share.low * 1000) / 10,
          Math.round(share.high * 1000) / 10,
          share.of.lemma,
        ]);
      const wanted = /«([^»]+)»/u.exec(marked)?.[1];
      expect(found).toEqual(wanted === undefined ? [] : [[wanted, low, high, of]]);
    });
});
