import { APIError, ValidationError, type Payload } from 'payload';
import { sentenceOf } from './sentence-of.ts';

/**
 * Reasons why a row could not be written, for users. Leaves out field errors that `isTold` says are known
 * already. Rethrows errors that are not the row's fault, e.g. a database that cannot be written.
 */
export function reasonsOf(
  error: unknown,
  logger: Payload['logger'],
  isTold: (fault: { path: string }) => boolean = () => false,
): string[] {
  if (error instanceof ValidationError) {
    return error.data.errors
      .filter((fault) => !isTold(fault))
      .map(({ label, path, message }) => {
        const name = typeof label === 'string' && label !== '' ? label : path;
        return `${name.split(' > ').at(-1) ?? name}：${message}`;
      });
  }
  if (error instanceof APIError && error.status >= 500) throw error;
  return [sentenceOf(error, (entry) => logger.error(entry))];
}
