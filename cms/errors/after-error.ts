import type { AfterErrorHook } from 'payload';
import { isDiskFull } from './is-disk-full.ts';
import { tellOfFault } from './tell-of-fault.ts';

/** Whether Payload's response hides the cause of the error. */
const isUnforeseen = (result: unknown) => JSON.stringify(result ?? '').includes('Something went wrong.');

/**
 * Response to an error of ours, with its `data` (the fields, both versions, the question before a deletion).
 * Payload recognises its errors by class. The bundler makes two copies of the class, and then Payload omits
 * the data.
 */
function withData(error: Error, result: unknown) {
  const { data, isPublic, message, name } = error as Error & { data?: unknown; isPublic?: boolean };
  if (isPublic !== true || typeof data !== 'object' || data === null) return undefined;
  return JSON.stringify(result ?? '').includes('"data":')
    ? undefined
    : { response: { errors: [{ name, data: { ...data }, message }] } };
}

/**
 * Replaces Payload's “Something went wrong.” by a Chinese sentence and a number. If an upload could not be
 * stored because the disk is full, the sentence says so: Payload does not report the cause.
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
