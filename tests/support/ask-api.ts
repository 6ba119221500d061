import { handleEndpoints, type Payload } from 'payload';
import { findAccount } from '#cms/users/find-account.ts';
import { serialiseAccountWrites } from '#cms/users/serialise-account-writes.ts';
import { clientAddressHeader } from '#cms/http/client-address.ts';
import { guardQuery } from '#cms/http/guard-query.ts';
import { recordOf } from '#cms/errors/record-of.ts';

/** Response of the CMS's HTTP API. */
export interface Answer {
  status: number;
  body: Readonly<Record<string, unknown>>;
}

interface Asked {
  token?: string | undefined;
  /** Sent as JSON or as a form. A string is sent as it is. */
  body?: object | string | undefined;
  /** IP address that the request comes from. */
  from?: string;
  headers?: Record<string, string>;
}

/** Sends a request to the CMS's HTTP API in this process, without a port, as the holder of a token. */
export async function askApi(
  payload: Payload,
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
  path: string,
  { token, body, from = '192.0.2.1', headers = {} }: Asked = {},
): Promise<Answer> {
  const isForm = body instanceof FormData;
  const request = new Request(`http://localhost/api${path}`, {
    method,
    headers: {
      [clientAddressHeader]: from,
      ...(token === undefined ? {} : { Authorization: `JWT ${token}` }),
      ...(body === undefined || isForm ? {} : { 'Content-Type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: isForm || typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const handle = guardQuery(
    serialiseAccountWrites(
      (whole: Request) => handleEndpoints({ config: payload.config, request: whole }),
      (email) => findAccount(payload, email),
    ),
  );
  const response = await handle(request, undefined);
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  return { status: response.status, body: recordOf(isJson ? JSON.parse(text) : { text }) };
}
