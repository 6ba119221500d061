import { setTimeout } from 'node:timers/promises';
import { recordOf } from '#cms/errors/record-of.ts';
import { refuse } from '#cms/http/refuse.ts';

type Handler<Args> = (request: Request, args: Args) => Promise<Response>;

/** Resolves to the id of the account that signs in with an email address, or to null. */
export type FindAccount = (email: string) => Promise<string | null>;

/** Maximum number of waiting requests of one account; no user signs in so often at the same moment. */
const mostWaiting = 30;
/**
 * How long a request waits for earlier ones, in milliseconds. Without this limit one hanging request would
 * block all others.
 */
const longestWait = 15_000;
/** Stands for an unknown account: the request will write no account. */
const nobody = 'nobody';
/** Largest body of such a request, in bytes. */
const largestBody = 2_000_000;

/** Per account: number of running requests, and a promise that settles when the last of them is done. */
const turns = new Map<string, { count: number; last: Promise<unknown> }>();

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    return recordOf(JSON.parse(text));
  } catch {
    return {};
  }
}

/** The fields of a request, sent as JSON or by a form of the admin. */
async function fieldsOf({ url, headers }: Request, body: ArrayBuffer): Promise<ReturnType<typeof parsed>> {
  if (headers.get('content-type')?.startsWith('multipart/form-data') !== true)
    return parsed(new TextDecoder().decode(body));
  const form = await new Request(url, { method: 'POST', headers, body }).formData().catch(() => null);
  const fields = form?.get('_payload');
  return typeof fields === 'string' ? parsed(fields) : {};
}

/**
 * Account that the request writes to: named in the path, signing in, or identified by the token. '' if it may
 * be several.
 */
async function accountOf(request: Request, body: ArrayBuffer, findAccount: FindAccount): Promise<string> {
  const { pathname } = new URL(request.url);
  const [, addressed = ''] = /^\/api\/users\/([^/]+)/.exec(pathname) ?? [];
  if (/^[\da-f-]{24,36}$/.test(addressed)) return addressed;
  // Creates accounts, or changes many at once.
  if (addressed === '') return '';
  if (addressed === 'login') {
    const { email } = await fieldsOf(request, body);
    return typeof email === 'string' ? ((await findAccount(email.trim().toLowerCase())) ?? email) : nobody;
  }
  const token =
    /^(?:JWT|Bearer)\s+(\S+)/i.exec(request.headers.get('authorization') ?? '')?.[1] ??
    /(?:^|;\s*)payload-token=([^;]+)/.exec(request.headers.get('cookie') ?? '')?.[1];
  // The token is not verified here: it only decides whose turn the request waits for.
  const { id } = parsed(Buffer.from(token?.split('.')[1] ?? '', 'base64url').toString());
  return typeof id === 'string' ? id : nobody;
}

/**
 * Runs requests that write the same account one after another. Payload stores sessions in the account's row:
 * it reads the row, adds the session and writes the whole row back. Without this, one of two logins at the
 * same moment would lose its session. Requests of different accounts do not wait for each other.
 */
export function serialiseAccountWrites<Args>(handle: Handler<Args>, findAccount: FindAccount): Handler<Args> {
  return async (request, args) => {
    if (!/^\/api\/users(?:\/|$)/.test(new URL(request.url).pathname)) return handle(request, args);
    if (Number(request.headers.get('content-length') ?? 0) > largestBody)
      return refuse(413, '提交的内容太多了，请分几次提交。');
    // The body is read before the request takes its turn, so that a slow client blocks no other request.
    const body = await request.arrayBuffer();
    const account = await accountOf(request, body, findAccount);
    const turn = turns.get(account) ?? { count: 0, last: Promise.resolve() };
    if (turn.count >= mostWaiting) return refuse(429, '这个账号的请求太多了，请过一分钟再试。');
    const { url, method, headers, signal } = request;
    const whole = new Request(url, { method, headers, signal, ...(body.byteLength > 0 ? { body } : {}) });
    // A request that may write several accounts waits for all others, and all others wait for it.
    const before =
      account === '' ? [...turns.values()].map(({ last }) => last) : [turn.last, turns.get('')?.last];
    const answer = Promise.race([Promise.all(before), setTimeout(longestWait, null, { ref: false })]).then(
      () =>
        // If the client has disconnected, nothing is done and the next request can start.
        signal.aborted ? refuse(499, '') : handle(whole, args),
    );
    turn.last = answer.catch(() => undefined);
    turn.count += 1;
    turns.set(account, turn);
    try {
      return await answer;
    } finally {
      turn.count -= 1;
      if (turn.count === 0) turns.delete(account);
    }
  };
}
