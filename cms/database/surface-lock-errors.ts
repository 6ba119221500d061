import { wrapMethods } from './wrap-methods.ts';

/** The database operations that write, whose errors people get to see. */
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

/** The lock's time-out inside an error of drizzle's, or the error itself. By name: two instances of the module may exist. */
function unwrap(error: unknown): unknown {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && cause.name === 'WriteLockTimeout' ? cause : error;
}

/**
 * Lets `WriteLockTimeout` through as it is: drizzle wraps every error into "Failed query: …" with all the values, so that
 * the editor read "Something went wrong" and the log held people's data.
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
