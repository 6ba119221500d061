import { createLocalReq, initTransaction, killTransaction, type Payload, type PayloadRequest } from 'payload';

/**
 * Does something in a transaction that is rolled back in any case: what fails there would fail in earnest. Call it before
 * the transaction of the earnest work has written anything, since there is one writer at a time. `context.isDryRun` tells it to
 * what keeps something in memory.
 */
export async function dryRun(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<unknown>,
): Promise<void> {
  const req = await createLocalReq({ context: { isDryRun: true } }, payload);
  await initTransaction(req);
  try {
    await work(req);
  } finally {
    await killTransaction(req);
  }
}
