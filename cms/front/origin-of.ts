import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import { plainAddress } from './trusted-proxies.ts';

/** Who sent a request, and how they came to this server. */
export interface Origin {
  address: string;
  protocol: 'http' | 'https';
  host: string;
  /** Whether somebody in between says more than is believed: a proxy that `TRUSTED_PROXY` does not name. */
  isUnheard: boolean;
}

/** What a header that proxies add to says, the nearest proxy last. */
const listed = (value: string | string[] | undefined): string[] =>
  String(value ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);

/** Some proxies write the port too: `203.0.113.7:5123`, `[2001:db8::1]:5123`. */
const withoutPort = (written: string): string =>
  plainAddress(/^\[([^\]]+)\](?::\d+)?$/.exec(written)?.[1] ?? written.replace(/^([\d.]+):\d+$/, '$1'));

/**
 * Where a request came from. What `X-Forwarded-For`, `-Host` and `-Proto` say is taken from a proxy that `TRUSTED_PROXY` names
 * and from nobody else: anybody can write them.
 */
export function originOf(
  { socket, headers }: Pick<IncomingMessage, 'socket' | 'headers'>,
  isTrusted: (address: string) => boolean,
): Origin {
  const peer = plainAddress(socket.remoteAddress);
  const host = headers.host ?? '';
  const chain = listed(headers['x-forwarded-for']).map(withoutPort);
  if (!isTrusted(peer)) return { address: peer, protocol: 'http', host, isUnheard: chain.length > 0 };
  // From the near end: what a proxy that is not ours wrote before is hearsay.
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
