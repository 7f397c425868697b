import { describe, expect, test } from 'vitest';
import { annotate } from '../../../server/engine/annotate/annotate.ts';
import { thingsMeant } from '../../../server/engine/compare/thing-meant.ts';
import { plainDocument } from '../../../server/engine/document/plain-document.ts';
import { passages } from '../../../server/engine/retrieve/passages.ts';

/** Of the last sentence: what the pronoun that is the object of a verb may mean. */
const cases: readonly [text: string, verb: string, things: readonly string[]][] = [
  ['The council built a lane. The members voted to keep it.', 'keep', ['council', 'lane']],
  ['The council planted trees. The members voted to keep them.', 'keep', ['trees']],
  ['The council planted trees. The members voted to keep it.', 'keep', ['council']],
  ['Ada Orme built a lane. Brill thanked her.', 'thank', []],
  ['The members saw the gate and removed it.', 'remove', ['gate']],
];

describe('what "it" and "them" may mean', () => {
  test.each(cases)('%s', (text, verb, things) => {
    const passage = passages(annotate(plainDocument('source', [text]))).at(-1);
    const object = passage?.focus.predicates.find(({ lemma }) => lemma === verb)?.object;
    if (passage === undefined || object === undefined) throw new Error(`No object of ${verb}.`);
    expect(thingsMeant(object, passage).map(({ head }) => head.text)).toEqual(things);
  });
});
