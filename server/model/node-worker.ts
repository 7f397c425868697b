import { readFile } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import { scoringService, type ToWorker } from './scoring-service.ts';

/**
 * The trained judge in a thread of Node; the entry point of a bundle of its own. A web worker would tie `self` and `fetch` to the same
 * service.
 */

const port = parentPort;
if (port !== null) {
  const take = scoringService(
    (address) => readFile(new URL(address)),
    (message) => {
      port.postMessage(message);
    },
  );
  port.on('message', (message: ToWorker) => {
    take(message);
  });
}
