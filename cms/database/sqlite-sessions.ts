import { randomUUID } from 'node:crypto';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import { lostTransaction } from './lost-transaction.ts';

/** How long a rolled-back session is remembered, in milliseconds: longer than any request continues. */
const memoryMs = 60_000;

type Drizzle = SQLiteAdapter['drizzle'];

/** Value that Payload finds in `adapter.sessions` under the id of a transaction. */
interface Session {
  readonly db: Parameters<Parameters<Drizzle['transaction']>[0]>[0];
  resolve(): Promise<void>;
  reject(): Promise<void>;
}

/**
 * Opens a drizzle transaction. It stays open until `resolve` (commit) or `reject` (roll back) of the session
 * is called.
 */
async function openSession(drizzle: Drizzle): Promise<Session> {
  const opened = Promise.withResolvers<Session['db']>();
  const outcome = Promise.withResolvers<undefined>();
  const ended = drizzle.transaction(async (transaction) => {
    opened.resolve(transaction);
    await outcome.promise;
  });
  ended.catch(opened.reject);
  return {
    db: await opened.promise,
    resolve: async () => {
      outcome.resolve(undefined);
      await ended;
    },
    reject: async () => {
      outcome.reject(new Error('rolled back'));
      await ended.catch(() => undefined);
    },
  };
}

/** Id of a transaction. Payload also passes it as a promise. */
async function sessionId(incoming: number | string | Promise<number | string>): Promise<string> {
  return String(await incoming);
}

/**
 * Begins, commits and rolls back Payload's transactions on SQLite.
 *
 * Payload's own version ignores a failed COMMIT and reports success. It also lets operations that still run
 * after a rollback write outside the transaction, row by row. Both left half-written records.
 */
export function sqliteSessions(
  adapter: SQLiteAdapter,
): Pick<SQLiteAdapter, 'beginTransaction' | 'commitTransaction' | 'rollbackTransaction'> {
  return {
    async beginTransaction() {
      await adapter.initializing;
      const id = randomUUID();
      // `Object.assign`, because Payload's type of `db` is too narrow for a schema known only at run time.
      Object.assign(adapter.sessions, { [id]: await openSession(adapter.drizzle) });
      return id;
    },

    async commitTransaction(incoming) {
      // Every transaction has an id here. It is missing if a nested call with the same `req` failed: Payload
      // then rolls back the whole transaction and removes the id from `req`, even if a hook caught the error.
      if (!incoming) throw lostTransaction();
      const id = await sessionId(incoming);
      const session = adapter.sessions[id];
      // Removed first, so that no new operation finds it while it ends.
      Reflect.deleteProperty(adapter.sessions, id);
      await session?.resolve();
    },

    async rollbackTransaction(incoming) {
      const id = await sessionId(incoming);
      const session = adapter.sessions[id];
      if (!session) return;
      // Kept although it is closed. Operations that still run in this request must fail instead of writing
      // outside the transaction, and a commit must fail because nothing was stored.
      adapter.sessions[id] = {
        ...session,
        resolve: () => Promise.reject(lostTransaction()),
        reject: () => Promise.resolve(),
      };
      setTimeout(() => Reflect.deleteProperty(adapter.sessions, id), memoryMs).unref();
      await session.reject();
    },
  };
}
