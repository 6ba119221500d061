import { mkdtempSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import os from 'node:os';
import path from 'node:path';
import { MongoClient, type Document } from 'mongodb';
import { BasePayload, type Payload } from 'payload';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createDatabaseAdapter } from '#cms/database/database.ts';
import { migrations as onMongodb } from '#cms/database/migrations/mongodb/index.ts';
import { migrations as onSqlite } from '#cms/database/migrations/sqlite/index.ts';

const { MONGODB_URL = '' } = process.env;
const work = mkdtempSync(path.join(os.tmpdir(), 'practice-stations-points-'));
Object.assign(process.env, { DATA_DIR: work });

const isEarlier = ({ name }: { name: string }) =>
  name < (onSqlite.find((one) => one.name.endsWith('_points_ledger'))?.name ?? '');
const earlier = { sqlite: onSqlite.filter(isEarlier), mongodb: onMongodb.filter(isEarlier) };

/** Opens the CMS on a database, after the given migrations. */
async function open(databaseUrl: string, migrations?: typeof earlier): Promise<Payload> {
  const config = await (await import('#cms/payload.config.ts')).default;
  const db = createDatabaseAdapter({ databaseUrl, ...(migrations ? { migrations } : {}) });
  return new BasePayload().init({ config: { ...config, db: { ...config.db, ...db } }, disableOnInit: true });
}

const at = (day: string) => `${day}T04:00:00.000Z`;
/** An older town: a service, a gift, and two redemptions, the last of more than there was. */
const old = {
  rule: { id: 'r', expiry: 'three-years' },
  entries: [
    { id: 'e1', kind: 'earned', points: 4.2, at: at('2026-03-20'), participation: 'p', rule: 'r' },
    { id: 'e2', kind: 'bonus', points: 1.25, at: at('2026-04-01'), participation: null, rule: null },
    { id: 'e3', kind: 'redeemed', points: -5, at: at('2026-05-01'), participation: null, rule: null },
    { id: 'e4', kind: 'redeemed', points: -3, at: at('2026-06-01'), participation: null, rule: null },
  ],
  stock: 7,
} as const;

/** What the old town is in the new ledger, on both databases. */
const expected = [
  ['earned', 42, 'issue', 1, 'v:v#1', '2026-03-05', '2029-03-05', '流水 e1'],
  ['bonus', 13, 'issue', 2, 'v:v#2', '2026-04-01', null, '流水 e2（原记 1.25 分，按 1.3 分结转）'],
  ['redeemed', -50, 'shop', 3, 'v:v#3', '2026-05-01', null, '流水 e3'],
  ['owed', 25, 'owed', 4, 'v:v#4', '2026-06-01', null, '旧账在这里扣得比余额多，差额先记下'],
  ['redeemed', -30, 'shop', 5, 'v:v#5', '2026-06-01', null, '流水 e4'],
];

async function readBack(payload: Payload) {
  const find = (collection: 'pointsEntries' | 'redemptions' | 'stockEntries' | 'pointsRules') =>
    payload.find({ collection, limit: 0, pagination: false, depth: 0, overrideAccess: true });
  const [entries, redemptions, stock, rules] = [
    (await find('pointsEntries')).docs as unknown as Document[],
    (await find('redemptions')).docs as unknown as Document[],
    (await find('stockEntries')).docs as unknown as Document[],
    (await find('pointsRules')).docs as unknown as Document[],
  ];
  const day = (value: unknown) => (typeof value === 'string' ? value.slice(0, 10) : null);
  return {
    entries: entries
      .toSorted((a, b) => Number(a['number']) - Number(b['number']))
      .map((one) => [
        ...[one['kind'], one['tenths'], one['counter'], one['number'], one['place']],
        ...[day(one['day']), day(one['lapsesOn']), one['reason']],
      ]),
    redemptions: redemptions.map((one) => [one['id'], one['tenths'], one['state']]),
    stock: stock.map((one) => [one['kind'], one['left'], one['number']]),
    rules: rules.map((one) => [one['expiry'], one['expiryYears'], one['roundHoursTo'], one['roundPoints']]),
  };
}

