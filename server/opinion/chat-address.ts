import { isIP } from 'node:net';

/**
 * Where a server that speaks the protocol of OpenAI takes questions, by its base address (`http://localhost:11434/v1`). Texts leave the
 * machine in the clear only for this machine or the network it stands in.
 *
 * @throws an error of one plain sentence
 */
export function chatAddress(base: string): string {
  const url = URL.canParse(base) ? new URL(base) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol))
    throw new Error(`claimcheck.opinion.endpoint is no address of a server: ${base}`);
  if (url.username !== '' || url.password !== '')
    throw new Error('claimcheck.opinion.endpoint must not hold a password');
  if (url.protocol === 'http:' && !isNear(url.hostname))
    throw new Error(
      `${url.host} is not on this machine or its network: its address must begin with https://`,
    );
  // Some servers want the version of their protocol behind a question mark.
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}/chat/completions${url.search}`;
}

function isNear(host: string): boolean {
  const name = host.replace(/^\[|\]$/g, '');
  if (isIP(name) === 6) return name === '::1' || /^f[cd]/i.test(name);
  if (isIP(name) === 4) return nearNumbers.test(name);
  return (
    name === 'localhost' || name.endsWith('.localhost') || !name.includes('.') || name.endsWith('.local')
  );
}

const nearNumbers = /^(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)/;
