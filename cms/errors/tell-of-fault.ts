import { explainFault } from './explain-fault.ts';
import { faultNumber } from './fault-number.ts';

/** What a user is told about an unexpected error. */
export interface ToldFault {
  message: string;
  status: number;
  number: string;
}

/**
 * Turns an unexpected error into a Chinese sentence with advice, and a number. The log has the error with the
 * same number. The sentence contains nothing of the error itself: it may hold personal data.
 */
export function tellOfFault(error: unknown, log: (entry: { err: unknown; msg: string }) => void): ToldFault {
  const number = faultNumber();
  log({ err: error, msg: `编号 ${number}` });
  const known = explainFault(error);
  return {
    number,
    status: known === null ? 500 : 503,
    message:
      known === null
        ? `出了意外，这一步没有做成。请再试一次；还不行，请把编号 ${number} 告诉管理员，原因记在服务器的运行日志里。`
        : `${known}（编号 ${number}）`,
  };
}
