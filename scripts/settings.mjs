/**
 * Writes the settings of server/workspace/settings.ts to where people meet them: `contributes.configuration` in package.json, and
 * docs/settings.md. With `--check` it writes nothing, and fails if one of the two differs.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = new URL('../', import.meta.url);
const schema = await loadSchema();
const pages = [
  { file: 'package.json', make: manifestWithSettings },
  { file: 'docs/settings.md', make: settingsPage },
];

for (const { file, make } of pages) {
  const url = new URL(file, root);
  const expected = make();
  if (!process.argv.includes('--check')) writeFileSync(url, expected);
  else if (readFileSync(url, 'utf8') !== expected) {
    console.error(
      `${file} does not hold the settings of server/workspace/settings.ts: run "npm run settings".`,
    );
    process.exitCode = 1;
  }
}

/** The schema is TypeScript, which Node 20 cannot import. */
async function loadSchema() {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('server/workspace/settings.ts', root))],
    bundle: true,
    format: 'esm',
    write: false,
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return (await import(`data:text/javascript;base64,${code}`)).settingsSchema;
}

function manifestWithSettings() {
  const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
  const properties = Object.entries(schema).map(([name, setting], order) => [name, { order, ...setting }]);
  manifest.contributes.configuration = { title: 'Claimcheck', properties: Object.fromEntries(properties) };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

function settingsPage() {
  const sections = Object.entries(schema).map(([name, setting]) => settingSection(name, setting));
  return [
    '# Settings',
    '',
    'Made from `server/workspace/settings.ts` by `npm run settings`; do not edit it here. In VS Code, these are settings of the user, the',
    'workspace or the folder; other editors send them under the same names, in the section `claimcheck`.',
    '',
    ...sections,
  ].join('\n');
}

function settingSection(name, { type, default: value, markdownDescription, ...more }) {
  const range = more.minimum === undefined ? '' : ` from ${more.minimum} to ${more.maximum}`;
  return [
    `## \`${name}\``,
    '',
    markdownDescription,
    '',
    `Type: ${type}${range}. Default: \`${JSON.stringify(value)}\`.`,
    '',
    ...choices(more),
    ...members(more),
  ].join('\n');
}

function choices({ enum: values = [], enumDescriptions = [] }) {
  if (values.length === 0) return [];
  return [
    '| value | meaning |',
    '|---|---|',
    ...values.map((value, i) => `| \`${value}\` | ${enumDescriptions[i]} |`),
    '',
  ];
}

function members({ properties }) {
  if (properties === undefined) return [];
  const rows = Object.entries(properties).map(([name, member]) => `| \`${name}\` | \`${member.default}\` |`);
  return ['| member | default |', '|---|---|', ...rows, ''];
}
