import { explainFault } from './explain-fault.ts';
import { faultNumber } from './fault-number.ts';

/** What a person is told of an error that was not foreseen. */
export interface ToldFault {
  message: string;
  status: number;
  number: string;
}

/**
 * Turns an error that nobody foresaw into a Chinese sentence with what to do, and a number; the log holds the error beside the
 * number. Nothing of the error itself is told: it may hold people's data.
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
