import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';
import { BSON, MongoClient, type Document } from 'mongodb';
import { internalCollections } from '#cms/database/internal-collections.ts';
import { chinese } from '#cms/database/mongodb-collation.ts';

/** Not backed up: these collections say who uses the database now. */
const isInternal = new Set<string>(Object.values(internalCollections));

/** Number of documents written at once during a restore. */
const documentsAtOnce = 500;

/**
 * A document as one line of EJSON. JSON leaves two line separators unescaped, U+2028 and U+2029, at which a
 * line reader would end the line.
 */
const lineOf = (document: Document) =>
  BSON.EJSON.stringify(document, { relaxed: false })
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');

/**
 * Writes every collection of a MongoDB database as lines of EJSON, all in their state at one moment (a
 * snapshot session).
 */
export async function dumpMongodb(url: string, dir: string): Promise<void> {
  await mkdir(dir, { recursive: true });
  const client = await MongoClient.connect(url);
  const session = client.startSession({ snapshot: true });
  try {
    const db = client.db();
    for (const { name } of await db.listCollections({}, { nameOnly: true }).toArray()) {
      if (isInternal.has(name)) continue;
      const file = createWriteStream(path.join(dir, `${name}.ndjson`));
      for await (const document of db.collection(name).find({}, { session }))
        if (!file.write(`${lineOf(document)}\n`))
          await new Promise<void>((resolve) => file.once('drain', resolve));
      file.end();
      await finished(file);
    }
  } finally {
    await session.endSession();
    await client.close();
  }
}

/** Throws an error in Chinese if a MongoDB database is not empty. */
export async function mustBeEmptyMongodb(url: string): Promise<void> {
  const client = await MongoClient.connect(url);
  try {
    if ((await client.db().listCollections({}, { nameOnly: true }).toArray()).length > 0)
      throw new Error('DATABASE_URL 指向的 MongoDB 数据库不是空的。请改用一个新的数据库名，再恢复。');
  } finally {
    await client.close();
  }
}

/** Loads the collections of a dump into an empty MongoDB database. If that fails, empties it again. */
export async function loadMongodb(url: string, dir: string): Promise<void> {
  const client = await MongoClient.connect(url);
  const db = client.db();
  try {
    for (const file of await readdir(dir)) {
      const name = path.basename(file, '.ndjson');
      // Backups of earlier versions contain these collections.
      if (isInternal.has(name)) continue;
      const collection = await db.createCollection(name, { collation: chinese });
      let waiting: Document[] = [];
      const write = async () => {
        if (waiting.length > 0) await collection.insertMany(waiting);
        waiting = [];
      };
      for await (const line of createInterface({ input: createReadStream(path.join(dir, file)) })) {
        waiting.push(BSON.EJSON.parse(line, { relaxed: false }) as Document);
        if (waiting.length === documentsAtOnce) await write();
      }
      await write();
    }
  } catch (error) {
    await db.dropDatabase();
    throw error;
  } finally {
    await client.close();
  }
}
