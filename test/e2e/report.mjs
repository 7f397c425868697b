/**
 * Prints the results of one part, a line a test and the error of each that failed.
 *
 * @param {string} part
 * @param {{ name: string, error?: string }[]} results
 * @returns {{ passed: number, failed: number }}
 */
export function report(part, results) {
  console.log(`\n${part}`);
  for (const { name, error } of results) {
    console.log(`  ${error === undefined ? 'ok  ' : 'FAIL'} ${name}`);
    if (error !== undefined) console.log(error.replace(/^/gm, '       '));
  }
  const failed = results.filter(({ error }) => error !== undefined).length;
  return { passed: results.length - failed, failed };
}
