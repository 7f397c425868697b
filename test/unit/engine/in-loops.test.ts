import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flatMap } from '../../../server/engine/flat-map.ts';
import { matches } from '../../../server/engine/matches.ts';
import { readOnce, readOnceBeside } from '../../../server/engine/read-once.ts';

describe('flatMap', () => {
  test('gives what the built-in one gives', () => {
    const answer = (item: readonly number[], index: number) =>
      item.length === 1 ? index : item.length === 2 ? [] : item;
    fc.assert(
      fc.property(fc.array(fc.array(fc.integer(), { maxLength: 4 })), (lists) => {
        expect(flatMap(lists, answer)).toEqual(lists.flatMap(answer));
      }),
    );
  });

  test('lays flat one level only', () => {
    expect(flatMap([1, 2], (item) => [[item]])).toEqual([[1], [2]]);
  });
});

describe('matches', () => {
  test.each([
    ['all of them, wherever the pattern was left', /\p{L}+/gu, 'Ada Orme, 12 boats'],
    ['those of no letter too', /\b/gu, 'Ada Orme'],
    ['none', /x/gu, 'Ada Orme'],
  ])('%s', (_, pattern, text) => {
    pattern.lastIndex = 3;
    const found = matches(text, pattern);
    expect(found.map((match) => [match[0], match.index])).toEqual(
      [...text.matchAll(new RegExp(pattern))].map((match) => [match[0], match.index]),
    );
  });
});

describe('readOnce', () => {
  test.each([
    ['an answer', 7],
    ['no answer', undefined],
  ])('%s is asked for once', (_, answer) => {
    let asked = 0;
    const read = readOnce<object, number | undefined>(() => {
      asked += 1;
      return answer;
    });
    const [subject, other] = [{}, {}];
    expect([read(subject), read(subject), read(other)]).toEqual([answer, answer, answer]);
    expect(asked).toBe(2);
  });

  test('functions keep their answers apart', () => {
    const [size, first] = [
      readOnce((list: readonly string[]) => list.length),
      readOnce((list: readonly string[]) => list[0]),
    ];
    const list = ['Orme'];
    expect([size(list), first(list), size(list)]).toEqual([1, 'Orme', 1]);
  });
});

describe('readOnceBeside', () => {
  test.each([
    ['an answer', 7],
    ['no answer', undefined],
  ])('%s is asked for once of two', (_, answer) => {
    let asked = 0;
    const read = readOnceBeside<object, object, number | undefined>(() => {
      asked += 1;
      return answer;
    });
    const [subject, other, third] = [{}, {}, {}];
    expect([read(subject, other), read(subject, other), read(subject, third)]).toEqual([
      answer,
      answer,
      answer,
    ]);
    expect(asked).toBe(2);
    read(other, subject);
    expect(asked).toBe(3);
  });

  test('keeps no more than it may', () => {
    const asked: object[] = [];
    const read = readOnceBeside<object, object, number>((_, other) => asked.push(other), 2);
    const [subject, a, b, c] = [{}, {}, {}, {}];
    for (const other of [a, b, a, c, a]) read(subject, other);
    expect(asked).toEqual([a, b, c, a]);
  });
});
