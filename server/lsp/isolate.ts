import {
  type CancellationToken,
  LSPErrorCodes,
  type RemoteConsole,
  ResponseError,
} from 'vscode-languageserver';

/** A handler of requests that cannot bring the server down, nor answer a question that nobody asks any more. */
export type Handler<P, R> = (params: P, token: CancellationToken) => Promise<R | ResponseError<never>>;

/**
 * Wraps the handler of one request: what it throws is logged with the request, and answered as if there were nothing to say; the
 * answer to a request that was cancelled is that it was.
 */
export function isolate<P, R>(
  name: string,
  log: Pick<RemoteConsole, 'error'>,
  nothing: R,
  handle: (params: P) => R | Promise<R>,
): Handler<P, R> {
  return async (params, token) => {
    try {
      if (token.isCancellationRequested) return cancelled();
      const answer = await handle(params);
      return token.isCancellationRequested ? cancelled() : answer;
    } catch (error) {
      log.error(`${name} failed: ${describe(error)}\nrequest: ${JSON.stringify(params)}`);
      return nothing;
    }
  };
}

/** An error as the log shows it: with the way that led to it, where that is known. */
export function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function cancelled(): ResponseError<never> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
}
