import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

const decoded = (part: string): Record<string, unknown> => {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString());
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
};

/** Token of a request, found as Payload does: in the header or in the cookie. */
const tokenOf = ({ authorization = '', cookie = '' }: IncomingHttpHeaders): string =>
  /^(?:JWT|Bearer)\s+(\S+)$/i.exec(authorization)?.[1] ??
  /(?:^|;\s*)payload-token=([^;\s]+)/.exec(cookie)?.[1] ??
  '';

/**
 * Whether a request has a token that this CMS signed and that has not expired. This costs one hash and is
 * enough to refuse strangers before a byte of their body is read. The CMS itself checks whose token it is,
 * whether the session is still valid and what the user may do.
 */
export function hasSession(headers: IncomingHttpHeaders, secret: string): boolean {
  const [head = '', body = '', signature = '', ...rest] = tokenOf(headers).split('.');
  if (signature === '' || rest.length > 0 || decoded(head)['alg'] !== 'HS256') return false;
  // Payload signs with this part of its secret's hash.
  const key = createHash('sha256').update(secret).digest('hex').slice(0, 32);
  const expected = createHmac('sha256', key).update(`${head}.${body}`).digest();
  const found = Buffer.from(signature, 'base64url');
  if (found.length !== expected.length || !timingSafeEqual(found, expected)) return false;
  const { exp } = decoded(body);
  return typeof exp === 'number' && exp * 1_000 > Date.now();
}
