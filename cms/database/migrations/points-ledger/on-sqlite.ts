import { randomUUID } from 'node:crypto';
import { sql, type MigrateUpArgs } from '@payloadcms/db-sqlite';
import { convertEntries, type OldEntry } from './convert.ts';

type Row = Readonly<Record<string, unknown>>;
type Database = MigrateUpArgs['db'];

/** What the old tables held. */
export interface Taken {
  entries: readonly Row[];
  redemptions: readonly Row[];
  rewards: readonly Row[];
  rules: readonly Row[];
  starts: readonly Row[];
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Reads the old ledger, redemptions and stock, and empties their tables, which then get their new columns. */
export async function takePoints(db: Database): Promise<Taken> {
  const taken = {
    entries: await db.all<Row>(sql`SELECT * FROM points_entries`),
    redemptions: await db.all<Row>(sql`SELECT * FROM redemptions`),
    rewards: await db.all<Row>(sql`SELECT id, stock FROM rewards WHERE stock IS NOT NULL`),
    rules: await db.all<Row>(sql`SELECT id, expiry FROM points_rules`),
    starts: await db.all<Row>(
      sql`SELECT participations.id AS id, activities.starts_at AS at FROM participations JOIN activities ON activities.id = participations.activity_id WHERE activities.starts_at IS NOT NULL`,
    ),
  };
  await db.run(sql`DELETE FROM points_entries`);
  await db.run(sql`DELETE FROM redemptions`);
  return taken;
}

/** Writes what was taken into the new tables. */
export async function putPoints(db: Database, taken: Taken): Promise<void> {
  await db.run(sql`UPDATE points_rules SET expiry = 'years', expiry_years = 3 WHERE expiry = 'three-years'`);
  for (const row of taken.redemptions)
    await db.run(sql`INSERT INTO redemptions
      (id, volunteer_id, reward_id, quantity, tenths, state, at, at_tz, handled_by, remark, slip_number, request_key, updated_at, created_at)
      VALUES (${row['id']}, ${row['volunteer_id']}, ${row['reward_id']}, ${row['quantity']},
        ${Math.round(Number(row['points']) * 10)}, ${row['state']}, ${row['at']}, ${row['at_tz']},
        ${row['handled_by']}, ${row['remark']}, ${row['slip_number']}, ${`old:${String(row['id'])}`},
        ${row['updated_at']}, ${row['created_at']})`);
  const byId = new Map(taken.entries.map((row) => [String(row['id']), row]));
  const entries = convertEntries(
    {
      entries: taken.entries.map((row): OldEntry => ({
        id: String(row['id']),
        volunteer: String(row['volunteer_id']),
        kind: String(row['kind']),
        points: Number(row['points']),
        at: String(row['at']),
        reason: String(row['reason']),
        participation: text(row['participation_id']),
        rule: text(row['rule_id']),
        redemption: text(row['redemption_id']),
        key: String(row['key']),
      })),
      expiries: new Map(taken.rules.map((row) => [String(row['id']), String(row['expiry'])])),
      startOf: new Map(taken.starts.map((row) => [String(row['id']), String(row['at'])])),
    },
    randomUUID,
  );
  for (const one of entries) {
    const old = byId.get(one.id);
    await db.run(sql`INSERT INTO points_entries
      (id, volunteer_id, kind, tenths, counter, reason, at, at_tz, day, lapses_on, participation, rule_id, redemption_id, number, place, key, created_by_id, updated_at, created_at)
      VALUES (${one.id}, ${one.volunteer}, ${one.kind}, ${one.tenths}, ${one.counter}, ${one.reason}, ${one.at},
        'Asia/Shanghai', ${one.day}, ${one.lapsesOn}, ${one.participation}, ${one.rule}, ${one.redemption},
        ${one.number}, ${one.place}, ${one.key}, ${old?.['created_by_id'] ?? null},
        ${old?.['updated_at'] ?? one.at}, ${old?.['created_at'] ?? one.at})`);
  }
  const now = new Date().toISOString();
  for (const { id, stock } of taken.rewards)
    await db.run(sql`INSERT INTO stock_entries
      (id, reward_id, kind, quantity, left, at, at_tz, reason, number, place, key, updated_at, created_at)
      VALUES (${randomUUID()}, ${id}, 'counted', ${stock}, ${stock}, ${now}, 'Asia/Shanghai', '启用库存流水时的库存', 1,
        ${`${String(id)}#1`}, ${`old:${String(id)}`}, ${now}, ${now})`);
}
