import type { z } from 'zod';
import { recordTables, tables as schemas, type TableName } from '#content/schema/index.ts';
import { schemaFault, type DatasetFault } from './export-error.ts';
import { fingerprint } from './fingerprint.ts';
import type { FormerRows } from './former-rows.ts';
import { keyOf, type HeldRow, type Holds } from './held-row.ts';
import { missingParents } from './drop-dangling-references.ts';
import { privateFaults } from './private-faults.ts';
import { recordName } from './record-name.ts';

type Rows = Record<TableName, readonly object[]>;

export interface Holding<T extends Rows> {
  /** Rows of the current records, except those that could not be made. */
  rows: T;
  /** Records from which no row could be made. */
  faults: readonly DatasetFault[];
  /** Records that the build of the site refused. */
  holds: Holds;
  /** Rows of the live release. */
  former: FormerRows;
  /** Numbers and addresses that the town itself publishes. */
  published: readonly string[];
}

const isRecordTable = (name: string) => recordTables.some((table) => table === name);
const rowId = (row: object) => String(Reflect.get(row, 'id'));

/** How a row violates its schema, or null. */
function faultOfForm(table: TableName, row: object): DatasetFault | null {
  const schema: z.ZodType = schemas[table];
  const result = schema.safeParse(row);
  return result.success ? null : schemaFault(table, row, result.error);
}

/** Faults of rows whose slug an earlier row already has. */
function sharedAddresses(table: TableName, rows: readonly object[]): DatasetFault[] {
  const owners = new Map<unknown, object>();
  return rows.flatMap((row) => {
    const slug: unknown = Reflect.get(row, 'slug');
    const owner = slug === undefined ? undefined : owners.get(slug);
    if (owner === undefined) {
      owners.set(slug, row);
      return [];
    }
    return [
      {
        table,
        row: rowId(row),
        field: 'slug',
        message: `“${recordName(row)}”和“${recordName(owner)}”的网址都是 ${String(slug)}，请改掉其中一个的网址。`,
      },
    ];
  });
}

/**
 * Keeps one bad record from blocking the others. A row is bad if it is broken, shows a private number, lacks
 * a record that it needs, or was refused by the build of the site. It is replaced by its state in the live
 * release if that is better, and left out otherwise, together with the rows that need it. Returns the rows,
 * and the held-back records with the reasons.
 */
export function holdBack<T extends Rows>({
  rows,
  faults,
  holds,
  former,
  published,
}: Holding<T>): {
  rows: T;
  held: HeldRow[];
} {
  const settled = Object.fromEntries(
    Object.entries(rows).map(([name, list]) => [name, new Map(list.map((row) => [rowId(row), row]))]),
  );
  const held = new Map<string, HeldRow>();
  const listOf = (table: string) => [...(settled[table]?.values() ?? [])];
  const isGood = (table: TableName, row: object) =>
    faultOfForm(table, row) === null && privateFaults(table, [row], published).length === 0;

  const hold = (table: TableName, id: string, reason: string, isOut: boolean) => {
    const key = keyOf(table, id);
    const before = held.get(key);
    const present = settled[table]?.get(id);
    const last = isOut || before ? undefined : former.row(table, id);
    const isBetter =
      typeof last === 'object' &&
      last !== null &&
      JSON.stringify(last) !== JSON.stringify(present) &&
      isGood(table, last);
    if (isBetter) settled[table]?.set(id, last);
    else settled[table]?.delete(id);
    const name = before?.name ?? recordName(present ?? Object(last));
    held.set(key, {
      table,
      row: id,
      name,
      reason: before?.reason ?? reason,
      shows: isBetter ? 'former' : 'nothing',
    });
  };
  const holdAll = (found: readonly DatasetFault[]) => {
    for (const { table, row, message } of found)
      if (isRecordTable(table)) hold(table as TableName, row, message, false);
    return found.length > 0;
  };

  holdAll(faults);
  for (const [key, { reason, isOut, ofRow }] of holds) {
    const [table = '', id = ''] = key.split('/');
    const row = settled[table]?.get(id);
    if (row === undefined) continue;
    const print = fingerprint(row);
    if (ofRow !== undefined && ofRow !== print) continue;
    hold(table as TableName, id, reason, isOut);
    const now = held.get(key);
    if (now) held.set(key, { ...now, refused: print });
  }
  for (const table of recordTables) {
    holdAll(listOf(table).flatMap((row) => faultOfForm(table, row) ?? []));
    holdAll(privateFaults(table, listOf(table), published));
    holdAll(sharedAddresses(table, listOf(table)));
  }
  const present = () =>
    Object.fromEntries(Object.keys(rows).map((name) => [name, listOf(name)])) as Record<TableName, object[]>;
  // A removed row may leave others without a record that they need. Each row is removed only once, so this
  // ends.
  while (holdAll(missingParents(present())));
  return { rows: { ...rows, ...present() }, held: [...held.values()] };
}
