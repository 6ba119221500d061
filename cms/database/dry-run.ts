import { createLocalReq, initTransaction, killTransaction, type Payload, type PayloadRequest } from 'payload';
import { holdTransaction } from './as-one-transaction.ts';

/**
 * Does something in a transaction that is rolled back in any case: what fails there would fail in earnest. Call it before
 * the transaction of the earnest work has written anything, since there is one writer at a time. `context.isDryRun` tells it to
 * what keeps something in memory. After the first operation that fails nothing more can be tried in it: it is over then.
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
