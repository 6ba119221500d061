import type { PayloadRequest } from 'payload';
import { settleVolunteers } from './settle-volunteers.ts';
import { nowOf } from './today.ts';

const name = 'volunteersToSettle';

/** Volunteers whose ledger is brought in line at the end of a larger operation; null outside of one. */
export function waitingIn(req: Pick<PayloadRequest, 'context'>): Set<unknown> | null {
  const waiting: unknown = req.context[name];
  return waiting instanceof Set ? waiting : null;
}

/**
 * Runs an operation that changes many records, in the transaction of the request, and books what follows once
 * at its end: an import of thousands of rows would otherwise replay the same accounts thousands of times.
 */
export async function settleTogether<T>(
  req: PayloadRequest,
  because: string,
  work: () => Promise<T>,
): Promise<T> {
  const volunteers = new Set<string>();
  const { context } = req;
  req.context = { ...context, [name]: volunteers };
  try {
    const result = await work();
    if (volunteers.size > 0)
      await settleVolunteers(req, { volunteers: [...volunteers], because, now: nowOf() });
    return result;
  } finally {
    req.context = context;
  }
}
