import type { Block } from './document.ts';
import { concatenate, replaced } from './mapped-text.ts';
import { toFile } from './offset-map.ts';
import { flatMap } from '../flat-map.ts';

/** Blocks with their broken sentences whole again, and where each of the old blocks went. */
export interface Reflowed {
  readonly blocks: readonly Block[];
  /** By index of the old block: the new block that holds it, and the offset in its text at which the old text starts. */
  readonly places: readonly Place[];
}

interface Place {
  readonly block: number;
  readonly at: number;
}

/**
 * Joins neighbouring paragraphs that scraping has torn apart in the middle of a sentence ("the port and U.S." / "Coast Guard
 * crews"). Only paragraphs are joined: a heading never runs on into the text under it.
 */
export function reflow(blocks: readonly Block[]): Reflowed {
  const runs: Block[][] = [];
  const places: Place[] = [];
  let length = 0;
  for (const block of blocks) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && isTorn(last, block)) {
      run.push(block);
      length += 1; // the space that joins them
    } else {
      runs.push([block]);
      length = 0;
    }
    places.push({ block: runs.length - 1, at: length });
    length += block.text.length;
  }
  return { blocks: runs.map(join), places };
}

function join(run: readonly Block[]): Block {
  const [first, ...others] = run;
  if (first === undefined) throw new RangeError('A run holds at least one block.');
  if (others.length === 0) return first;
  const parts = flatMap(run, (block, index) => {
    const previous = run[index - 1];
    return previous === undefined ? [block] : [gap(previous, block), block];
  });
  return { kind: first.kind, ...concatenate(parts) };
}

/** The space for whatever stood between two blocks in the file: at least the two line ends, so it maps as a whole. */
function gap(before: Block, after: Block) {
  const start = toFile(before.map, { start: 0, end: before.text.length }).end;
  return replaced(' ', { start, end: toFile(after.map, { start: 0, end: after.text.length }).start });
}

function isTorn(before: Block, after: Block): boolean {
  if (before.kind !== 'paragraph' || after.kind !== 'paragraph') return false;
  const end = before.text.trimEnd();
  const start = after.text.trimStart();
  if (/^\p{Ll}/u.test(start)) return goesOn.test(end) || endsInTitle.test(end) || endsInAdjective.test(end);
  if (endsInTitle.test(end)) return /^[\p{Lu}\d]/u.test(start);
  if (endsInAdjective.test(end)) return /^[\p{Lu}\d]/u.test(start) && !sentenceOpener.test(start);
  return /,$/.test(end);
}

/** No full stop, question mark, colon or the like at the end: the sentence has not ended. */
const goesOn = /[\p{L}\p{N}\p{M},%$€£)\]–—-]$/u;

/** Abbreviations that stand before a name or a number and so never end a sentence. */
const titles = [
  'Mr|Mrs|Ms|Mx|Dr|Prof|Rev|Hon|St',
  'Gen|Col|Lt|Maj|Capt|Cmdr|Sgt|Cpl|Pvt|Adm|Brig',
  'Sen|Rep|Gov|Pres|Amb|Supt|Insp',
  'No|Nos|vs|cf|approx',
];

/** Abbreviations that as often stand before a noun as at the end of a sentence. */
const adjectives = ['U\\.S', 'U\\.K', 'U\\.N', 'E\\.U', 'U\\.S\\.A', 'U\\.A\\.E', 'D\\.C'];

/** Words that open a sentence and seldom go on after an abbreviation. */
const openers = [
  'The|A|An|This|That|These|Those|There|Here',
  'He|She|It|They|We|You|I|His|Her|Its|Their|Our|My',
  'In|On|At|By|For|From|With|Without|After|Before|During|Since|Under|Over|Among|Despite|According',
  'But|And|Or|So|Yet|While|When|Where|If|As|Although|Though|Because|Once|Until|Unless',
  'However|Meanwhile|Moreover|Still|Now|Then|Earlier|Later|Also|Instead|Similarly|Notably|Previously',
  'Some|Many|Most|Several|All|Both|Each|No|Not|None|What|Who|Why|How|Which',
];

const endsInTitle = new RegExp(`(?<![\\p{L}\\p{N}])(?:${titles.join('|')})\\.$`, 'u');
const endsInAdjective = new RegExp(`(?<![\\p{L}\\p{N}.])(?:${adjectives.join('|')})\\.$`, 'u');
const sentenceOpener = new RegExp(`^(?:${openers.join('|')})(?![\\p{L}\\p{N}-])`, 'u');
