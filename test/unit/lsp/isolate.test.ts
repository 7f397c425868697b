import { expect, test } from 'vitest';
import { CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { isolate } from '../../../server/lsp/isolate.ts';

const alive = CancellationToken.None;

function logged() {
  const lines: string[] = [];
  return { lines, error: (line: string) => lines.push(line) };
}

test('what a feature throws is logged with its request, and answered as if there were nothing to say', async () => {
  const log = logged();
  const handler = isolate('hover', log, null, () => {
    throw new Error('no such sentence');
  });
  expect(await handler({ line: 7 }, alive)).toBeNull();
  expect(log.lines).toHaveLength(1);
  expect(log.lines[0]).toMatch(/^hover failed: Error: no such sentence[^]*request: \{"line":7\}$/);
});

test('so is what it throws later', async () => {
  const log = logged();
  const handler = isolate<null, string[]>('references', log, [], () => Promise.reject(new Error('late')));
  expect(await handler(null, alive)).toEqual([]);
  expect(log.lines[0]).toContain('late');
});

test('a request that was cancelled before or meanwhile is answered so', async () => {
  const before = isolate('hover', logged(), null, () => 'too late');
  const cancelled = { ...alive, isCancellationRequested: true };
  expect(await before(null, cancelled)).toMatchObject({ code: LSPErrorCodes.RequestCancelled });

  const token = { ...alive, isCancellationRequested: false };
  const meanwhile = isolate('hover', logged(), null, () => {
    token.isCancellationRequested = true;
    return 'too late';
  });
  expect(await meanwhile(null, token)).toBeInstanceOf(ResponseError);
});
