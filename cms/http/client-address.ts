/** Header that the front server adds to a request for the CMS. It drops such a header from outside. */
export const clientAddressHeader = 'x-client-address';

/**
 * Network address of the client, e.g. `203.0.113.7` or `2001:db8::1`, for limits and the log. The server in
 * front of the CMS sets it: the far end of the connection or, behind a proxy that `TRUSTED_PROXY` names, the
 * address given by that proxy. Accepts a `Request` or Payload's `req`. `unknown` if there is no front server:
 * `npm run dev`, tests.
 */
export const clientAddress = ({ headers }: { readonly headers: Headers }): string =>
  headers.get(clientAddressHeader) ?? 'unknown';
