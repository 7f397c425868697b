import { lowerCase } from '../lower-case.ts';
import type { Dimension } from '../quantity.ts';
import { flatMap } from '../../flat-map.ts';

/** What a figure is measured in: value in the base unit = figure × `factor` + `offset`. */
interface Unit {
  /** Canonical name, in the singular. */
  readonly unit: string;
  readonly dimension: Dimension;
  readonly factor: number;
  readonly offset: number;
}

/** The unit written at `at` (a blank or hyphen may stand before it), with where it ends; undefined where no unit follows. */
export function unitAfter(text: string, at: number): (Unit & { readonly end: number }) | undefined {
  for (const { pattern, units, writtenAs } of readers) {
    pattern.lastIndex = at;
    const groups = pattern.exec(writtenAs(text))?.slice(1);
    const unit = groups && units[groups.findIndex((group) => group !== undefined)];
    if (unit) return { ...unit, end: pattern.lastIndex };
  }
  return undefined;
}

interface UnitRow {
  readonly unit: string;
  readonly factor: number;
  readonly offset?: number;
  /** Spellings, as patterns: words, in lower case, are read in either case, symbols only as they stand. */
  readonly words?: readonly string[];
  readonly symbols?: readonly string[];
}

const day = 86_400;
const year = 365.2425 * day;
const foot = 0.3048;
const mile = 1609.344;
const pound = 0.45359237;

