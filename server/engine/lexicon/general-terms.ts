/** True if the first dictionary form is a word for all sorts of things that the second is one of: "people" for "sailor". */
export function isGeneralTerm(general: string, specific: string): boolean {
  return kinds.some(
    ({ terms, words, endings, not }) =>
      terms.has(general) &&
      !terms.has(specific) &&
      (words.has(specific) || (endings?.test(specific) === true && not?.has(specific) !== true)),
  );
}

interface Kind {
  readonly terms: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  /** How other words of the kind end, and words that end so and are none. */
  readonly endings?: RegExp;
  readonly not?: ReadonlySet<string>;
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}

const kinds: readonly Kind[] = [
  {
    terms: words('people person individual'),
    words: words(
      'man woman child boy girl baby infant toddler teenager adult youth father mother son daughter brother sister husband wife parent ' +
        'uncle aunt nephew niece cousin grandparent police staff crew personnel civilian soldier troop guard pilot nurse cook monk nun ' +
        'priest bishop judge mayor chief hostage captive victim casualty death fatality guest witness athlete native local refugee friend ' +
        'aide cadet marine militant migrant student tenant resident president immigrant inhabitant applicant assistant accountant combatant ' +
        'participant pedestrian politician technician musician historian veteran fan youngster spouse recruit monarch medic mechanic critic ' +
        'sailor stevedore warden captain colonel admiral governor counselor councilor chancellor tailor scholar attendant defendant servant ' +
        'cleric patient client agent adolescent dissident correspondent official professional criminal rebel colleague relative detective',
    ),
    endings:
      /(?:[^aeiou]er|eer|ier|[cst]or|ist|[a-z]men|[a-z]man|[a-z]woman|[a-z]women|yee|ree|nee|goer|owner)$/u,
    not: words(
      'tanker trawler bomber fighter freighter destroyer cruiser carrier liner steamer container trailer tractor reactor motor ' +
        'factor sector helicopter number letter order paper computer printer matter meter chapter quarter ' +
        'tower shelter theater center counter border river water winter summer hammer ladder shutter poster filter scooter chopper ' +
        'launcher charter barrier pier frontier tier list fist twist mist waist wrist tree degree dinner ' +
        'corner finger shower power flower hour layer boiler burner heater cylinder cancer disaster encounter offer transfer summer ' +
        'semester register cluster monster crater freezer dumper digger bulldozer lighter locker monitor conveyor ' +
        'generator elevator escalator radiator calculator indicator vector mirror ',
    ),
  },
  {
    terms: words('vessel ship boat craft'),
    words: words(
      'tanker trawler ferry freighter tug barge yacht destroyer frigate corvette cruiser submarine carrier liner dinghy lifeboat ' +
        'minesweeper canoe kayak steamer sailboat launch cutter dredger icebreaker',
    ),
  },
  {
    terms: words('vehicle'),
    words: words(
      'car truck lorry bus van coach taxi motorcycle motorbike moped scooter bicycle tram ambulance jeep pickup tractor minibus trailer',
    ),
  },
  {
    terms: words('aircraft plane airplane'),
    words: words('bomber fighter jet helicopter airliner drone glider seaplane tanker'),
  },
  {
    terms: words('animal'),
    words: words(
      'dog cat horse cow sheep pig goat bird fish calf lamb pony donkey hen chicken duck goose deer cattle',
    ),
  },
  {
    terms: words('building'),
    words: words(
      'house home school shop church hotel barn warehouse factory hospital mosque temple office cottage shed store',
    ),
  },
  { terms: words('death fatality'), words: words('dead victim') },
];
