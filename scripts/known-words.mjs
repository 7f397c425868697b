// Prints every dictionary form that the lexicon knows, one a line.
// usage: node scripts/known-words.mjs > WORDS.txt
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const outfile = join(tmpdir(), `claimcheck-words-${process.pid}.mjs`);
await build({ entryPoints: ['server/engine/lexicon/words.ts'], outfile, bundle: true, format: 'esm' });
const { knownWords } = await import(pathToFileURL(outfile).href);
console.log([...knownWords()].join('\n'));
