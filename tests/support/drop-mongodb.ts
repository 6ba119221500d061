import { MongoClient } from 'mongodb';

/** Removes a test's MongoDB database. */
export async function dropMongodb(databaseUrl: string): Promise<void> {
  const client = await MongoClient.connect(databaseUrl);
  try {
    await client.db().dropDatabase();
  } finally {
    await client.close();
  }
}
