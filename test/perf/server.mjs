// How long the built server takes to answer over its standard streams: a briefing of 1,000 words over 20 sources of invented text.
// Prints the times in milliseconds: the median and the 95th percentile of as many answers as the first argument says (default 100).
// The second argument is the setting claimcheck.model (default builtin).
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { briefing, sources } from './invented-texts.mjs';

const rounds = Number(process.argv[2] ?? 100);
const folder = mkdtempSync(join(tmpdir(), 'claimcheck-perf-'));
mkdirSync(join(folder, 'sources'));
for (const [name, text] of sources(20)) writeFileSync(join(folder, 'sources', name), text);
const text = briefing(1000);
writeFileSync(join(folder, 'briefing.md'), text);
const uri = pathToFileURL(join(folder, 'briefing.md')).href;

const server = spawn(process.execPath, [resolve('dist/claimcheck.mjs'), 'serve', '--stdio'], {
  stdio: ['pipe', 'pipe', 'inherit'],
});
const connection = createMessageConnection(
  new StreamMessageReader(server.stdout),
  new StreamMessageWriter(server.stdin),
);
connection.onRequest('client/registerCapability', () => null);
let onRefresh = () => undefined;
connection.onRequest('workspace/diagnostic/refresh', () => {
  onRefresh();
  return null;
});
connection.listen();

const started = performance.now();
await connection.sendRequest('initialize', {
  processId: process.pid,
  rootUri: null,
  workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'perf' }],
  initializationOptions: { settings: { model: process.argv[3] ?? 'builtin' } },
  capabilities: {
    textDocument: {
      diagnostic: { relatedInformation: true },
      codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
    },
    workspace: { diagnostics: { refreshSupport: true } },
  },
});
connection.sendNotification('initialized', {});
connection.sendNotification('textDocument/didOpen', {
  textDocument: { uri, languageId: 'markdown', version: 1, text },
});
const textDocument = { uri };
const first = await connection.sendRequest('textDocument/diagnostic', { textDocument });
console.log(
  `${text.split(/\s+/).length} words, ${sources(20).length} sources, ${first.items.length} diagnostics`,
);
console.log(
  `first diagnostics after ${Math.round(performance.now() - started)} ms, the start of the process included`,
);

const times = {
  'keystroke to diagnostics': [],
  hover: [],
  'code lenses': [],
  'code actions': [],
  'a source edited to diagnostics': [],
};
const lines = text.split('\n');
const written = lines.flatMap((line, index) => (line.length > 80 ? [index] : []));
let version = 1;
for (let round = 0; round < rounds; round += 1) {
  const line = written[round % written.length];
  const position = { line, character: 12 + (round % 60) };
  version += 1;
  await timed('keystroke to diagnostics', async () => {
    connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range: { start: position, end: position }, text: 'abcde '[round % 6] }],
    });
    await connection.sendRequest('textDocument/diagnostic', { textDocument });
  });
  await timed('hover', () => connection.sendRequest('textDocument/hover', { textDocument, position }));
  await timed('code lenses', () => connection.sendRequest('textDocument/codeLens', { textDocument }));
  await timed('code actions', () =>
    connection.sendRequest('textDocument/codeAction', {
      textDocument,
      range: { start: position, end: position },
      context: { diagnostics: [] },
    }),
  );
}

const [sourceName, sourceText] = sources(20)[0];
const source = { uri: pathToFileURL(join(folder, 'sources', sourceName)).href };
connection.sendNotification('textDocument/didOpen', {
  textDocument: { ...source, languageId: 'markdown', version: 1, text: sourceText },
});
for (let round = 0; round < Math.ceil(rounds / 10); round += 1) {
  // The server says by a refresh that the briefings have been held against the source as it is now.
  const refreshed = new Promise((done) => (onRefresh = done));
  await timed('a source edited to diagnostics', async () => {
    connection.sendNotification('textDocument/didChange', {
      textDocument: { ...source, version: round + 2 },
      contentChanges: [{ text: `${sourceText}\nThe pilot of boat ${round + 2} saw ${round + 3} lamps.\n` }],
    });
    await refreshed;
    await connection.sendRequest('textDocument/diagnostic', { textDocument });
  });
}

console.log('\n| what | median | 95th percentile |\n|---|---|---|');
for (const [what, list] of Object.entries(times))
  console.log(`| ${what} | ${percentile(list, 0.5)} ms | ${percentile(list, 0.95)} ms |`);

await connection.sendRequest('shutdown');
connection.sendNotification('exit');
rmSync(folder, { recursive: true });

async function timed(what, work) {
  const start = performance.now();
  await work();
  times[what].push(performance.now() - start);
}

function percentile(list, share) {
  const sorted = list.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))].toFixed(1);
}
