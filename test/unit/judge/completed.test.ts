import { describe, expect, test } from 'vitest';
import { annotate, check, gather } from '../../../server/engine/engine.ts';
import type { CheckedClaim } from '../../../server/engine/judge/verdict.ts';
import { plainDocument } from '../../../server/engine/document/plain-document.ts';

const gazette = [
  'The ferry Corva Star ran aground off Sellin Head on Monday evening.',
  'It was carrying 84 passengers.',
  'Rain fell all night over the coast, and the road to Torlund was closed.',
  'The mayor of Torlund opened the sports hall for those who were stranded.',
  'According to the harbour master, Ines Varga, the rudder of the Corva Star had jammed.',
  'Prices on the fish market fell on Thursday.',
  'Lifeboats from Torlund took everybody off the ferry before midnight.',
];

function checked(claim: string, text: readonly string[]): CheckedClaim {
  const corpus = gather([annotate(plainDocument('sources/gazette.md', [text.join(' ')]))]);
  const [first] = check(annotate(plainDocument('briefing.md', [claim])), corpus, [], 'everything');
  if (first === undefined) throw new Error(`No claim: ${claim}`);
  return first;
}

describe('a claim that a source bears out in several places', () => {
  test.each([
    'The Corva Star ran aground on Monday evening when her rudder jammed, according to Ines Varga, the harbour master, and everybody was taken off by midnight.',
    'Lifeboats took everybody off before midnight, and those who were stranded found the sports hall of Torlund open.',
  ])('%s', (claim) => {
    const { verdict, evidence, note } = checked(claim, gazette);
    expect(verdict.kind).toBe('supported');
    expect(new Set(evidence.map(({ stance }) => stance))).toEqual(new Set(['supports']));
    expect(evidence.length).toBeGreaterThan(1);
    expect(note).toBe('No passage of sources/gazette.md says all of this, but several do together.');
  });

  test.each([
    {
      why: 'one of the places is missing',
      claim:
        'The Corva Star jammed her rudder off Sellin Head, and lifeboats from Torlund took everybody off before midnight.',
      text: gazette.slice(0, 6),
    },
    {
      why: 'one of them says otherwise',
      claim:
        'The Corva Star jammed her rudder off Sellin Head, and lifeboats from Torlund took nobody off before midnight.',
      text: gazette,
    },
    {
      why: 'nobody tells the rest',
      claim:
        'The Corva Star jammed her rudder off Sellin Head, and a customs cutter towed her to the yard at Brenn.',
      text: gazette,
    },
  ])('not where $why', ({ claim, text }) => {
    expect(checked(claim, text).verdict.kind).not.toBe('supported');
  });

  test('what one passage says needs no other', () => {
    const { evidence, note } = checked('The rudder of the Corva Star had jammed.', gazette);
    expect(evidence.map(({ passage }) => passage.focus.text)).toEqual([gazette[4]]);
    expect(note).toBeUndefined();
  });
});
