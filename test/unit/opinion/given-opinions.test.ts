import { describe, expect, test } from 'vitest';
import { GivenOpinions } from '../../../server/opinion/given-opinions.ts';
import type { SecondOpinion } from '../../../server/opinion/second-opinion.ts';

const gazette = { title: 'Gazette', text: 'The ferry had lost its steering.' };
const courier = { title: 'Courier', text: 'The steering of the ferry had failed.' };
const question = { claim: 'The steering failed.', passages: [gazette, courier] };
const opinion: SecondOpinion = {
  verdict: 'supported',
  quote: { passage: 1, span: { start: 4, end: 12 } },
  model: 'ada-7b',
};

function given(): GivenOpinions {
  const opinions = new GivenOpinions();
  opinions.give(question, opinion);
  return opinions;
}

describe('an opinion holds', () => {
  test('for the claim and the passages that it was asked about', () => {
    expect(given().on(question)).toEqual(opinion);
  });

  test('when the passages change places, and quotes the same one', () => {
    expect(given().on({ ...question, passages: [courier, gazette] })).toEqual({
      ...opinion,
      quote: { passage: 0, span: { start: 4, end: 12 } },
    });
  });

  test('until a later one is given', () => {
    const opinions = given();
    const later: SecondOpinion = { verdict: 'unsupported', quote: undefined, model: 'brill-8b' };
    opinions.give(question, later);
    expect(opinions.on(question)).toEqual(later);
  });
});

describe('an opinion is gone', () => {
  test.each([
    { why: 'the claim reads otherwise', now: { ...question, claim: 'The steering held.' } },
    {
      why: 'a passage reads otherwise',
      now: { ...question, passages: [gazette, { ...courier, text: 'It had not.' }] },
    },
    {
      why: 'a passage is told by somebody else',
      now: { ...question, passages: [gazette, { ...courier, title: 'Herald' }] },
    },
    { why: 'there is one passage more', now: { ...question, passages: [gazette, courier, courier] } },
  ])('when $why', ({ now }) => {
    expect(given().on(now)).toBeUndefined();
  });

  test('when hundreds were given since', () => {
    const opinions = given();
    for (let at = 0; at < 300; at += 1) opinions.give({ ...question, claim: `Claim ${at}` }, opinion);
    expect(opinions.on(question)).toBeUndefined();
    expect(opinions.on({ ...question, claim: 'Claim 299' })).toBeDefined();
  });
});
