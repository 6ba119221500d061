import { randomUUID } from 'node:crypto';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import { lostTransaction } from './lost-transaction.ts';

/** How long a rolled-back session is remembered, in milliseconds: longer than any request lives on. */
const memoryMs = 60_000;

type Drizzle = SQLiteAdapter['drizzle'];

/** What Payload finds in `adapter.sessions` under a transaction's id. */
interface Session {
  readonly db: Parameters<Parameters<Drizzle['transaction']>[0]>[0];
  resolve(): Promise<void>;
  reject(): Promise<void>;
}

/** Opens a drizzle transaction that stays open until the session's `resolve` (commit) or `reject` (roll back) is called. */
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

/** The id of a transaction; Payload also hands over the promise of one. */
async function sessionId(incoming: number | string | Promise<number | string>): Promise<string> {
  return String(await incoming);
}

/**
 * Begins, commits and rolls back Payload's transactions on SQLite.
 *
 * Payload's own version swallows a failed COMMIT and reports success, and lets what still runs in a request after its
 * transaction was rolled back write outside of it, row by row. Both left half-written records.
 */
export function sqliteSessions(
  adapter: SQLiteAdapter,
): Pick<SQLiteAdapter, 'beginTransaction' | 'commitTransaction' | 'rollbackTransaction'> {
  return {
    async beginTransaction() {
      await adapter.initializing;
      const id = randomUUID();
      // Assigned: Payload's type of `db` is too narrow for a schema known only at run time.
      Object.assign(adapter.sessions, { [id]: await openSession(adapter.drizzle) });
      return id;
    },

    async commitTransaction(incoming) {
      // Every transaction has an id here. It is missing when a nested call with the same `req` failed: Payload then rolls
      // the whole transaction back and removes the id from `req`, even if a hook caught the error.
      if (!incoming) throw lostTransaction();
      const id = await sessionId(incoming);
      const session = adapter.sessions[id];
      // Removed first, so that nothing new finds it while it ends.
      Reflect.deleteProperty(adapter.sessions, id);
      await session?.resolve();
    },

    async rollbackTransaction(incoming) {
      const id = await sessionId(incoming);
      const session = adapter.sessions[id];
      if (!session) return;
      // Kept, though closed: what still runs in this request must fail rather than write outside the transaction, and
      // whoever commits it must hear that nothing was stored.
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
