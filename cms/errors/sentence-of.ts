import { APIError } from 'payload';
import { tellOfFault } from './tell-of-fault.ts';

const isChinese = /\p{Script=Han}/u;
const beginsChinese = /^[\p{Script=Han}“（《\d]/u;

/**
 * Message for an error that is shown next to the user's action: the error's own message if it was written for
 * users, otherwise the one from `tellOfFault`. An error of the database quotes the values of the record, so that
 * Chinese in it proves nothing: our own sentences begin with it.
 */
export function sentenceOf(error: unknown, log: (entry: { err: unknown; msg: string }) => void): string {
  const isOurs =
    error instanceof Error && (error instanceof APIError ? isChinese : beginsChinese).test(error.message);
  return isOurs ? error.message : tellOfFault(error, log).message;
}
