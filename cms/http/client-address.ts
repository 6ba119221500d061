/** What the server in front writes into a request for the CMS; what comes from outside under this name is thrown away. */
export const clientAddressHeader = 'x-client-address';

/**
 * The network address of whoever sent a request, e.g. `203.0.113.7` or `2001:db8::1`, for limits and the log. The server in
 * front of the CMS writes it: the far end of the connection or, behind a proxy that `TRUSTED_PROXY` names, what that says.
 * Takes a `Request` and Payload's `req` alike. `unknown` where there is no server in front: `npm run dev`, tests.
 */
export const clientAddress = ({ headers }: { readonly headers: Headers }): string =>
  headers.get(clientAddressHeader) ?? 'unknown';
