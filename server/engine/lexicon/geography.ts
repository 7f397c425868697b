import { cities, countries, countryParts, regions, seas, states } from './places.ts';
import { flatMap } from '../flat-map.ts';

export type PlaceKind = 'country' | 'state' | 'region' | 'sea' | 'city';

/** One place with everything it is called. Georgia is two places. */
export interface Place {
  readonly kind: PlaceKind;
  /** Lower case. */
  readonly name: string;
  /** Lower-case forms that mean the place itself, the name first: "united states", "us", "u.s.", "america". */
  readonly forms: readonly string[];
  /** Its people and its adjective: "american", "americans". */
  readonly people: readonly string[];
  /** Cities by which its government is called: "washington". */
  readonly capitals: readonly string[];
  /** The country that a state or a city lies in. */
  readonly country: string | undefined;
}

export interface PlaceReading {
  readonly place: Place;
  /** How the words mean it: the place itself, its people or adjective, or its capital (hence, in news, its government). */
  readonly as: 'itself' | 'people' | 'capital';
}

/** Everything a lower-case word or phrase may mean as a place: "washington" is a state and the capital of a country. */
export function placesCalled(lower: string): readonly PlaceReading[] {
  if (lower.startsWith('the ')) return readings.get(lower.slice(4)) ?? readings.get(lower) ?? nowhere;
  return readings.get(lower) ?? nowhere;
}

/**
 * The name by which a place, its people and its government are one: "united states" for "u.s.", "americans" and "washington".
 * A word that means one country and something smaller too is the country; undefined where it means two places of one rank, or none.
 */
export function canonicalPlace(lower: string): string | undefined {
  const meant = placesCalled(lower).map(({ place }) => place);
  const countriesMeant = meant.filter(({ kind }) => kind === 'country');
  const [first, ...others] = new Set(
    (countriesMeant.length > 0 ? countriesMeant : meant).map(({ name }) => name),
  );
  return others.length === 0 ? first : undefined;
}

/** True for names of places, not of their people: "japan", "tokyo", "north sea". */
export function isPlaceName(lower: string): boolean {
  return placesCalled(lower).some(({ as }) => as !== 'people');
}

/** True for names of peoples and their adjectives: "dutch", "texans". */
export function isDemonym(lower: string): boolean {
  return placesCalled(lower).some(({ as }) => as === 'people');
}

/** True for the name of a place or of its people. */
export function isPlaceWord(lower: string): boolean {
  return placesCalled(lower).length > 0;
}

/** True if both may mean one place, its people or its government: "u.s." and "american", "moscow" and "russia". */
export function mayBeSamePlace(a: string, b: string): boolean {
  const others = placesCalled(b).map(({ place }) => place);
  return placesCalled(a).some(({ place }) => others.includes(place));
}

/** True if the first may lie in the second although both are of one rank: Scotland in Britain, Germany in the European Union. */
export function mayLieWithin(inner: string, outer: string): boolean {
  const outers = placesCalled(outer).map(({ place }) => place.name);
  return placesCalled(inner).some(({ place }) => outers.some((name) => partsOf.get(name)?.has(place.name)));
}

const partsOf: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  read(countryParts, ([name, parts]) => [[name, new Set(parts)] as const]),
);

const places: readonly Place[] = [
  ...read<Place>(countries, ([name, aliases, people, capitals]) => ({
    kind: 'country',
    name,
    forms: [name, ...aliases],
    people,
    capitals,
    country: undefined,
  })),
  ...read(countries, ([name, , , capitals]) => capitals.map((capital) => city(capital, name))),
  ...read<Place>(states, ([name, abbreviation, postal, people]) => ({
    kind: 'state',
    name,
    // A postal code is a common word in lower case ("in", "or", "me"): `stateByPostalCode` reads it in capitals.
    forms: [name, ...abbreviation, ...(name === 'washington state' ? ['washington'] : [])],
    people: flatMap(people, (one) => [one, `${one}s`]),
    capitals: [],
    country: postal.length > 0 ? 'united states' : undefined,
  })),
  ...read(regions, ([name, forms]) => plain('region', name, forms)),
  ...read(seas, ([name, forms]) => plain('sea', name, forms)),
  ...read(cities, ([country, names]) => names.map((name) => city(name, country))),
];

const readings: ReadonlyMap<string, readonly PlaceReading[]> = places.reduce((found, place) => {
  const add = (form: string, as: PlaceReading['as']): void => {
    found.set(form, [...(found.get(form) ?? []), { place, as }]);
  };
  for (const form of place.forms) add(form, 'itself');
  for (const form of place.people) add(form, 'people');
  for (const form of place.capitals) add(form, 'capital');
  return found;
}, new Map<string, PlaceReading[]>());

const nowhere: readonly PlaceReading[] = [];

const postalCodes: ReadonlyMap<string, string> = new Map(
  read<readonly [code: string, name: string]>(states, ([name, , [postal = '']]) => [
    [postal.toUpperCase(), name],
  ]),
);

/** The state of a postal code in capitals ("NJ"), lower case; undefined for any other word. */
export function stateByPostalCode(code: string): string | undefined {
  return postalCodes.get(code);
}

type Row = readonly [
  name: string,
  second: readonly string[],
  third: readonly string[],
  fourth: readonly string[],
];

function city(name: string, country: string): Place {
  return { kind: 'city', name, forms: [name], people: [], capitals: [], country };
}

function plain(kind: PlaceKind, name: string, forms: readonly string[]): Place {
  return { kind, name, forms: [name, ...forms], people: [], capitals: [], country: undefined };
}

/** A line a row, parts with bars, forms with commas; a part that is missing is empty. */
function read<T>(table: string, place: (row: Row) => T | readonly T[]): T[] {
  return flatMap(table.trim().split('\n'), (line) => {
    const [name = '', ...parts] = line.split('|');
    const [second = [], third = [], fourth = []] = parts.map((part) => part.split(',').filter(Boolean));
    return place([name, second, third, fourth]);
  });
}
