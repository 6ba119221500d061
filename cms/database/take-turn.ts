import type { PayloadRequest } from 'payload';
import { internalCollections } from './internal-collections.ts';
import { isMongodb } from './is-mongodb.ts';
import { toldOfConflicts } from './surface-write-conflicts.ts';

/**
 * Keeps two transactions apart that do the same kind of work by what they read, e.g. two imports that both find somebody new.
 * Call it before that is read, in the request's transaction. SQLite has one writer, so that nothing has to be done; on MongoDB
 * the second to come writes the same document as the first and is refused in Chinese.
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
