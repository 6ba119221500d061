import { setTimeout } from 'node:timers/promises';
import { recordOf } from '#cms/errors/record-of.ts';
import { refuse } from '#cms/http/refuse.ts';

type Handler<Args> = (request: Request, args: Args) => Promise<Response>;

/** Finds the identifier of the account that signs in with an e-mail address. */
export type FindAccount = (email: string) => Promise<string | null>;

/** Requests of one account that wait at most; nobody signs in so often at the same moment. */
const mostWaiting = 30;
/** Longest that a request waits for those before it, milliseconds: one that never ends holds up nobody for good. */
const longestWait = 15_000;
/** Stands for whoever cannot be told: nothing of an account will be written. */
const nobody = 'nobody';
/** Largest body of such a request, bytes. */
const largestBody = 2_000_000;

/** By account: how many requests are under way, and when the last of them is done. */
const turns = new Map<string, { count: number; last: Promise<unknown> }>();

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    return recordOf(JSON.parse(text));
  } catch {
    return {};
  }
}

/** The fields of a request, sent as JSON or as the admin's forms send them. */
async function fieldsOf({ url, headers }: Request, body: ArrayBuffer): Promise<ReturnType<typeof parsed>> {
  if (headers.get('content-type')?.startsWith('multipart/form-data') !== true)
    return parsed(new TextDecoder().decode(body));
  const form = await new Request(url, { method: 'POST', headers, body }).formData().catch(() => null);
  const fields = form?.get('_payload');
  return typeof fields === 'string' ? parsed(fields) : {};
}

/** Which account a request writes: that of its address, of whoever signs in, or of the token it carries; '' for many. */
async function accountOf(request: Request, body: ArrayBuffer, findAccount: FindAccount): Promise<string> {
  const { pathname } = new URL(request.url);
  const [, addressed = ''] = /^\/api\/users\/([^/]+)/.exec(pathname) ?? [];
  if (/^[\da-f-]{24,36}$/.test(addressed)) return addressed;
  // Accounts are made, and many are changed at once.
  if (addressed === '') return '';
  if (addressed === 'login') {
    const { email } = await fieldsOf(request, body);
    return typeof email === 'string' ? ((await findAccount(email.trim().toLowerCase())) ?? email) : nobody;
  }
  const token =
    /^(?:JWT|Bearer)\s+(\S+)/i.exec(request.headers.get('authorization') ?? '')?.[1] ??
    /(?:^|;\s*)payload-token=([^;]+)/.exec(request.headers.get('cookie') ?? '')?.[1];
  // What the token says is believed by nobody here: it only tells whose turn is waited for.
  const { id } = parsed(Buffer.from(token?.split('.')[1] ?? '', 'base64url').toString());
  return typeof id === 'string' ? id : nobody;
}

/**
 * Lets requests that write an account through one after another: Payload keeps the sessions in the account's own row, reads
 * the row, adds the session and writes the whole row back, so that of two logins at the same moment one was signed out
 * again. Accounts do not wait for each other.
 */
export function serialiseAccountWrites<Args>(handle: Handler<Args>, findAccount: FindAccount): Handler<Args> {
  return async (request, args) => {
    if (!/^\/api\/users(?:\/|$)/.test(new URL(request.url).pathname)) return handle(request, args);
    if (Number(request.headers.get('content-length') ?? 0) > largestBody)
      return refuse(413, '提交的内容太多了，请分几次提交。');
    // The body is read before the turn is taken, so that who sends it slowly holds up nobody.
    const body = await request.arrayBuffer();
    const account = await accountOf(request, body, findAccount);
    const turn = turns.get(account) ?? { count: 0, last: Promise.resolve() };
    if (turn.count >= mostWaiting) return refuse(429, '这个账号的请求太多了，请过一分钟再试。');
    const { url, method, headers, signal } = request;
    const whole = new Request(url, { method, headers, signal, ...(body.byteLength > 0 ? { body } : {}) });
    // Who writes no single account waits for all, and all wait for them.
    const before =
      account === '' ? [...turns.values()].map(({ last }) => last) : [turn.last, turns.get('')?.last];
    const answer = Promise.race([Promise.all(before), setTimeout(longestWait, null, { ref: false })]).then(
      () =>
        // Who has gone away need not be answered; the next are not held up.
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
