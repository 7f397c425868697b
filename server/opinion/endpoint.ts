import { chatAddress } from './chat-address.ts';
import type { ChatMessage } from './second-opinion.ts';

export interface Endpoint {
  /** Base address, as in the setting. */
  readonly address: string;
  readonly model: string;
  readonly key: string | undefined;
}

/**
 * Asks a server that speaks the protocol of OpenAI (Ollama, llama.cpp, vLLM and others), and gives the words of its answer. The only
 * place from which texts leave this machine.
 *
 * @throws an error of one plain sentence that names the server and the cause
 */
export async function askEndpoint(
  { address, model, key }: Endpoint,
  messages: readonly ChatMessage[],
  signal: AbortSignal,
): Promise<string> {
  const url = chatAddress(address);
  const { host } = new URL(url);
  const patience = AbortSignal.timeout(mostWaitMs);
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(key !== undefined && { authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify({ model, messages, temperature: 0, stream: false }),
      // A key given for one server is not carried on to another.
      redirect: 'error',
      signal: AbortSignal.any([signal, patience]),
    });
    if (!response.ok) throw new Error(`it answered ${response.status}`);
    return contentOf(await response.json());
  } catch (error) {
    throw new Error(`${host}: ${causeOf(error, signal, patience)}`, { cause: error });
  }
}

function contentOf(answer: unknown): string {
  const choices: unknown = member(answer, 'choices');
  const content = member(member(Array.isArray(choices) ? choices[0] : undefined, 'message'), 'content');
  if (typeof content !== 'string') throw new Error('its answer holds no message');
  return content;
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function causeOf(error: unknown, signal: AbortSignal, patience: AbortSignal): string {
  if (signal.aborted) return 'no longer asked';
  if (patience.aborted) return `no answer within ${mostWaitMs / 1000} seconds`;
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(cause instanceof Error)) return String(cause);
  // What fetch throws for a refused connection has a code and no words.
  const { code } = cause as NodeJS.ErrnoException;
  return cause.message === '' ? (code ?? 'it could not be reached') : cause.message;
}

const mostWaitMs = 60_000;
