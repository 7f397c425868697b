// The command line in this process: bundled from source, so that hundreds of runs cost one start.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/**
 * Gives a function that runs `claimcheck` with words in a folder and answers with what it wrote and its exit code; with the trained judge
 * that is named, or where none is, with the one that it takes by itself.
 */
export async function claimcheckInProcess(outFolder, model) {
  const modelWords = model === undefined ? [] : ['--model', model];
  const outfile = join(outFolder, 'main.mjs');
  await build({
    stdin: {
      contents: ["main } from './server/cli/main.ts'", "installation } from './server/model/installation.ts'"]
        .map((names) => `export { ${names};`)
        .join('\n'),
      resolveDir: process.cwd(),
    },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    conditions: ['node', 'production'],
    banner: {
      js: "import { createRequire as createRequireOfNode } from 'node:module';\nconst require = createRequireOfNode(import.meta.url);",
    },
    logLevel: 'warning',
  });
  const { main, installation } = await import(pathToFileURL(outfile).href);
  // The worker and the model of the trained judge are those that were built and that lie in the repository.
  const installed = installation(new URL('../../dist/', import.meta.url));

  return async (words, folder) => {
    const stdout = output();
    const stderr = output();
    const exitCode = await main([...words, ...modelWords], { folder, stdout, stderr }, installed);
    return { exitCode, stdout: stdout.text(), stderr: stderr.text() };
  };
}

function output() {
  const chunks = [];
  return {
    write: (chunk) => {
      chunks.push(chunk);
    },
    text: () => chunks.join(''),
    isInteractive: false,
    hasColours: false,
    columns: 80,
  };
}