/** Base units: percent, metre, square metre, litre, kilogram, second, metre a second, degree Celsius, joule, watt, byte. */
const table: Partial<Record<Dimension, readonly UnitRow[]>> = {
  percent: [{ unit: 'percent', factor: 1, words: ['percent', 'per cent', 'pct'], symbols: ['%', 'pc'] }],
  percentagePoint: [
    {
      unit: 'percentage point',
      factor: 1,
      words: ['percentage points?', 'percent points?', 'pct points?', 'pp'],
      symbols: ['%-points?'],
    },
    { unit: 'basis point', factor: 0.01, words: ['basis points?', 'bps'] },
  ],
  length: [
    { unit: 'millimetre', factor: 0.001, words: ['millimet(?:re|er)s?'], symbols: ['mm'] },
    { unit: 'centimetre', factor: 0.01, words: ['centimet(?:re|er)s?'], symbols: ['cm'] },
    { unit: 'inch', factor: 0.0254, words: ['inch(?:es)?'] },
    { unit: 'foot', factor: foot, words: ['foot', 'feet'], symbols: ['ft'] },
    { unit: 'yard', factor: 0.9144, words: ['yards?'] },
    { unit: 'metre', factor: 1, words: ['met(?:re|er)s?'], symbols: ['m'] },
    { unit: 'kilometre', factor: 1000, words: ['kilomet(?:re|er)s?', 'kms?'] },
    { unit: 'nautical mile', factor: 1852, words: ['nautical miles?'], symbols: ['nmi'] },
    { unit: 'mile', factor: mile, words: ['miles?'], symbols: ['mi'] },
    { unit: 'light-year', factor: 9.4607e15, words: ['light[- ]years?'] },
  ],
  area: [
    { unit: 'square foot', factor: foot ** 2, words: ['square[- ](?:foot|feet)', 'sq\\.? ft'] },
    { unit: 'square metre', factor: 1, words: ['square[- ]met(?:re|er)s?', 'sq\\.? m'], symbols: ['m²'] },
    {
      unit: 'square kilometre',
      factor: 1e6,
      words: ['square[- ]kilomet(?:re|er)s?', 'sq\\.? km'],
      symbols: ['km²'],
    },
    { unit: 'square mile', factor: mile ** 2, words: ['square[- ]miles?', 'sq\\.? mi(?:les)?'] },
    { unit: 'hectare', factor: 1e4, words: ['hectares?'], symbols: ['ha'] },
    { unit: 'acre', factor: 4046.8564224, words: ['acres?'] },
  ],
  volume: [
    { unit: 'millilitre', factor: 0.001, words: ['millilit(?:re|er)s?'], symbols: ['ml'] },
    { unit: 'litre', factor: 1, words: ['lit(?:re|er)s?'] },
    { unit: 'gallon', factor: 3.785411784, words: ['gallons?'] },
    { unit: 'barrel', factor: 158.987294928, words: ['barrels?'] },
    { unit: 'cubic metre', factor: 1000, words: ['cubic[- ]met(?:re|er)s?'], symbols: ['m³'] },
    { unit: 'cubic foot', factor: 28.316846592, words: ['cubic[- ](?:foot|feet)'] },
  ],
  mass: [
    { unit: 'nanogram', factor: 1e-12, words: ['nanograms?'], symbols: ['ng'] },
    { unit: 'microgram', factor: 1e-9, words: ['micrograms?'], symbols: ['µg', 'μg'] },
    { unit: 'milligram', factor: 1e-6, words: ['milligrams?'], symbols: ['mg'] },
    { unit: 'gram', factor: 0.001, words: ['gram(?:me)?s?'] },
    { unit: 'kilogram', factor: 1, words: ['kilogram(?:me)?s?', 'kilos?', 'kgs?'] },
    { unit: 'ounce', factor: pound / 16, words: ['ounces?'], symbols: ['oz'] },
    { unit: 'pound', factor: pound, words: ['pounds?', 'lbs?'] },
    { unit: 'ton', factor: 2000 * pound, words: ['tons?'] },
    { unit: 'tonne', factor: 1000, words: ['tonnes?', 'metric tons?'] },
  ],
  age: [{ unit: 'year', factor: 1, words: ['years? old', 'years? of age', 'years?-olds?'] }],
  duration: [
    { unit: 'second', factor: 1, words: ['seconds?', 'secs?'] },
    { unit: 'minute', factor: 60, words: ['minutes?', 'mins?'] },
    { unit: 'hour', factor: 3600, words: ['hours?', 'hrs?'] },
    { unit: 'day', factor: day, words: ['days?'] },
    { unit: 'night', factor: day, words: ['nights?'] },
    { unit: 'week', factor: 7 * day, words: ['weeks?'] },
    { unit: 'fortnight', factor: 14 * day, words: ['fortnights?'] },
    { unit: 'month', factor: year / 12, words: ['months?'] },
    { unit: 'year', factor: year, words: ['years?'] },
    { unit: 'decade', factor: 10 * year, words: ['decades?'] },
    { unit: 'century', factor: 100 * year, words: ['century', 'centuries'] },
  ],
  speed: [
    { unit: 'mile an hour', factor: mile / 3600, words: ['miles? (?:per|an) hour', 'mph'] },
    {
      unit: 'kilometre an hour',
      factor: 1 / 3.6,
      words: ['kilomet(?:re|er)s? (?:per|an) hour', 'km/h', 'kph', 'kmh'],
    },
    { unit: 'metre a second', factor: 1, words: ['met(?:re|er)s? (?:per|a) second', 'm/s'] },
    { unit: 'knot', factor: 1852 / 3600, words: ['knots?'] },
  ],
  temperature: [
    {
      unit: 'degree Celsius',
      factor: 1,
      words: ['(?:degrees? )?celsius', 'degrees? centigrade'],
      symbols: ['°\\s?C'],
    },
    {
      unit: 'degree Fahrenheit',
      factor: 5 / 9,
      offset: -160 / 9,
      words: ['(?:degrees? )?fahrenheit'],
      symbols: ['°\\s?F'],
    },
  ],
  energy: [
    { unit: 'joule', factor: 1, words: ['joules?'] },
    { unit: 'kilowatt-hour', factor: 3.6e6, words: ['kilowatt[- ]hours?', 'kwh'] },
    { unit: 'megawatt-hour', factor: 3.6e9, words: ['megawatt[- ]hours?', 'mwh'] },
    { unit: 'gigawatt-hour', factor: 3.6e12, words: ['gigawatt[- ]hours?', 'gwh'] },
    { unit: 'terawatt-hour', factor: 3.6e15, words: ['terawatt[- ]hours?', 'twh'] },
  ],
  power: [
    { unit: 'watt', factor: 1, words: ['watts?'] },
    { unit: 'kilowatt', factor: 1e3, words: ['kilowatts?', 'kw'] },
    { unit: 'megawatt', factor: 1e6, words: ['megawatts?'], symbols: ['MW'] },
    { unit: 'gigawatt', factor: 1e9, words: ['gigawatts?'], symbols: ['GW'] },
    { unit: 'terawatt', factor: 1e12, words: ['terawatts?'], symbols: ['TW'] },
    { unit: 'horsepower', factor: 745.7, words: ['horsepower'] },
  ],
  data: [
    { unit: 'byte', factor: 1, words: ['bytes?'] },
    { unit: 'kilobyte', factor: 1e3, words: ['kilobytes?'], symbols: ['[kK]B'] },
    { unit: 'megabyte', factor: 1e6, words: ['megabytes?'], symbols: ['MB'] },
    { unit: 'gigabyte', factor: 1e9, words: ['gigabytes?'], symbols: ['GB'] },
    { unit: 'terabyte', factor: 1e12, words: ['terabytes?'], symbols: ['TB'] },
    { unit: 'petabyte', factor: 1e15, words: ['petabytes?'], symbols: ['PB'] },
  ],
};

interface Reader {
  readonly pattern: RegExp;
  readonly units: readonly Unit[];
  /** The text as the pattern takes it. */
  readonly writtenAs: (text: string) => string;
}

/** One pattern for a kind of spelling, a group a unit, the longest first so that "miles per hour" is not cut to "miles". */
function reader(kind: 'words' | 'symbols', writtenAs: (text: string) => string): Reader {
  const rows = flatMap(Object.entries(table), ([dimension, units]) =>
    units.map(({ unit, factor, offset = 0, ...spellings }) => ({
      unit: { unit, dimension: dimension as Dimension, factor, offset },
      spelling: (spellings[kind] ?? []).join('|'),
    })),
  )
    .filter(({ spelling }) => spelling !== '')
    .sort((a, b) => b.spelling.length - a.spelling.length);
  const groups = rows.map(({ spelling }) => `(${spelling})`).join('|');
  return {
    pattern: new RegExp(`(?: of |[\\s-])?(?:${groups})(?![\\p{L}\\d])`, 'yu'),
    units: rows.map(({ unit }) => unit),
    writtenAs,
  };
}

const readers = [reader('symbols', (text) => text), reader('words', lowerCase)];
