// Bundles the command line into dist/claimcheck.mjs.
import { chmod, stat } from 'node:fs/promises';
import { build } from 'esbuild';

const outfile = 'dist/claimcheck.mjs';

await build({
  entryPoints: ['server/node.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  minify: true,
  keepNames: true,
  // Some packages are CommonJS and ask for Node's own modules by `require`, which an ES module lacks.
  banner: {
    js: [
      '#!/usr/bin/env node',
      "import { createRequire as createRequireOfNode } from 'node:module';",
      'const require = createRequireOfNode(import.meta.url);',
    ].join('\n'),
  },
  // Naming the conditions keeps esbuild from adding "development" where a package offers it.
  conditions: ['node', 'production'],
  logLevel: 'warning',
});
await chmod(outfile, 0o755);
console.log(`${outfile}: ${Math.round((await stat(outfile)).size / 1024)} KiB`);
