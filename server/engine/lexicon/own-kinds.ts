import { flatMap } from '../flat-map.ts';

/**
 * True if nothing can be both: two dictionary forms of one kind below that are not of one group. Narrower than `areAlternatives`, which takes
 * WordNet's word for it: there a ship is no ferry.
 */
export function excludeEachOther(lemmaA: string, lemmaB: string): boolean {
  const [places, others] = [groups.get(lemmaA) ?? [], groups.get(lemmaB) ?? []];
  return (
    places.some((place) => others.some((other) => other.kind === place.kind)) &&
    !places.some((place) => others.some((other) => other.kind === place.kind && other.group === place.group))
  );
}

/**
 * Kinds whose members exclude one another, in dictionary form and lower case: a line each, its members parted by blanks; a slash stands
 * between words that may well be said of one and the same.
 */
export const exclusiveKinds: readonly string[] = [
  'red/maroon orange yellow/golden green blue/turquoise purple/violet pink brown/beige black white grey/gray/silver',
  'wood/timber plastic glass concrete/cement brick stone/marble paper/cardboard rubber leather sand clay copper bronze/brass iron/steel aluminium/aluminum titanium',
  'wood/timber metal plastic glass concrete/cement brick stone/marble paper/cardboard rubber leather',
  'wooden metallic plastic glass concrete brick stone/marble paper rubber leather',
  'dog cat horse cow pig sheep goat monkey elephant lion tiger bear wolf fox rabbit camel donkey duck goose chicken',
  'north/northern south/southern east/eastern west/western',
  'spring summer autumn winter',
  'morning afternoon evening/night/midnight noon daytime',
  'dawn/sunrise noon dusk/sunset midnight',
  'daily weekly monthly quarterly yearly/annual',
  'christian muslim jewish hindu buddhist',
  'protestant catholic orthodox',
  'car/van truck/lorry bus/coach motorcycle bicycle train/tram plane helicopter boat/ship/ferry/yacht',
  'novel poem play/opera/musical film/documentary song/album',
  'gold silver bronze',
  'football/soccer baseball basketball hockey tennis golf cricket rugby volleyball swimming boxing',
  'hospital/clinic school church/chapel/cathedral prison/jail library museum/gallery hotel restaurant factory airport bank supermarket stadium pool theater/theatre/cinema mosque synagogue',
  'kitchen bathroom bedroom hallway/lobby garage classroom office courtroom attic/loft basement/cellar nursery ballroom balcony/porch',
  'wine/champagne beer whisky/whiskey vodka gin rum brandy cider tequila coffee tea milk juice lemonade/soda/coke water cocoa',
  'carrot potato tomato onion cabbage celery cucumber pumpkin eggplant lettuce spinach broccoli cauliflower pepper garlic bean pea avocado leek turnip beet/beetroot',
  'apple orange banana lemon lime grape strawberry cherry peach pear plum melon pineapple mango apricot raspberry blackberry blueberry fig olive',
  'bread/sandwich rice pasta pizza soup salad cake',
  'sun/star moon',
  'piano guitar violin viola trumpet trombone drum flute saxophone cello harp accordion banjo harmonica clarinet organ oboe bassoon',
  'shirt/sweater/jersey jacket/coat/suit/raincoat dress/skirt hat/cap scarf pajama/pyjama trouser/trousers/pants/jean/jeans shoe/boot glove sock',
  'bridge/footbridge/viaduct tunnel/underpass ford',
  'lithium gold silver copper tin cobalt nickel zinc uranium platinum iron coal oil diamond graphite bauxite manganese tungsten',
  'gas/petrol/gasoline coal oil diesel kerosene biomass peat hydrogen',
  'solar wind tidal nuclear hydroelectric geothermal',
  'malaria dengue cholera measles polio typhoid tuberculosis influenza/flu rabies ebola hepatitis smallpox diphtheria mumps rubella plague anthrax tetanus meningitis leprosy',
  'helmet shield sword spear dagger breastplate',
  'coin brooch bracelet necklace ring amulet',
  'vase/jug bowl goblet statue mask mosaic',
  'javelin discus heptathlon decathlon marathon steeplechase',
  'choir orchestra quartet',
  'jaguar puma/cougar leopard lynx tiger lion cheetah',
  'soybean/soya wheat maize/corn rice barley rye oat sorghum millet',
  'syrup tablet/pill/capsule ointment injection',
  'solvent pesticide herbicide fungicide fertilizer/fertiliser disinfectant',
  'locomotive carriage/wagon',
  'swan goose duck pigeon/dove gull/seagull owl eagle hawk falcon heron stork raven vulture puffin penguin',
  'cod herring mackerel tuna salmon trout haddock sardine anchovy eel',
  'whale dolphin shark porpoise turtle octopus squid',
  'lobster crab shrimp/prawn oyster mussel scallop',
  'wolf bear lynx fox boar deer elk/moose bison beaver otter badger hedgehog',
  'bee wasp hornet ant mosquito butterfly/moth locust beetle',
  'oak beech pine spruce birch elm maple cedar willow poplar chestnut',
  'cotton wool silk linen nylon',
  'roof/ceiling wall floor chimney',
  'ankle wrist knee elbow shoulder hip neck thumb',
  'kidney liver heart lung spleen pancreas stomach',
  'rifle pistol/handgun shotgun crossbow',
  'knife axe/ax machete hammer screwdriver',
  'poster leaflet postcard stamp banknote',
  'tanker trawler ferry yacht tug submarine frigate destroyer barge',
  'sugar salt flour butter honey',
  'cyanide arsenic mercury asbestos ammonia chlorine',
  'ballet opera circus',
  'mayoral presidential parliamentary gubernatorial',
  'senate house',
  'frost hail drought',
  'kayak/canoe dinghy raft surfboard',
  'table/desk chair/bench/seat bed sofa/couch cupboard/wardrobe',
  'beef pork/ham/bacon chicken lamb/mutton',
  'rowing cycling skiing sailing fencing wrestling judo gymnastics archery',
  'backstroke butterfly breaststroke freestyle',
  'symphony concerto sonata requiem',
  'statue/sculpture/bust painting/portrait/fresco tapestry photograph manuscript',
  'methane ammonia oxygen nitrogen helium argon hydrogen chlorine',
  'comet asteroid/meteor/meteorite',
  'crocodile/alligator snake/python lizard tortoise/turtle frog/toad',
  'rat/mouse squirrel rabbit/hare bat',
  'lighthouse windmill watermill watchtower',
  'kettle toaster oven/stove refrigerator/fridge/freezer dishwasher heater',
  'laptop phone/smartphone/cellphone camera',
  'diabetes asthma arthritis epilepsy leukemia/leukaemia dementia',
];

