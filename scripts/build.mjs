// Bundles the command line with the language server into dist/claimcheck.mjs, the worker of the trained judge into dist/judge-worker.mjs,
// with the WebAssembly that it runs on beside it, and the VS Code client into dist/extension.cjs.
import { chmod, copyFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
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

const judgeWorker = {
  ...shared,
  entryPoints: ['server/model/node-worker.ts'],
  outfile: 'dist/judge-worker.mjs',
  format: 'esm',
};

const wasm = 'ort-wasm-simd-threaded.wasm';

const extension = {
  ...shared,
  entryPoints: ['client/extension.ts'],
  outfile: 'dist/extension.cjs',
  format: 'cjs',
  external: ['vscode'],
};

const bundles = [program, judgeWorker, extension];
await Promise.all(bundles.map((options) => build(options)));
await chmod(program.outfile, 0o755);
await copyFile(fileURLToPath(import.meta.resolve(`onnxruntime-web/${wasm}`)), `dist/${wasm}`);
for (const file of [...bundles.map(({ outfile }) => outfile), `dist/${wasm}`]) {
  console.log(`${file}: ${Math.round((await stat(file)).size / 1024)} KiB`);
}
