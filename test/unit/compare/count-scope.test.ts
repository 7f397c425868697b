import { describe, expect, test } from 'vitest';
import { quantities } from '../../../server/engine/annotate/quantities.ts';
import { tokens } from '../../../server/engine/annotate/tokens.ts';
import { haveOneScope, type Scoped } from '../../../server/engine/compare/count-scope.ts';

function scoped(text: string): Scoped {
  const sentence = { start: 0, end: text.length };
  const read = tokens(text, sentence);
  const [quantity] = quantities(text, sentence, read);
  if (quantity === undefined) throw new Error(`no quantity in "${text}"`);
  return { quantity, tokens: read };
}

describe('haveOneScope, both ways round', () => {
  test.each([
    ['The Marten lost three masts.', 'The Marten lost two masts.', true],
    // A rest, and a part.
    ['The Marten lost three masts.', 'The Marten lost two more masts.', false],
    ['The Marten lost three masts.', 'The other two masts fell.', false],
    ['The Marten lost three masts.', 'The first two masts fell.', false],
    ['The league has 16 members.', 'The league had 12 original members.', false],
    ['The league had 14 founding members.', 'The league had 12 founding members.', true],
    ['The Marten lost three more masts.', 'The Marten lost two other masts.', true],
    ['The Marten lost more than three masts.', 'The Marten lost two masts.', true],
    ['The Marten lost three masts more than its twin.', 'The Marten lost two masts.', true],
    // A rate.
    ['The dock lets in 12 ships.', 'The dock lets in 90 ships a week.', false],
    ['The dock lets in 12 ships a day.', 'The dock lets in 90 ships a week.', false],
    ['The dock lets in 12 ships a day.', 'The dock lets in 90 ships per day.', true],
    ['The dock lets in 12 ships a day.', 'The dock lets in 90 ships daily.', true],
    ['They were paid $5 each.', 'They were paid $50.', false],
    ['They were paid $5 each.', 'They were paid $7 apiece.', true],
    // What for.
    ['It takes 41 votes to block the plan.', 'It takes 60 votes to pass the plan.', false],
    ['She had the 41 votes needed to block it.', 'It takes 60 votes to pass the plan.', false],
    ['It takes 41 votes to block the plan.', 'The plan takes 60 votes.', true],
    ['It takes 41 votes to block the plan.', 'It takes 60 votes to block the plan.', true],
  ] as const)('%s / %s %s', (one, other, expected) => {
    expect(haveOneScope(scoped(one), scoped(other))).toBe(expected);
    expect(haveOneScope(scoped(other), scoped(one))).toBe(expected);
  });
});
