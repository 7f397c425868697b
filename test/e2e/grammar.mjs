import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const injection = fileURLToPath(new URL('../../syntaxes/claimcheck.injection.json', import.meta.url));

/**
 * Citations and the checker's comments have their colours: VS Code's own tokeniser, over its own grammar of Markdown.
 * @returns {Promise<{ name: string, error?: string }[]>} one a case
 */
export async function testGrammar(programs) {
  const grammar = await loadGrammar(programs.vscode);
  return cases.map(({ name, line, marked }) => {
    try {
      assert.deepEqual(markedIn(grammar, line), marked);
      return { name };
    } catch (error) {
      return { name, error: error.message };
    }
  });
}

const cases = [
  {
    name: 'a key in brackets',
    line: 'The pier was shut [@harbour-report].',
    marked: { 'harbour-report': 'entity.name.reference.citation.claimcheck' },
  },
  {
    name: 'two keys and a page',
    line: 'The pier was shut [@first, p. 3; @second].',
    marked: {
      first: 'entity.name.reference.citation.claimcheck',
      second: 'entity.name.reference.citation.claimcheck',
    },
  },
  {
    name: 'a footnote',
    line: 'The pier was shut.[^note]',
    marked: { note: 'entity.name.reference.footnote.claimcheck' },
  },
  {
    name: 'a comment to the checker, and its reason',
    line: '<!-- claimcheck-ignore: the mayor told us -->',
    marked: {
      'claimcheck-ignore': 'keyword.control.ignore.claimcheck',
      'the mayor told us': 'string.unquoted.reason.claimcheck',
    },
  },
  {
    name: 'an address of electronic mail is no key',
    line: 'Write to [mara@harbour.example] today.',
    marked: {},
  },
  { name: 'a link is none', line: 'See [the report](report.md).', marked: {} },
  { name: 'another comment is none', line: '<!-- to be ignored -->', marked: {} },
  { name: 'code is left alone', line: 'Type `[@key]` there.', marked: {} },
];

/** The words that have a scope of ours that names or says something, each with that scope. */
function markedIn(grammar, line) {
  const { tokens } = grammar.tokenizeLine(line, null);
  const named = tokens.flatMap(({ startIndex, endIndex, scopes }) => {
    const scope = scopes.findLast((name) => /^(entity|keyword|string).*\.claimcheck$/.test(name));
    return scope === undefined ? [] : [[line.slice(startIndex, endIndex), scope]];
  });
  return Object.fromEntries(named);
}

async function loadGrammar(vscode) {
  const require = createRequire(join(vscode, 'package.json'));
  const { Registry, parseRawGrammar } = require('vscode-textmate');
  const { loadWASM, OnigScanner, OnigString } = require('vscode-oniguruma');
  await loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')));
  const files = {
    'text.html.markdown': join(vscode, 'extensions/markdown-basics/syntaxes/markdown.tmLanguage.json'),
    'markdown.claimcheck.injection': injection,
  };
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new OnigScanner(patterns),
      createOnigString: (text) => new OnigString(text),
    }),
    loadGrammar: async (scope) =>
      files[scope] === undefined ? null : parseRawGrammar(readFileSync(files[scope], 'utf8'), files[scope]),
    getInjections: (scope) =>
      scope === 'text.html.markdown' ? ['markdown.claimcheck.injection'] : undefined,
  });
  return registry.loadGrammar('text.html.markdown');
}
