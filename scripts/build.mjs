// Bundles the command line with the language server into dist/claimcheck.mjs, and the VS Code client into dist/extension.cjs.
import { chmod, stat } from 'node:fs/promises';
import { build } from 'esbuild';

const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  minifySyntax: true,
  minifyWhitespace: true,
  // Names stay as they are for the sake of stack traces: esbuild's `keepNames` would set them anew at each making of a function.
  // Naming the conditions keeps esbuild from adding "development" where a package offers it.
  conditions: ['node', 'production'],
  logLevel: 'warning',
};

const program = {
  ...shared,
  entryPoints: ['server/node.ts'],
  outfile: 'dist/claimcheck.mjs',
  format: 'esm',
  // Some packages are CommonJS and ask for Node's own modules by `require`, which an ES module lacks.
  banner: {
    js: [
      '#!/usr/bin/env node',
      "import { createRequire as createRequireOfNode } from 'node:module';",
      'const require = createRequireOfNode(import.meta.url);',
    ].join('\n'),
  },
};

const extension = {
  ...shared,
  entryPoints: ['client/extension.ts'],
  outfile: 'dist/extension.cjs',
  format: 'cjs',
  external: ['vscode'],
};

await Promise.all([program, extension].map((options) => build(options)));
await chmod(program.outfile, 0o755);
for (const { outfile } of [program, extension]) {
  console.log(`${outfile}: ${Math.round((await stat(outfile)).size / 1024)} KiB`);
}
