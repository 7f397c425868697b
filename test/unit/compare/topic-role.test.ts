import { describe, expect, test } from 'vitest';
import { annotate } from '../../../server/engine/annotate/annotate.ts';
import { topicRole } from '../../../server/engine/compare/topic-role.ts';
import { plainDocument } from '../../../server/engine/document/plain-document.ts';

/** A sentence, and how each of its names stands in what it is about; none where the sentence merely names it. */
const cases: readonly (readonly [text: string, roles: string])[] = [
  ['Orlan lost its mill.', 'Orlan itself'],
  ['Orlan was fined by Velm.', 'Orlan itself, Velm -'],
  ["Orlan's growers lost their mill.", 'Orlan owner'],
  ['Growers in Orlan lost their mill to Velm.', 'Orlan in, Velm -'],
  ['In Orlan, growers lost their mill.', 'Orlan in'],
  ['Orlan got a year for its boats, and Velm two for its mill.', 'Orlan itself, Velm itself'],
  ['The mill was lost at Orlan.', 'Orlan -'],
];

describe('whom a sentence is about', () => {
  test.each(cases)('%s', (text, expected) => {
    const [sentence] = annotate(plainDocument('text', [text])).sentences;
    if (sentence === undefined) throw new Error('The text has a sentence.');
    const roles = sentence.names.map((name) => `${name.text} ${topicRole(name, sentence) ?? '-'}`);
    expect(roles.join(', ')).toBe(expected);
  });
});
