import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import { internalCollections } from './internal-collections.ts';

type Connection = MongooseAdapter['connection'];

/**
 * Tests whether a server has transactions: writes in one, reads from outside, aborts it and reads again.
 * Resolves to the reason if it fails, or to null if it works. A URL that names a replica set proves nothing.
 */
async function tryTransactions(connection: Connection): Promise<string | null> {
  const _id = crypto.randomUUID();
  const trial = connection.collection<{ _id: string }>(internalCollections.trial);
  const session = connection.getClient().startSession();
  // Creates the collection outside the transaction: only newer servers can create one inside.
  await trial.insertOne({ _id: `${_id} before` });
  try {
    session.startTransaction({ readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority' } });
    await trial.insertOne({ _id }, { session });
    if ((await trial.countDocuments({ _id }, { session })) !== 1)
      return 'a transaction does not read its own write';
    if ((await trial.countDocuments({ _id })) !== 0) return 'others read what is not committed';
    await session.abortTransaction();
    return (await trial.countDocuments({ _id })) === 0 ? null : 'a write stayed although it was given up';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    await session.endSession();
    await trial.deleteMany({ _id: { $in: [_id, `${_id} before`] } });
  }
}

/** Throws an error in Chinese if a server has no transactions: a power cut would leave partial records. */
export async function mustHaveTransactions(connection: Connection): Promise<void> {
  const failure = await tryTransactions(connection);
  if (failure === null) return;
  throw new Error(
    `MongoDB 不能用：启动时试写了一次，这台服务器没有真正的事务（撤销的写入没有撤销，或不支持事务），断电时可能留下只写了一半的记录。请改用副本集，单机也可以用 rs.initiate() 成为副本集；或换一台服务器、改用 SQLite。(${failure})`,
  );
}