const whole = {
  entries: expected,
  redemptions: [['d', 30, 'reserved']],
  stock: [['counted', 7, 1]],
  rules: [['years', 3, 'minute', 'nearest']],
};

describe('an older town’s points become a ledger in tenths', () => {
  test('on SQLite', async () => {
    onTestFinished(() => rmSync(work, { recursive: true, force: true }));
    const file = path.join(work, 'old.sqlite');
    await (await open(`file:${file}`, earlier)).destroy();
    const database = new DatabaseSync(file);
    const insert = (table: string, row: Record<string, string | number | null>) => {
      const names = Object.keys(row);
      database
        .prepare(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`)
        .run(...Object.values(row));
    };
    const moment = at('2026-07-01');
    const stamps = { created_at: moment, updated_at: moment };
    insert('stations', { id: 's', name: '站', short_name: '站', level: 'station', slug: 's', ...stamps });
    insert('categories', { id: 'c', name: '类', slug: 'c', ...stamps });
    insert('volunteers', { id: 'v', name: '某人', registered_on: moment, ...stamps });
    insert('activities', {
      id: 'a',
      starts_at: at('2026-03-05'),
      state: 'held',
      slug: 'a',
      title: 'a',
      ...stamps,
    });
    insert('participations', { id: 'p', activity_id: 'a', volunteer_id: 'v', hours: 3, ...stamps });
    insert('points_rules', {
      ...{ id: 'r', version: '第1版', starts_on: moment, points_per_hour: 1, contribution_bonus: 0 },
      ...{ cap_per_activity: 9, expiry: 'three-years', text: '文', ...stamps },
    });
    insert('rewards', {
      id: 'w',
      name: '香皂',
      points: 3,
      stock: old.stock,
      kind: 'goods',
      slug: 'w',
      ...stamps,
    });
    insert('redemptions', {
      ...{ id: 'd', volunteer_id: 'v', reward_id: 'w', quantity: 1, points: 3, state: 'reserved' },
      ...{ at: moment, ...stamps },
    });
    for (const { participation, rule, ...entry } of old.entries)
      insert('points_entries', {
        ...entry,
        ...{ volunteer_id: 'v', participation_id: participation, rule_id: rule, reason: `流水 ${entry.id}` },
        ...{ key: `key-${entry.id}`, ...stamps },
      });
    database.close();
    const payload = await open(`file:${file}`);
    onTestFinished(() => payload.destroy());
    expect(await readBack(payload)).toEqual(whole);
  });

  test.skipIf(!MONGODB_URL)('on MongoDB', async () => {
    const url = new URL(MONGODB_URL);
    url.pathname = `/test-${crypto.randomUUID()}`;
    const client = await MongoClient.connect(url.href);
    onTestFinished(async () => {
      await client.db().dropDatabase();
      await client.close();
    });
    const insert = (name: string, row: Document) => client.db().collection(name).insertOne(row);
    const moment = new Date(at('2026-07-01'));
    const stamps = { createdAt: moment, updatedAt: moment };
    const as = (id: string) => ({ _id: id as never, ...stamps });
    for (const { name } of earlier.mongodb)
      await insert('payload-migrations', { ...as(name), name, batch: 1 });
    await insert('activities', { ...as('a'), startsAt: new Date(at('2026-03-05')), slug: 'a', title: 'a' });
    await insert('participations', { ...as('p'), activity: 'a', volunteer: 'v', hours: 3 });
    await insert('pointsrules', { ...as('r'), version: '第1版', expiry: 'three-years', startsOn: moment });
    await insert('rewards', { ...as('w'), name: '香皂', points: 3, stock: old.stock, slug: 'w' });
    await insert('redemptions', {
      ...as('d'),
      ...{
        volunteer: 'v',
        reward: 'w',
        quantity: 1,
        points: 3,
        state: 'reserved',
        at: moment,
        slipNumber: 'd',
      },
    });
    for (const { id, at: then, ...entry } of old.entries)
      await insert('pointsentries', {
        ...as(id),
        ...entry,
        ...{ volunteer: 'v', at: new Date(then), reason: `流水 ${id}`, key: `key-${id}` },
      });
    const payload = await open(url.href);
    onTestFinished(() => payload.destroy());
    expect(await readBack(payload)).toEqual(whole);
  });
});
