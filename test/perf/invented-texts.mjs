// Texts of any length about harbours that do not exist: the same on every run.

/** Sources as pairs of a file's name and its text, each of about 25 sentences. */
export function sources(count) {
  return Array.from({ length: count }, (_, index) => {
    const day = `${(index % 27) + 1} March 2026`;
    const paragraphs = Array.from({ length: 5 }, (__, part) =>
      sentences(5, index * 25 + part * 5, 0).join(' '),
    );
    return [
      `report-${String(index).padStart(2, '0')}.txt`,
      `Report ${index + 1}\n${day}\n\n${paragraphs.join('\n\n')}\n`,
    ];
  });
}

/** A briefing that takes its sentences from the sources, every fourth of them with another number. */
export function briefing(words) {
  const paragraphs = [];
  let length = 0;
  for (let part = 0; length < words; part += 1) {
    const paragraph = sentences(5, part * 37, 4).join(' ');
    paragraphs.push(paragraph);
    length += paragraph.split(' ').length;
  }
  return `---\ndate: 2026-03-28\n---\n\n${paragraphs.join('\n\n')}\n`;
}

function sentences(count, from, alterEvery) {
  return Array.from({ length: count }, (_, index) => {
    const at = from + index;
    const number = 12 + ((at * 7) % 80) + (alterEvery > 0 && index % alterEvery === alterEvery - 1 ? 5 : 0);
    return templates[at % templates.length]({
      place: places[(at * 3) % places.length],
      person: people[(at * 5) % people.length],
      ship: ships[(at * 11) % ships.length],
      number,
    });
  });
}

const templates = [
  ({ ship, place, number }) => `The ${ship} left ${place} on Tuesday with ${number} passengers on board.`,
  ({ person, place }) => `${person}, the harbour master of ${place}, said that the channel had been dredged.`,
  ({ ship, number }) => `Repairs to the ${ship} are expected to cost ${number} million crowns.`,
  ({ place, number }) =>
    `About ${number} people live on the quays of ${place}, most of them in rented rooms.`,
  ({ person, ship }) =>
    `"We heard the hull scrape along the wall," said ${person}, who was on board the ${ship}.`,
  ({ place, ship, number }) => `A tug towed the ${ship} into ${place} after ${number} hours at sea.`,
  ({ place, number }) => `The breakwater of ${place} is ${number} metres long and was finished in 1964.`,
];

const places = [
  'Aldermouth',
  'Brenning',
  'Corvik',
  'Dunsel',
  'Estermoor',
  'Fallow Point',
  'Garrowhead',
  'Hestby',
  'Ilmere',
  'Jorvan',
  'Kelling Sound',
];
const people = [
  'Mara Tollen',
  'Edvin Rask',
  'Ines Varga',
  'Paul Renko',
  'Hedda Lunt',
  'Joss Arkwell',
  'Tilde Morn',
  'Oskar Venn',
  'Brid Hallow',
];
const ships = [
  'Corva Star',
  'Northern Tern',
  'Lady Brenning',
  'Ostrel',
  'Fair Wind',
  'Silver Petrel',
  'Anna Lunt',
  'Grey Heron',
  'Marrow',
  'Blue Kestrel',
  'Tern of Corvik',
  'Good Hope',
  'Vesper',
];
