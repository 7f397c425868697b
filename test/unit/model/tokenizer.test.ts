import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readTokenizer } from '../../../server/model/tokenizer.ts';

const file = new URL('../../../models/judge/tokenizer.json', import.meta.url);

/** Texts, and the ids that the library of the training (`tokenizers` 0.23 for Python) gives them. */
const reference: readonly (readonly [text: string, ids: readonly number[]])[] = [
  ['Two tankers left Port Alder.', [2048, 20135, 2015, 2187, 3417, 2632, 4063, 1012]],
  ['', []],
  ['Caf\u00e9 d\u00e9j\u00e0-vu, na\u00efve fa\u00e7ade', [7668, 2139, 3900, 1011, 24728, 1010, 15743, 8508]],
  ['Cafe\u0301 de\u0301ja\u0300', [7668, 2139, 3900]],
  ['\u0130stanbul, \u015e\u0130\u015eL\u0130', [9960, 1010, 24761, 3669]],
  ['Stra\u00dfe STRASSE \u1e9e', [2358, 27807, 2358, 8180, 3366, 1096]],
  [
    '\u201cWe lost the rudder,\u201d said Renko \u2014 \u2018twice\u2019\u2026',
    [1523, 2057, 2439, 1996, 24049, 1010, 1524, 2056, 14916, 3683, 1517, 1520, 3807, 1521, 1529],
  ],
  [
    '$3.5bn (\u20ac4,200.50) 12%/yr @ 03:45',
    [
      1002, 1017, 1012, 1019, 24700, 1006, 1574, 2549, 1010, 3263, 1012, 2753, 1007, 2260, 1003, 1013, 1061,
      2099, 1030, 6021, 1024, 3429,
    ],
  ],
  ["don't O'Neill\u2019s", [2123, 1005, 1056, 1051, 1005, 11511, 1521, 1055]],
  [
    '\u4e2d\u6587 and \u65e5\u672c\u8a9e \u30ab\u30bf\u30ab\u30ca \ud55c\uad6d\uc5b4',
    [
      1746, 1861, 1998, 1864, 1876, 1950, 1700, 30235, 30226, 30241, 1469, 30006, 30021, 29991, 30014, 30020,
      29999, 30008,
    ],
  ],
  [
    '\u041f\u0440\u0438\u0432\u0435\u0442 \u043c\u0438\u0440',
    [1194, 16856, 10325, 25529, 15290, 22919, 1191, 10325, 16856],
  ],
  [
    '\u0645\u0631\u062d\u0628\u0627 \u0628\u0627\u0644\u0639\u0627\u0644\u0645',
    [1295, 17149, 29820, 29816, 25573, 1271, 25573, 23673, 29830, 25573, 23673, 22192],
  ],
  ['\u0928\u092e\u0938\u094d\u0924\u0947', [1327, 29867, 29874, 29859]],
  ['\ud83d\udea2\ud83c\uddeb\ud83c\uddf7\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67 done', [100, 2589]],
  [
    'zero\u200bwidth soft\u00adhyphen nb\u00a0space',
    [5717, 9148, 11927, 2232, 3730, 10536, 8458, 2368, 1050, 2497, 2686],
  ],
  ['tab\tnew\nline\r\nend', [21628, 2047, 2240, 2203]],
  ['[MASK] [SEP] [CLS] text', [103, 102, 101, 3793]],
  ['antidisestablishmentarianism', [3424, 10521, 4355, 7875, 13602, 3672, 12199, 2964]],
  [
    'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    [100],
  ],
  ['H\u2082O m\u00b2 \u00bd \u2163 \u2460', [24833, 7030, 1092, 100, 100]],
  ['\ufb01ne \ufb02ow', [1984, 2638, 1985, 5004]],
  [
    '\u03a9\u03bc\u03ad\u03b3\u03b1 \u03a3\u038a\u03a3\u03a5\u03a6\u039f\u03a3',
    [1179, 29728, 29723, 29721, 14608, 1173, 18199, 29733, 29735, 29736, 29730, 29733],
  ],
  ['\ufeffbom \ufffd and \u0000 nul', [8945, 2213, 1998, 16371, 2140]],
  [
    'a_b-c/d\\e~f^g`h|i',
    [1037, 1035, 1038, 1011, 1039, 1013, 1040, 1032, 1041, 1066, 1042, 1034, 1043, 1036, 1044, 1064, 1045],
  ],
  [
    'F-35B, A320neo, COVID-19',
    [1042, 1011, 3486, 2497, 1010, 1037, 16703, 2692, 23585, 1010, 2522, 17258, 1011, 2539],
  ],
  ['\ud835\udd18\ud835\udd2b\ud835\udd26 \u0661\u0662 \uff11\uff12', [100, 100, 100]],
];

// The vocabulary lies with the model, which a checkout may lack.
describe.skipIf(!existsSync(file))('texts are read as they were in the training', () => {
  const json = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const encode = readTokenizer(json, 192);

  test.each(reference)('%j', (text, ids) => {
    const claim = encode({ passage: '', claim: text });
    expect(claim?.ids).toEqual([101, 102, ...ids, 102]);
    const passage = encode({ passage: text, claim: '' });
    expect(passage?.ids).toEqual([101, ...ids, 102, 102]);
  });

  test('a passage that does not fit is cut, the claim never', () => {
    const question = {
      passage:
        'The ferry Corva Star ran aground off Sellin Head on Monday evening with 84 passengers on board and was refloated on Friday.',
      claim: 'Eighty-four people were aboard the ferry.',
    };
    expect(readTokenizer(json, 30)(question)).toEqual({
      ids: [
        101, 1996, 7115, 2522, 19146, 2732, 2743, 29406, 2125, 5271, 2378, 2132, 2006, 6928, 3944, 2007, 6391,
        5467, 2006, 102, 12021, 1011, 2176, 2111, 2020, 7548, 1996, 7115, 1012, 102,
      ],
      types: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
    });
  });

  test('a claim that leaves no room for a passage cannot be read', () => {
    const claim = 'Eighty-four people were aboard the ferry. '.repeat(30);
    expect(encode({ passage: 'The ferry ran aground.', claim })).toBeUndefined();
  });
});
