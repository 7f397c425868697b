/**
 * Prints the results of one part, a line a test and the error of each that failed.
 *
 * @param {string} part
 * @param {{ name: string, tookMs?: number, error?: string }[]} results
 * @returns {{ passed: number, failed: number }}
 */
export function report(part, results) {
  console.log(`\n${part}`);
  for (const { name, tookMs, error } of results) {
    const time = tookMs === undefined ? '' : ` (${tookMs} ms)`;
    console.log(`  ${error === undefined ? 'ok  ' : 'FAIL'} ${name}${time}`);
    if (error !== undefined) console.log(error.replace(/^/gm, '       '));
  }
  const failed = results.filter(({ error }) => error !== undefined).length;
  return { passed: results.length - failed, failed };
}
