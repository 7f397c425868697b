import { describe, expect, it } from 'vitest';
import {
  canonicalPlace,
  isDemonym,
  isPlaceName,
  isPlaceWord,
  mayBeSamePlace,
  placesCalled,
  stateByPostalCode,
} from '../../../server/engine/lexicon/geography.ts';
import { areShortForms, genderOf, isGivenName } from '../../../server/engine/lexicon/given-names.ts';
import { nameKey } from '../../../server/engine/lexicon/name-key.ts';
import { titleOf } from '../../../server/engine/lexicon/titles.ts';

const pairs = (text: string): [string, string][] =>
  text.split(' ').map((pair) => {
    const [a = '', b = ''] = pair.replaceAll('_', ' ').split(':');
    return [a, b];
  });

describe('nameKey', () => {
  it.each(
    pairs(
      'sergei:sergey gadhafi:qaddafi moammar:muammar mohammed:muhammad zelensky:zelenskyy yusuf:youssef josé:jose',
    ),
  )('is one for %s and %s', (a, b) => {
    expect(nameKey(a)).toBe(nameKey(b));
    expect(nameKey(nameKey(a))).toBe(nameKey(a));
  });

  it.each(pairs('green:grey martin:martinez smith:schmidt kim:jim hansen:jansen'))(
    'tells %s from %s',
    (a, b) => {
      expect(nameKey(a)).not.toBe(nameKey(b));
    },
  );
});

describe('given names', () => {
  it.each(pairs('liz:elizabeth bill:william mike:michael jim:james joe:joseph beth:liz'))(
    '%s may be %s',
    (a, b) => {
      expect(areShortForms(a, b) && areShortForms(nameKey(b), nameKey(a))).toBe(true);
    },
  );

  it.each(pairs('mary:martha robert:richard ahmed:ali quenwick:quenwick'))('%s is no %s', (a, b) => {
    expect(areShortForms(a, b)).toBe(false);
  });

  it('tells the sex where the name does', () => {
    expect(['susan', 'pavel', 'kim', 'quenwick'].map(genderOf)).toEqual([
      'female',
      'male',
      'either',
      undefined,
    ]);
    expect(isGivenName('quenwick')).toBe(false);
  });
});

describe('places', () => {
  it.each(
    pairs(
      'us:america u.s.:american washington:u.s. uk:british eu:european moscow:russian japan:japanese fla.:florida japan_sea:sea_of_japan the_hague:dutch',
    ),
  )('%s may be %s', (a, b) => {
    expect(mayBeSamePlace(a, b)).toBe(true);
  });

  it.each(pairs('north_korea:south_korea niger:nigeria austria:australia osaka:tokyo quenwick:quenwick'))(
    '%s is not %s',
    (a, b) => {
      expect(mayBeSamePlace(a, b)).toBe(false);
    },
  );

  it.each(
    pairs(
      'americans:united_states washington:united_states moscow:russia fla.:florida osaka:osaka japan_sea:sea_of_japan',
    ),
  )('%s is called %s', (word, name) => {
    expect(canonicalPlace(word)).toBe(name);
  });

  it('tells places from peoples', () => {
    expect([isPlaceName('osaka'), isDemonym('osaka')]).toEqual([true, false]);
    expect([isPlaceName('dutch'), isDemonym('dutch')]).toEqual([false, true]);
    expect([canonicalPlace('congolese'), isPlaceWord('congolese')]).toEqual([undefined, true]);
    expect([canonicalPlace('car'), isPlaceWord('harbor')]).toEqual([undefined, false]);
  });

  it('keeps the readings of a word apart', () => {
    expect(placesCalled('georgia').map(({ place }) => place.kind)).toEqual(['country', 'state']);
    expect(placesCalled('moscow').map(({ as }) => as)).toEqual(['capital', 'itself']);
    expect([stateByPostalCode('NJ'), stateByPostalCode('in')]).toEqual(['new jersey', undefined]);
  });
});

describe('titleOf', () => {
  it.each(
    pairs('sen.:senator mr:mr lt._col.:lieutenant_colonel prime_minister:prime_minister gov.:governor'),
  )('%s is %s', (title, canonical) => {
    expect(titleOf(title)?.canonical).toBe(canonical);
  });

  it('is nothing for other words', () => {
    expect(titleOf('harbor')).toBeUndefined();
  });
});
