import type { PayloadRequest } from 'payload';
import { internalCollections } from './internal-collections.ts';
import { isMongodb } from './is-mongodb.ts';
import { toldOfConflicts } from './surface-write-conflicts.ts';

/**
 * Separates two transactions that do the same kind of work and decide by what they read, e.g. two imports
 * that both find a new person. Call it in the transaction of the request, before reading that data. SQLite
 * has only one writer, so nothing is done there. On MongoDB both write the same document, and the second is
 * refused with a Chinese message.
 */
export async function takeTurn(req: PayloadRequest, work: 'administrators' | 'import'): Promise<void> {
  const { db } = req.payload;
  if (!isMongodb(db)) return;
  const id = await req.transactionID;
  const session = id == null ? undefined : db.sessions[id];
  await toldOfConflicts(() =>
    db.connection
      .collection<{ _id: string; taken: number }>(internalCollections.turns)
      .updateOne({ _id: work }, { $inc: { taken: 1 } }, { upsert: true, ...(session ? { session } : {}) }),
  );
}
