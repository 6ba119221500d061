import { randomUUID } from 'node:crypto';
import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import { lostTransaction } from './lost-transaction.ts';

/** How long a rolled-back session is remembered, in milliseconds: longer than any request continues. */
const memoryMs = 60_000;

/**
 * All reads of a transaction see the data of one moment. A commit is in the journal of a majority of the
 * replica set, whatever the settings of its members are.
 */
export const transactionOptions = {
  readConcern: { level: 'snapshot' },
  writeConcern: { w: 'majority', journal: true },
} as const;

type Session = MongooseAdapter['sessions'][string];

/**
 * Makes a rolled-back session refuse later operations. If a session is not in a transaction, Payload
 * continues without one, so that the rest of a failed request is stored row by row.
 */
const keepRefusing = (session: Session) =>
  Object.defineProperty(session, 'inTransaction', { value: () => true });

/**
 * Begins, commits and rolls back Payload's transactions on MongoDB. Payload's own version reports success if
 * there is nothing to commit. It also lets operations that still run after a rollback write outside the
 * transaction.
 */
export function mongodbSessions(
  adapter: MongooseAdapter,
): Pick<MongooseAdapter, 'beginTransaction' | 'commitTransaction' | 'rollbackTransaction'> {
  return {
    beginTransaction() {
      const id = randomUUID();
      const session = adapter.connection.getClient().startSession();
      session.startTransaction(transactionOptions);
      // `Object.assign`, because the type of `sessions` requires properties that only SQL adapters have.
      Object.assign(adapter.sessions, { [id]: session });
      return Promise.resolve(id);
    },

    async commitTransaction(incoming) {
      // Every transaction has an id. It is missing if a nested call with the same `req` failed: Payload then
      // rolls back the whole transaction and removes the id from `req`, even if a hook caught the error.
      if (!incoming) throw lostTransaction();
      const id = String(await incoming);
      const session = adapter.sessions[id];
      if (!session || session.hasEnded) throw lostTransaction();
      // Removed first, so that no new operation finds it while it ends.
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
      // Aborts an open transaction. If the server cannot be reached, it aborts the transaction by itself.
      await session.endSession();
    },
  };
}
