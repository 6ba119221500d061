import { Refusal } from '#cms/errors/refusal.ts';
import { lostTransaction } from './lost-transaction.ts';
import { writingOperations } from './surface-lock-errors.ts';
import { wrapMethods } from './wrap-methods.ts';

/** Whether MongoDB aborted a transaction because another one had written the same document. */
function isConflict(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, errorLabels } = error as { code?: unknown; errorLabels?: unknown };
  return code === 112 || (Array.isArray(errorLabels) && errorLabels.includes('TransientTransactionError'));
}

/**
 * Whether the driver or mongoose refused because the transaction was already rolled back; see
 * `mongodbSessions`.
 */
const isLost = (error: unknown) =>
  error instanceof Error &&
  (error.name === 'MongoExpiredSessionError' || error.message.includes('session that has ended'));

/**
 * Runs an operation on MongoDB. If two transactions write the same document at the same time, the second gets
 * a Refusal that says so, instead of “Something went wrong”.
 */
export async function toldOfConflicts<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (isLost(error)) throw lostTransaction();
    if (!isConflict(error)) throw error;
    throw new Refusal(
      '同一时刻有别人也在改这条内容，您的这一次没有存上。请刷新页面，看过最新内容再试。',
      409,
    );
  }
}

/** Makes every write of a MongoDB adapter report conflicts. */
export function surfaceWriteConflicts(adapter: object): void {
  wrapMethods(adapter, writingOperations, toldOfConflicts);
}
