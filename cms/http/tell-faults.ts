import { tellOfFault } from '#cms/errors/tell-of-fault.ts';
import { refuse } from './refuse.ts';

type Handler<Args> = (request: Request, args: Args) => Promise<Response>;

const isJson = (answer: Response) => answer.headers.get('content-type')?.includes('json') ?? false;

/**
 * Answers in Chinese, with a number that is also in the log, if a handler throws, or if it answers with 500
 * or above and no Chinese text (e.g. the database could not be opened, so that Payload does not run at all).
 */
export function tellFaults<Args>(handle: Handler<Args>): Handler<Args> {
  const log = (entry: object) => console.error(entry);
  return async (request, args) => {
    let answer: Response;
    try {
      answer = await handle(request, args);
    } catch (error) {
      const { status, message } = tellOfFault(error, log);
      return refuse(status, message);
    }
    if (answer.status < 500) return answer;
    const text = isJson(answer) ? await answer.clone().text() : '';
    if (/\p{Script=Han}/u.test(text)) return answer;
    const { status, message } = tellOfFault(
      new Error(`answered ${answer.status}: ${text.slice(0, 500)}`),
      log,
    );
    return refuse(Math.max(status, answer.status), message);
  };
}
