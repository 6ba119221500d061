import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import { internalCollections } from './internal-collections.ts';

type Connection = MongooseAdapter['connection'];

/**
 * Tries whether a server has transactions: writes in one, looks from outside, gives it up and looks again. Says how it failed,
 * or null where it does what it must. A URL that names a replica set proves nothing.
 */
async function tryTransactions(connection: Connection): Promise<string | null> {
  const _id = crypto.randomUUID();
  const trial = connection.collection<{ _id: string }>(internalCollections.trial);
  const session = connection.getClient().startSession();
  // Made outside: within a transaction only newer servers make it.
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

/** Throws, in Chinese, where a server has no transactions: a power cut would leave records half written. */
export async function mustHaveTransactions(connection: Connection): Promise<void> {
  const failure = await tryTransactions(connection);
  if (failure === null) return;
  throw new Error(
    `MongoDB 不能用：启动时试写了一次，这台服务器没有真正的事务（撤销的写入没有撤销，或不支持事务），断电时可能留下只写了一半的记录。请改用副本集，单机也可以用 rs.initiate() 成为副本集；或换一台服务器、改用 SQLite。(${failure})`,
  );
}
