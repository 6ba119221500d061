import { tellOfFault } from './tell-of-fault.ts';

/**
 * What a person is told of an error where it is shown beside what they did: its own sentence where it has a Chinese one, else
 * what `tellOfFault` makes of it.
 */
export function sentenceOf(error: unknown, log: (entry: { err: unknown; msg: string }) => void): string {
  if (error instanceof Error && /\p{Script=Han}/u.test(error.message)) return error.message;
  return tellOfFault(error, log).message;
}
