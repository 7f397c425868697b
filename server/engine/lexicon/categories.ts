import { categories as packed } from './categories.generated.ts';
import { matches } from '../matches.ts';

/**
 * True if two dictionary forms are different things of one kind, neither of them the more general one: beer and wine, copper and
 * steel, a bus and a bicycle. What is the one is hardly the other, yet both can be there; so they oppose nothing by themselves.
 */
export function areAlternatives(lemmaA: string, lemmaB: string): boolean {
  if (lemmaA === lemmaB) return false;
  table ??= build();
  const places = table.get(lemmaA);
  const others = table.get(lemmaB);
  if (places === undefined || others === undefined) return false;
  return (
    places.some((place) => others.some((other) => place.kind === other.kind)) &&
    !places.some((place) => others.some((other) => isOneLine(place, other)))
  );
}

/** Where a word stands in the tree of a kind. */
interface Place {
  readonly kind: number;
  /** The numbers of the nodes from the root down to its own. */
  readonly path: readonly number[];
}

/** The one is the other, or a sort of it. */
function isOneLine(a: Place, b: Place): boolean {
  const [shorter, longer] = a.path.length <= b.path.length ? [a, b] : [b, a];
  return a.kind === b.kind && shorter.path.every((node, depth) => longer.path[depth] === node);
}

let table: ReadonlyMap<string, readonly Place[]> | undefined;

/** Reads the packing that scripts/lexicon.mjs describes, and the kinds of our own below. */
function build(): ReadonlyMap<string, readonly Place[]> {
  const found = new Map<string, Place[]>();
  const add = (word: string, place: Place): void => {
    const known = found.get(word);
    if (known === undefined) found.set(word, [place]);
    else known.push(place);
  };
  const trees = packed.split('\n');
  for (const [kind, tree] of trees.entries()) {
    let path: number[] = [];
    let node = 0;
    for (const [, depth = '', words = ''] of matches(tree, /([A-Z])([a-z,]*)/gu)) {
      path = [...path.slice(0, depth.charCodeAt(0) - 65), node];
      node += 1;
      // A root is no kind of itself.
      if (path.length > 1) for (const word of words.split(',')) if (word !== '') add(word, { kind, path });
    }
  }
  for (const [at, words] of ownKinds.entries())
    for (const [node, word] of words.split(' ').entries())
      add(word, { kind: trees.length + at, path: [node] });
  return found;
}

/** Kinds whose members WordNet keeps as adjectives, or scatters. */
const ownKinds = [
  'red orange yellow green blue purple violet pink brown black white grey gray beige turquoise maroon silver golden',
  'wood metal plastic glass concrete brick stone steel paper cardboard cement rubber marble copper bronze iron aluminium aluminum titanium leather sand clay',
  'wooden metallic plastic glass concrete brick stone steel paper rubber marble leather',
  'dog cat horse cow pig sheep goat bird fish monkey elephant lion tiger bear wolf fox rabbit camel donkey duck goose chicken',
  'north south east west northern southern eastern western',
  'spring summer autumn winter',
  'morning afternoon evening night noon midnight daytime',
  'daily weekly monthly quarterly yearly',
  'christian muslim jewish hindu buddhist',
  'protestant catholic orthodox',
  'car truck bus van motorcycle bicycle train plane boat ship ferry helicopter tram',
  'mother father brother sister son daughter uncle aunt grandfather grandmother husband wife nephew niece',
  'novel poem play film song album opera musical documentary',
  'rock jazz pop country folk rap metal punk soul blues',
  'president governor mayor senator minister ambassador judge king queen',
  'senate house',
  'letter email memo telegram report book speech',
  'earthquake flood hurricane tornado wildfire tsunami landslide drought eruption',
  'murder robbery fraud bribery theft arson kidnapping rape espionage perjury',
  'gold silver bronze',
  'football baseball basketball hockey tennis golf cricket rugby soccer volleyball swimming boxing',
  'hospital school church prison library museum hotel restaurant factory airport station bank supermarket',
  'teacher doctor nurse lawyer engineer farmer soldier sailor pilot driver actor singer painter writer journalist',
  'kitchen bathroom bedroom hallway garage classroom office courtroom attic basement cellar lobby nursery ballroom balcony porch',
  'wine beer whisky whiskey vodka gin rum brandy champagne cider tequila coffee tea milk juice lemonade soda coke water cocoa',
  'carrot potato tomato onion cabbage celery cucumber pumpkin eggplant lettuce spinach broccoli cauliflower pepper garlic bean pea avocado',
  'apple orange banana lemon lime grape strawberry cherry peach pear plum melon pineapple mango',
  'bread rice pasta pizza soup salad sandwich cake',
  'sun moon star',
  'sit stand run walk kneel lie crouch',
  'sitting standing running walking kneeling lying crouching',
  'piano guitar violin trumpet drum flute saxophone cello harp accordion banjo harmonica clarinet',
  'shirt jacket coat dress skirt hat sweater suit scarf',
];
