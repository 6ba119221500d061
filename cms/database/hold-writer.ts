import { sql, type SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { PayloadRequest } from 'payload';
import { recordOf } from '#cms/errors/record-of.ts';

const isSqlite = (
  db: unknown,
): db is Pick<SQLiteAdapter, 'execute' | 'drizzle'> & {
  sessions: Record<string, { db: SQLiteAdapter['drizzle'] } | undefined>;
} => recordOf(db)['name'] === 'sqlite';

/**
 * Blocks all other writers until the request's transaction ends, so that what is read from now on stays true.
 * On SQLite a transaction begins with its first write, and this write changes nothing. On MongoDB two
 * transactions that write the same record cannot both succeed.
 */
export async function holdWriter(req: PayloadRequest): Promise<void> {
  const db: unknown = req.payload.db;
  const id = await req.transactionID;
  if (!isSqlite(db) || id == null) return;
  await db.sessions[id]?.db.run(sql`delete from payload_migrations where 1 = 0`);
}
