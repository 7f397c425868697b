import { Worker } from 'node:worker_threads';
import type { FromWorker, ToWorker } from './scoring-service.ts';

/** The other side of a worker, of whatever kind it is. */
export interface WorkerChannel {
  readonly send: (message: ToWorker) => void;
  /** Ends it; what it is at is lost. */
  readonly close: () => void;
}

/** Starts a worker. It says what it has to say, and at most once that it has died. */
export type StartWorker = (
  onMessage: (message: FromWorker) => void,
  onDeath: (problem: string) => void,
) => WorkerChannel;

/** Workers that are threads of Node. They keep no process alive that has nothing else to do. */
export function workerThread(bundle: URL): StartWorker {
  return (onMessage, onDeath) => {
    // What it prints is not for standard output, on which a server may be talking to its client.
    const worker = new Worker(bundle, { stdout: true, stderr: true });
    let isOver = false;
    const die = (problem: string): void => {
      if (!isOver) onDeath(problem);
      isOver = true;
    };
    worker.on('message', onMessage);
    worker.on('error', (error) => {
      die(error.message);
    });
    worker.on('exit', (code) => {
      die(`it ended with ${code}`);
    });
    return {
      send: (message) => {
        worker.postMessage(message);
      },
      close: () => {
        isOver = true;
        void worker.terminate();
      },
    };
  };
}
