import { strict as assert } from 'node:assert';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { listFiles, PackageManager } from '@vscode/vsce';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The .vsix holds what the extension needs, and nothing else of the repository. */
export async function testPackage() {
  const name =
    'the extension holds its bundles, its judge, its grammar, its icon and its papers, and nothing else';
  try {
    const files = await listFiles({ cwd: root, packageManager: PackageManager.None });
    const unexpected = files.filter((file) => !expected.some((pattern) => pattern.test(file)));
    const missing = expected.filter((pattern) => !files.some((file) => pattern.test(file)));
    assert.deepEqual({ unexpected, missing }, { unexpected: [], missing: [] });
    return [{ name }];
  } catch (error) {
    return [{ name, error: error.message }];
  }
}

const expected = [
  /^package\.json$/,
  /^README\.md$/,
  /^CHANGELOG\.md$/,
  /^LICENSE$/,
  /^dist\/(claimcheck\.mjs|extension\.cjs|judge-worker\.mjs)$/,
  /^dist\/ort-wasm-simd-threaded\.wasm$/,
  /^syntaxes\/[\w.]+\.json$/,
  /^images\/icon\.png$/,
  /^docs\/licences\/[\w.-]+$/,
  // The built-in judge, where the checkout has it.
  ...(existsSync(new URL('../../models/judge/config.json', import.meta.url))
    ? [/^models\/judge\/(config\.json|model\.onnx|tokenizer\.json)$/]
    : []),
];
