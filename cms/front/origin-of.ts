import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import { plainAddress } from './trusted-proxies.ts';

/** Where a request came from, and how it reached this server. */
export interface Origin {
  address: string;
  protocol: 'http' | 'https';
  host: string;
  /** Whether forwarding headers were ignored because `TRUSTED_PROXY` does not name the proxy. */
  isUnheard: boolean;
}

/** Values of a header to which each proxy appends, nearest proxy last. */
const listed = (value: string | string[] | undefined): string[] =>
  String(value ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);

/** Removes the port, which some proxies add: `203.0.113.7:5123`, `[2001:db8::1]:5123`. */
const withoutPort = (written: string): string =>
  plainAddress(/^\[([^\]]+)\](?::\d+)?$/.exec(written)?.[1] ?? written.replace(/^([\d.]+):\d+$/, '$1'));

/**
 * Returns where a request came from. `X-Forwarded-For`, `-Host` and `-Proto` only count if they come from a
 * proxy named in `TRUSTED_PROXY`, because anyone can write them.
 */
export function originOf(
  { socket, headers }: Pick<IncomingMessage, 'socket' | 'headers'>,
  isTrusted: (address: string) => boolean,
): Origin {
  const peer = plainAddress(socket.remoteAddress);
  const host = headers.host ?? '';
  const chain = listed(headers['x-forwarded-for']).map(withoutPort);
  if (!isTrusted(peer)) return { address: peer, protocol: 'http', host, isUnheard: chain.length > 0 };
  // Starts with the nearest proxy. What an untrusted sender wrote before its own address is not reliable.
  let address = peer;
  for (const before of chain.toReversed()) {
    if (isIP(before) === 0) break;
    address = before;
    if (!isTrusted(before)) break;
  }
  return {
    address,
    protocol: listed(headers['x-forwarded-proto']).at(-1)?.toLowerCase() === 'https' ? 'https' : 'http',
    host: listed(headers['x-forwarded-host']).at(-1) ?? host,
    isUnheard: false,
  };
}
