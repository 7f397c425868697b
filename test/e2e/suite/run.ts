import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';

/** VS Code calls this inside its extension host. The results go to the file that `CLAIMCHECK_RESULTS` names, if any. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'tdd', timeout: 30_000, color: false });
  // Mocha gives `suite` and `test` to whoever imports them from now on.
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('./activation.test.ts');
  await import('./diagnostics.test.ts');
  await import('./evidence.test.ts');
  await import('./quick-fixes.test.ts');
  await import('./sources.test.ts');
  await import('./settings.test.ts');
  await import('./trained-judge.test.ts');

  const results: { name: string; tookMs?: number; error?: string }[] = [];
  const failures = await new Promise<number>((resolve) => {
    mocha
      .run(resolve)
      .on('pass', (test) => results.push({ name: test.fullTitle(), tookMs: test.duration ?? 0 }))
      .on('fail', (test, error: Error) =>
        results.push({ name: test.fullTitle(), error: error.stack ?? error.message }),
      );
  });
  const file = process.env['CLAIMCHECK_RESULTS'];
  if (file !== undefined) writeFileSync(file, JSON.stringify(results));
  if (failures > 0) throw new Error(`${failures} failed`);
}
