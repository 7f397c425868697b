import { flatMap } from '../flat-map.ts';

/** Which branch of government a word before "minister" names; words of one branch may stand for each other. Undefined of an unknown one. */
export function portfolioOf(word: string): string | undefined {
  return byWord.get(word);
}

const branches = [
  'finance treasury economy economic economics trade commerce business industry budget',
  'labor labour employment work jobs social welfare pensions family',
  'transport transportation infrastructure railways construction',
  'health',
  'education schools science research higher',
  'defense defence armed',
  'foreign external',
  'justice',
  'interior home security police',
  'agriculture farm farming food fisheries rural',
  'culture arts heritage media sports sport',
  'environment climate energy water',
];

const byWord: ReadonlyMap<string, string> = new Map(
  flatMap(branches, (words) => words.split(' ').map((word) => [word, words] as const)),
);
