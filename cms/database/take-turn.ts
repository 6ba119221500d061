import type { PayloadRequest } from 'payload';
import { holdWriter } from './hold-writer.ts';
import { internalCollections } from './internal-collections.ts';
import { isMongodb } from './is-mongodb.ts';
import { toldOfConflicts } from './surface-write-conflicts.ts';

/**
 * Separates two transactions that do the same kind of work and decide by what they read, e.g. two imports
 * that both find a new person. Call it in the transaction of the request, before reading that data. On
 * SQLite the second waits for the first to end. On MongoDB both write the same document, and the second is
 * refused with a Chinese message.
 */
export async function takeTurn(
  req: PayloadRequest,
  work: 'administrators' | 'import' | 'merge',
): Promise<void> {
  const { db } = req.payload;
  if (!isMongodb(db)) return holdWriter(req);
  const id = await req.transactionID;
  const session = id == null ? undefined : db.sessions[id];
  await toldOfConflicts(() =>
    db.connection
      .collection<{ _id: string; taken: number }>(internalCollections.turns)
      .updateOne({ _id: work }, { $inc: { taken: 1 } }, { upsert: true, ...(session ? { session } : {}) }),
  );
}
