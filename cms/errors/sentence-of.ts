import { tellOfFault } from './tell-of-fault.ts';

/**
 * Message for an error that is shown next to the user's action: the error's own message if it is Chinese,
 * otherwise the one from `tellOfFault`.
 */
export function sentenceOf(error: unknown, log: (entry: { err: unknown; msg: string }) => void): string {
  if (error instanceof Error && /\p{Script=Han}/u.test(error.message)) return error.message;
  return tellOfFault(error, log).message;
}
