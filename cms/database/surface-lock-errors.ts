import { wrapMethods } from './wrap-methods.ts';

/** Database operations that write. Users see their errors. */
export const writingOperations = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
];

/**
 * Returns the `WriteLockTimeout` inside a drizzle error, otherwise the error itself. Compares names, because
 * two instances of the module may exist.
 */
function unwrap(error: unknown): unknown {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && cause.name === 'WriteLockTimeout' ? cause : error;
}

/**
 * Throws `WriteLockTimeout` unwrapped. drizzle wraps every error in "Failed query: …" with all values: the
 * editor read "Something went wrong", and the log contained personal data.
 */
export function surfaceLockErrors(adapter: object): void {
  wrapMethods(adapter, writingOperations, async (call) => {
    try {
      return await call();
    } catch (error) {
      throw unwrap(error);
    }
  });
}
