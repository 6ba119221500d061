import type { AfterErrorHook } from 'payload';
import { isDiskFull } from './is-disk-full.ts';
import { tellOfFault } from './tell-of-fault.ts';

/** Whether Payload answers an error as one whose cause is told to nobody. */
const isUnforeseen = (result: unknown) => JSON.stringify(result ?? '').includes('Something went wrong.');

/**
 * Puts a Chinese sentence and a number in place of Payload's “Something went wrong.”, and says of an upload that could not be
 * stored when it is the disk that is full: Payload keeps the cause to itself.
 */
export const afterError: AfterErrorHook = async ({ error, req, result }) => {
  const cause =
    error.name === 'FileUploadError' && (await isDiskFull())
      ? Object.assign(new Error('no space left'), { code: 'ENOSPC', cause: error })
      : error;
  if (cause === error && !isUnforeseen(result)) return undefined;
  const { message, status } = tellOfFault(cause, (entry) => req.payload.logger.error(entry));
  return { response: { errors: [{ message }] }, status };
};
