// The command line in this process: bundled from source, so that hundreds of runs cost one start.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** Gives a function that runs `claimcheck` with words in a folder and answers with what it wrote and its exit code. */
export async function claimcheckInProcess(outFolder) {
  const outfile = join(outFolder, 'main.mjs');
  await build({
    entryPoints: ['server/cli/main.ts'],
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
  const { main } = await import(pathToFileURL(outfile).href);

  return async (words, folder) => {
    const stdout = output();
    const stderr = output();
    const exitCode = await main(words, { folder, stdout, stderr });
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
