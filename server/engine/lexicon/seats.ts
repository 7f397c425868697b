import { flatMap } from '../flat-map.ts';

/** A house or street by whose name news calls whoever sits there: "the Pentagon" for the Defense Department; undefined for any other name. */
export function seatedAt(lower: string): string | undefined {
  return seats.get(lower);
}

const seats: ReadonlyMap<string, string> = new Map(
  flatMap(
    `
defense department|pentagon,department of defense,defence department
state department|foggy bottom,department of state
metropolitan police|scotland yard,new scotland yard,met police
russia|kremlin
`
      .trim()
      .split('\n'),
    (line) => {
      const [body = '', names = ''] = line.split('|');
      return [body, ...names.split(',')].map((name) => [name, body] as const);
    },
  ),
);
