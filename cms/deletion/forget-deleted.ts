import type { Payload } from 'payload';
import { keptDays } from './kept-days.ts';

/** Deletes for good the deleted records that are too old to be restored. Resolves to their number. */
export async function forgetDeleted(payload: Payload, now = new Date()): Promise<number> {
  const until = new Date(now.getTime() - keptDays * 86_400_000).toISOString();
  const where = { deletedAt: { less_than: until } };
  const { totalDocs } = await payload.count({ collection: 'deletedRecords', where, overrideAccess: true });
  if (totalDocs > 0) await payload.db.deleteMany({ collection: 'deletedRecords', where });
  return totalDocs;
}
