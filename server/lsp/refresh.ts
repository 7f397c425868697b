import type { Connection, ProtocolRequestType0 } from 'vscode-languageserver';
import { describe } from './isolate.ts';

/** Asks the client to ask anew. A client that cannot, or is just going away, is no reason to stop. */
export function askFor(connection: Connection, request: ProtocolRequestType0<void, void, void, void>): void {
  connection.sendRequest(request).catch((error: unknown) => {
    connection.console.warn(`${request.method} was not answered: ${describe(error)}`);
  });
}
