import type { AfterErrorHook } from 'payload';
import { isDiskFull } from './is-disk-full.ts';
import { tellOfFault } from './tell-of-fault.ts';

/** Whether Payload answers an error as one whose cause is told to nobody. */
const isUnforeseen = (result: unknown) => JSON.stringify(result ?? '').includes('Something went wrong.');

/**
 * The answer to an error of ours with what it has to say besides its sentence (the fields, both versions, the question before a
 * deletion). Payload knows its errors by their class, of which the bundler makes two, and then leaves that out.
 */
function withData(error: Error, result: unknown) {
  const { data, isPublic, message, name } = error as Error & { data?: unknown; isPublic?: boolean };
  if (isPublic !== true || typeof data !== 'object' || data === null) return undefined;
  return JSON.stringify(result ?? '').includes('"data":')
    ? undefined
    : { response: { errors: [{ name, data: { ...data }, message }] } };
}

/**
 * Puts a Chinese sentence and a number in place of Payload's “Something went wrong.”, and says of an upload that could not be
 * stored when it is the disk that is full: Payload keeps the cause to itself.
 */
export const afterError: AfterErrorHook = async ({ error, req, result }) => {
  const cause =
    error.name === 'FileUploadError' && (await isDiskFull())
      ? Object.assign(new Error('no space left'), { code: 'ENOSPC', cause: error })
      : error;
  if (cause === error && !isUnforeseen(result)) return withData(error, result);
  const { message, status } = tellOfFault(cause, (entry) => req.payload.logger.error(entry));
  return { response: { errors: [{ message }] }, status };
};
