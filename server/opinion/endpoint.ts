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
 * @param patienceMs how long an answer may take
 * @throws an error of one plain sentence that names the server and the cause, and never holds the key
 */
export async function askEndpoint(
  { address, model, key }: Endpoint,
  messages: readonly ChatMessage[],
  signal: AbortSignal,
  patienceMs = usualPatienceMs,
): Promise<string> {
  const url = chatAddress(address);
  const { host } = new URL(url);
  const secret = key?.trim() ?? '';
  const patience = AbortSignal.timeout(patienceMs);
  try {
    // fetch would refuse such a key too, with a message that repeats it.
    if (!/^[\x21-\x7e]*$/.test(secret)) throw new Error('the key for it holds a sign that no key can hold');
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(secret !== '' && { authorization: `Bearer ${secret}` }),
      },
      body: JSON.stringify({ model, messages, temperature: 0, stream: false }),
      // A key given for one server is not carried on to another.
      redirect: 'error',
      signal: AbortSignal.any([signal, patience]),
    });
    const body = await bodyOf(response);
    if (!response.ok) throw new Error(`it answered ${response.status}${wordsOf(body)}`);
    return contentOf(parsed(body));
  } catch (error) {
    const isLate = patience.aborted && !signal.aborted;
    const cause = isLate ? `no answer within ${patienceMs / 1000} seconds` : causeOf(error, signal);
    // A server may well repeat the key that it turns down.
    throw new Error(`${host}: ${oneLine(secret === '' ? cause : cause.replaceAll(secret, '…'))}`);
  }
}

/** An answer is a few lines; whoever sends on and on is not listened to. */
async function bodyOf({ body }: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of body ?? []) {
    text += decoder.decode(chunk as Uint8Array, { stream: true });
    if (text.length > longestAnswer) throw new Error('its answer does not end');
  }
  return text + decoder.decode();
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

/** What a server says of its own error, in one of the forms that are in use. */
function wordsOf(body: string): string {
  const answer = parsed(body);
  const error = member(answer, 'error');
  const words = [member(error, 'message'), error, member(answer, 'message'), member(answer, 'detail')];
  const said = words.find((value): value is string => typeof value === 'string' && value.trim() !== '');
  return said === undefined ? '' : `: ${said}`;
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** Words of a server as a message can show them: short, and without brackets, of which an editor would make a link. */
function oneLine(text: string): string {
  const line = text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/\[/g, '(')
    .replace(/\]/g, ')')
    .trim();
  return line.length > mostCharacters ? `${line.slice(0, mostCharacters)}…` : line.replace(/\.$/, '');
}

function causeOf(error: unknown, signal: AbortSignal): string {
  if (signal.aborted) return 'no longer asked';
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(cause instanceof Error)) return String(cause);
  // What fetch throws for a refused connection has a code and no words.
  const { code } = cause as NodeJS.ErrnoException;
  return cause.message === '' ? (code ?? 'it could not be reached') : cause.message;
}

/** In characters. */
const longestAnswer = 1_000_000;
const usualPatienceMs = 60_000;
const mostCharacters = 200;
