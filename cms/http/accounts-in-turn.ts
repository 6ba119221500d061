type Handler<Args> = (request: Request, args: Args) => Promise<Response>;

let last: Promise<unknown> = Promise.resolve();

/**
 * Lets requests that write accounts through one after another: Payload keeps the sessions in the account's own row, reads the
 * row, adds the session and writes the whole row back, so that of two logins at the same moment one was signed out again.
 */
export function accountsInTurn<Args>(handle: Handler<Args>): Handler<Args> {
  return async (request, args) => {
    if (!/^\/api\/users(?:\/|$)/.test(new URL(request.url).pathname)) return handle(request, args);
    // The body is read before the turn is taken, so that who sends it slowly holds up nobody.
    const body = await request.arrayBuffer();
    const { url, method, headers, signal } = request;
    const whole = new Request(url, { method, headers, signal, ...(body.byteLength > 0 ? { body } : {}) });
    const answer = last.then(() => handle(whole, args));
    last = answer.catch(() => undefined);
    return answer;
  };
}
