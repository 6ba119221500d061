import { createLocalReq, initTransaction, killTransaction, type Payload, type PayloadRequest } from 'payload';
import { holdTransaction } from './as-one-transaction.ts';

/**
 * Runs `work` in a transaction that is always rolled back. What fails there would also fail in the real run.
 * Call it before the transaction of the real run has written anything, because there is only one writer at a
 * time. `context.isDryRun` informs code that keeps state in memory. After the first failed operation the
 * transaction is over, and nothing more can be tried in it.
 */
export async function dryRun(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<unknown>,
): Promise<void> {
  const req = await createLocalReq({ context: { isDryRun: true } }, payload);
  await initTransaction(req);
  await holdTransaction(req);
  try {
    await work(req);
  } finally {
    await killTransaction(req);
  }
}
