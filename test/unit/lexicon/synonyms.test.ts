import { describe, expect, it } from 'vitest';
import { areOpposed } from '../../../server/engine/lexicon/antonyms.ts';
import { lemma } from '../../../server/engine/lexicon/lemma.ts';
import { opposites } from '../../../server/engine/lexicon/opposites.ts';
import { misleading } from '../../../server/engine/lexicon/opposites/misleading.ts';
import { paraphrases } from '../../../server/engine/lexicon/paraphrases.ts';
import { isBroader, similarity } from '../../../server/engine/lexicon/synonyms.ts';

const pairs = (text: string): [string, string][] =>
  text.split(' ').map((pair) => {
    const [a = '', b = ''] = pair.replaceAll('_', ' ').split(':');
    return [a, b];
  });

describe('areOpposed', () => {
  const opposed =
    'confirm:deny turn_down:accept support:oppose rise:fall win:lose buy:sell guilty:innocent north:south hire:fire before:after ' +
    'earlier:later approve:reject possible:impossible legal:illegal accelerate:slow postpone:bring_forward combatant:non-combatant';
  it.each(pairs(opposed))('%s and %s', (a, b) => {
    expect(areOpposed(a, b) && areOpposed(b, a)).toBe(true);
    expect(similarity(a, b)).toBe(0);
  });

  const peaceful =
    'red:blue dog:cat nurse:doctor go:come give:take good:well rise:increase deny:reject say:order win:win week:month';
  it.each(pairs(peaceful))('not %s and %s', (a, b) => {
    expect(areOpposed(a, b) || areOpposed(b, a)).toBe(false);
  });
});

describe('similarity', () => {
  it.each([
    { degree: 1, words: 'ship:ship' },
    {
      degree: 0.9,
      words:
        'buy:purchase quit:step_down ship:vessel blast:explosion kill:slay drill:exercise lawmaker:legislator troop:personnel',
    },
    {
      degree: 0.8,
      words: 'attack:attacker resign:resignation decide:decision announce:announcement angry:angrily',
    },
    { degree: 0.7, words: 'mother:parent plane:bomber' },
    {
      degree: 0,
      words:
        'red:blue dog:cat kill:wound army:navy soldier:sailor win:lose house:green zorblat:quenwick week:month',
    },
  ])('$degree: $words', ({ degree, words }) => {
    for (const [a, b] of pairs(words)) {
      expect(`${a} ${b} ${similarity(a, b)}`).toBe(`${a} ${b} ${degree}`);
      expect(similarity(b, a)).toBe(degree);
    }
  });

  it('tells the general term from the special one', () => {
    expect(isBroader('parent', 'mother')).toBe(true);
    expect(isBroader('mother', 'parent')).toBe(false);
  });
});

describe('the tables of our own', () => {
  const words = (text: string): string[] => text.trim().split(/, | \/ |\n/);

  it('paraphrases are dictionary forms, and no line holds opposites', () => {
    for (const line of paraphrases) {
      const set = words(line);
      for (const word of set)
        if (!word.includes(' ')) expect(`${line}: ${lemma(word)}`).toBe(`${line}: ${word}`);
      for (const a of set)
        for (const b of set) if (areOpposed(a, b)) expect.fail(`${a} and ${b} in "${line}"`);
    }
  });

  it('each line of opposites holds two sides without a common word', () => {
    for (const line of Object.values(opposites).flatMap((theme) => theme.trim().split('\n'))) {
      const [left = [], right = [], ...more] = line
        .split(' / ')
        .map((side) => side.split(', ').map((word) => lemma(word)));
      expect(more, line).toEqual([]);
      expect(right.length, line).toBeGreaterThan(0);
      expect(
        left.filter((word) => right.includes(word)),
        line,
      ).toEqual([]);
    }
  });

  it('no misleading pair comes back in', () => {
    for (const [a, b] of pairs(misleading.trim().replaceAll(' ', ':').replaceAll('\n', ' '))) {
      expect(areOpposed(a, b), `${a} ${b}`).toBe(false);
    }
  });
});