/** The same of what one may be at once, or what comes with another: a judge may be a senator, and a flood comes with a storm. */
export const looseKinds: readonly string[] = [
  'mother father brother sister son daughter uncle aunt grandfather grandmother husband wife nephew niece',
  'rock jazz pop country folk rap metal punk soul blues',
  'president governor mayor senator minister ambassador judge king queen',
  'letter email memo telegram report book speech',
  'earthquake/quake flood/flooding hurricane/typhoon/cyclone tornado fire/wildfire/blaze tsunami landslide/mudslide avalanche drought eruption frost hail heatwave',
  'murder robbery fraud bribery theft arson kidnapping rape espionage perjury',
  'teacher doctor nurse lawyer engineer farmer soldier sailor pilot driver actor singer painter writer journalist',
  'sit stand run walk kneel lie crouch',
  'sitting standing running walking kneeling lying crouching',
];

/** Where a word stands: the number of its kind, and of its group in it. */
const groups: ReadonlyMap<string, readonly { readonly kind: number; readonly group: number }[]> = flatMap(
  exclusiveKinds,
  (line, kind) =>
    flatMap(line.split(' '), (alike, group) => alike.split('/').map((word) => ({ word, kind, group }))),
).reduce(
  (found, { word, kind, group }) => found.set(word, [...(found.get(word) ?? []), { kind, group }]),
  new Map<string, readonly { readonly kind: number; readonly group: number }[]>(),
);
