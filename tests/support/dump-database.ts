import { createHash } from 'node:crypto';
import type { Client } from '@libsql/client';
import type { Payload } from 'payload';
import { recordOf } from '#cms/errors/record-of.ts';

/**
 * Row count and hash of each table or collection, by name. The order of rows does not matter. Names that
 * match `except` are left out.
 */
export async function dumpDatabase(payload: Payload, except: RegExp): Promise<Record<string, string>> {
  const tables = payload.db.name === 'mongoose' ? await collectionsOf(payload) : await tablesOf(payload);
  return Object.fromEntries(
    tables
      .filter(({ name }) => !except.test(name))
      .map(({ name, rows }) => {
        const hash = createHash('sha256').update(rows.toSorted().join('\n')).digest('hex');
        return [name, `${rows.length} ${hash}`];
      }),
  );
}

const isClient = (value: unknown): value is Client =>
  typeof value === 'object' && value !== null && 'execute' in value;

async function tablesOf(payload: Payload) {
  const client: unknown = Reflect.get(payload.db, 'client');
  if (!isClient(client)) throw new Error('This database is neither SQLite nor MongoDB.');
  const { rows: tables } = await client.execute(`SELECT name FROM sqlite_master WHERE type = 'table'`);
  const dumped: { name: string; rows: string[] }[] = [];
  for (const { name } of tables) {
    const { rows } = await client.execute(`SELECT * FROM "${String(name)}"`);
    dumped.push({ name: String(name), rows: rows.map((row) => JSON.stringify(row)) });
  }
  return dumped;
}

async function collectionsOf(payload: Payload) {
  const { collections } = payload.db.connection;
  const dumped: { name: string; rows: string[] }[] = [];
  for (const collection of Object.values(collections)) {
    const rows = await collection.find({}).toArray();
    dumped.push({ name: collection.collectionName, rows: rows.map((row) => JSON.stringify(recordOf(row))) });
  }
  return dumped;
}
