/**
 * An invented newsroom of any size: one briefing, and sources that tell its events and others at length. The same size gives the
 * same text on every run.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes the newsroom to a folder.
 * @param {{ folder: string, sourceCount: number, briefingWords: number }} size about 700 words a source
 * @returns {{ path: string, text: string }} the briefing
 */
export function writeNewsroom({ folder, sourceCount, briefingWords }) {
  for (let number = 0; number < sourceCount; number += 1) {
    write(folder, `sources/report-${number}.md`, source(number, sourceCount));
  }
  const briefing = { path: 'briefing.md', text: briefingOf(briefingWords) };
  write(folder, briefing.path, briefing.text);
  return briefing;
}

function write(folder, path, text) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const paragraphsOfSource = 12;
const eventsInAll = 60;

/** A source tells every third event or so, in an order of its own. */
function source(number, sourceCount) {
  const paragraphs = Array.from({ length: paragraphsOfSource }, (_, i) =>
    tell((number * 7 + i * 5) % eventsInAll, number + i, number + sourceCount),
  );
  const head = `---\ntitle: Report ${number} from ${pick(places, number)}\ndate: 2026-05-${two(1 + (number % 28))}\n---\n`;
  return `${head}\n${paragraphs.join('\n\n')}\n`;
}

/** Every fourth event is told with a figure that no source has. */
function briefingOf(words) {
  const paragraphs = [];
  for (let event = 0, count = 0; count < words; event += 1) {
    const told = tell(event, event, event % 4 === 0 ? 3 : 0)
      .split(/(?<=\.) /)
      .slice(0, 3)
      .join(' ');
    paragraphs.push(event % 4 === 0 ? told.replace(/\d+/, (figure) => `${Number(figure) + 13}`) : told);
    count += told.split(' ').length;
  }
  return `---\ndate: 2026-05-29\n---\n\n${paragraphs.join('\n\n')}\n`;
}

/** One event in four or five sentences; the voice changes what is told beside the facts. */
function tell(event, voice, salt) {
  const [place, person, thing] = [pick(places, event), pick(people, event * 3), pick(things, event * 5)];
  const [figure, sum, day] = [20 + event * 7, 3 + event, pick(days, event)];
  return [
    `The council of ${place} approved ${figure} new ${thing} on ${day}, after a debate that lasted until midnight.`,
    `The mayor, ${person}, said that the plan would cost ${sum} million crowns and be finished before the winter.`,
    `"We have waited for this since the flood," ${person} told reporters in ${place}.`,
    pick(asides, voice + salt),
    pick(asides, voice * 3 + salt + 1),
  ].join(' ');
}

function pick(list, number) {
  return list[number % list.length];
}

function two(number) {
  return String(number).padStart(2, '0');
}

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

const places = [
  'Aldermouth',
  'Brackfield',
  'Corrin Bay',
  'Dunvale',
  'Eskerton',
  'Farrowby',
  'Glenmarsh',
  'Hollin Head',
  'Inverloft',
  'Jarrow Sound',
  'Keldwick',
  'Lorne Ferry',
  'Marlow Cross',
  'Norrisby',
  'Oakhampton',
  'Pellbridge',
  'Quarrington',
];

const people = [
  'Ada Merrin',
  'Bruno Talvik',
  'Clara Oduya',
  'Dmitri Hale',
  'Elin Sorsa',
  'Femi Adair',
  'Greta Lindqvar',
  'Hugo Maran',
  'Ines Calder',
  'Jonas Petrak',
  'Kira Donnell',
  'Luca Wendt',
  'Mara Ilves',
];

const things = ['flats', 'buses', 'wind turbines', 'bridges', 'nursery places', 'street lamps', 'allotments'];

const asides = [
  'Residents had complained for years that the old works stood empty behind the station.',
  'Two members of the opposition left the chamber before the vote was taken.',
  'The regional court had rejected an earlier version of the plan in the autumn.',
  'Builders from three neighbouring towns have shown an interest in the contract.',
  'A survey found that most households would rather see the money spent on the schools.',
  'Work on the harbour wall, which is part of the same programme, has already begun.',
  'The finance committee will look at the figures again when the tax year has closed.',
  'Nobody from the ministry was available to comment on the decision.',
  'Shopkeepers fear that the main street will be closed to traffic throughout the summer.',
];
