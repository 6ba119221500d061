import { randomUUID } from 'node:crypto';
import type { MigrateUpArgs } from '@payloadcms/db-mongodb';
import type { CollectionSlug } from 'payload';
import { isMongodb } from '../../is-mongodb.ts';
import { convertEntries, type OldEntry } from './convert.ts';

type Row = Record<string, unknown> & { _id: string };

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const iso = (value: unknown): string =>
  value instanceof Date ? value.toISOString() : typeof value === 'string' ? value : '';

/** Brings the ledger, redemptions, rules and stock of an older installation into their present shape. */
export async function convertPoints({ payload, session }: MigrateUpArgs): Promise<void> {
  const { db } = payload;
  if (!isMongodb(db)) throw new Error('this migration is for MongoDB');
  const inTransaction = session === undefined ? {} : { session };
  const rowsOf = (slug: CollectionSlug) => {
    const model = db.collections[slug];
    if (model === undefined) throw new Error(`no collection ${slug}`);
    return db.connection.collection<Row>(model.collection.collectionName);
  };
  const read = (slug: CollectionSlug) => rowsOf(slug).find({}, inTransaction).toArray();
  const rules = await read('pointsRules');
  for (const { _id, expiry } of rules)
    await rowsOf('pointsRules').updateOne(
      { _id },
      {
        $set: {
          ...(expiry === 'three-years' ? { expiry: 'years', expiryYears: 3 } : {}),
          ...{
            pointsPerActivity: 0,
            minimumToRedeem: 0,
            reservedDays: 15,
            appealDays: 15,
            households: false,
          },
          ...{
            roundHoursTo: 'minute',
            roundHours: 'nearest',
            roundPointsTo: 'tenth',
            roundPoints: 'nearest',
          },
        },
      },
      inTransaction,
    );
  for (const { _id, points } of await read('redemptions'))
    await rowsOf('redemptions').updateOne(
      { _id },
      {
        $set: { tenths: Math.round(Number(points) * 10), requestKey: `old:${_id}` },
        $unset: { points: '' },
      },
      inTransaction,
    );
  const starts = new Map((await read('activities')).map((row) => [row._id, iso(row['startsAt'])]));
  const startOf = new Map(
    (await read('participations')).flatMap((row) => {
      const at = starts.get(String(row['activity']));
      return at ? [[row._id, at] as const] : [];
    }),
  );
  const old = new Map((await read('pointsEntries')).map((row) => [row._id, row]));
  const entries = convertEntries(
    {
      entries: [...old.values()].map((row): OldEntry => ({
        id: row._id,
        volunteer: String(row['volunteer']),
        kind: String(row['kind']),
        points: Number(row['points']),
        at: iso(row['at']),
        reason: String(row['reason']),
        participation: text(row['participation']),
        rule: text(row['rule']),
        redemption: text(row['redemption']),
        key: String(row['key']),
      })),
      expiries: new Map(rules.map(({ _id, expiry }) => [_id, String(expiry)])),
      startOf,
    },
    randomUUID,
  );
  await rowsOf('pointsEntries').deleteMany({}, inTransaction);
  for (const { id, at, day, lapsesOn, ...one } of entries) {
    const before: Record<string, unknown> = { ...old.get(id) };
    delete before['points'];
    const moment = new Date(at);
    await rowsOf('pointsEntries').insertOne(
      {
        ...{ at_tz: 'Asia/Shanghai', createdAt: moment, updatedAt: moment },
        ...before,
        ...one,
        _id: id,
        at: moment,
        day: new Date(day),
        lapsesOn: lapsesOn === null ? null : new Date(lapsesOn),
      },
      inTransaction,
    );
  }
  const now = new Date();
  for (const { _id, stock } of await read('rewards')) {
    if (typeof stock !== 'number') continue;
    await rowsOf('stockEntries').insertOne(
      {
        _id: randomUUID(),
        ...{ reward: _id, kind: 'counted', quantity: stock, left: stock, number: 1 },
        ...{ reason: '启用库存流水时的库存', place: `${_id}#1`, key: `old:${_id}` },
        ...{ at: now, at_tz: 'Asia/Shanghai', createdAt: now, updatedAt: now },
      },
      inTransaction,
    );
    await rowsOf('rewards').updateOne({ _id }, { $unset: { stock: '' } }, inTransaction);
  }
}
