import { handleEndpoints, type Payload } from 'payload';
import { findAccount } from '#cms/users/find-account.ts';
import { accountsInTurn } from '#cms/http/accounts-in-turn.ts';
import { recordOf } from '#cms/rules/record-of.ts';

/** What the CMS's HTTP API answered. */
export interface Answer {
  status: number;
  body: Readonly<Record<string, unknown>>;
}

/** Asks the CMS's HTTP API in this process, without a port, as the holder of a token; `body` is sent as JSON or as a form. */
export async function askApi(
  payload: Payload,
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
  path: string,
  { token, body }: { token?: string | undefined; body?: object | undefined } = {},
): Promise<Answer> {
  const isForm = body instanceof FormData;
  const request = new Request(`http://localhost/api${path}`, {
    method,
    headers: {
      ...(token === undefined ? {} : { Authorization: `JWT ${token}` }),
      ...(body === undefined || isForm ? {} : { 'Content-Type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
  });
  const handle = accountsInTurn(
    (whole) => handleEndpoints({ config: payload.config, request: whole }),
    (email) => findAccount(payload, email),
  );
  const response = await handle(request, undefined);
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  return { status: response.status, body: recordOf(isJson ? JSON.parse(text) : { text }) };
}
