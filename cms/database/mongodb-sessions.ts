import { randomUUID } from 'node:crypto';
import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import { lostTransaction } from './lost-transaction.ts';

/** How long a rolled-back session is remembered, in milliseconds: longer than any request lives on. */
const memoryMs = 60_000;

/** Reads are of one moment; a commit is kept in the journal of most members of the replica set, whatever these are set to. */
export const transactionOptions = {
  readConcern: { level: 'snapshot' },
  writeConcern: { w: 'majority', journal: true },
} as const;

type Session = MongooseAdapter['sessions'][string];

/**
 * Lets a session that was rolled back refuse what still comes. Payload looks whether it is in a transaction, and where it is
 * not goes on without one, so that the rest of a failed request is stored row by row.
 */
const keepRefusing = (session: Session) =>
  Object.defineProperty(session, 'inTransaction', { value: () => true });

/**
 * Begins, commits and rolls back Payload's transactions on MongoDB. Payload's own version takes a commit of nothing for a
 * success, and lets what still runs in a request after its transaction was rolled back write outside of it.
 */
export function mongodbSessions(
  adapter: MongooseAdapter,
): Pick<MongooseAdapter, 'beginTransaction' | 'commitTransaction' | 'rollbackTransaction'> {
  return {
    beginTransaction() {
      const id = randomUUID();
      const session = adapter.connection.getClient().startSession();
      session.startTransaction(transactionOptions);
      // Assigned: the type of `sessions` asks for what only SQL adapters keep.
      Object.assign(adapter.sessions, { [id]: session });
      return Promise.resolve(id);
    },

    async commitTransaction(incoming) {
      // Every transaction has an id. It is missing when a nested call with the same `req` failed: Payload then rolls the
      // whole transaction back and removes the id from `req`, even if a hook caught the error.
      if (!incoming) throw lostTransaction();
      const id = String(await incoming);
      const session = adapter.sessions[id];
      if (!session || session.hasEnded) throw lostTransaction();
      // Removed first, so that nothing new finds it while it ends.
      Reflect.deleteProperty(adapter.sessions, id);
      try {
        await session.commitTransaction();
      } finally {
        await session.endSession();
      }
    },

    async rollbackTransaction(incoming) {
      const id = String(await incoming);
      const session = adapter.sessions[id];
      if (!session || session.hasEnded) return;
      keepRefusing(session);
      setTimeout(() => Reflect.deleteProperty(adapter.sessions, id), memoryMs).unref();
      // Aborts what is open; what it cannot reach the server gives up by itself.
      await session.endSession();
    },
  };
}
