import type { PayloadRequest } from 'payload';
import type { Fields, SheetTable } from '../column.ts';
import { Refusal } from '#cms/errors/refusal.ts';
import { pendingId, pendingPlace } from './plan-rows.ts';
import type { PlannedRow } from './planned-row.ts';

/**
 * How a record is saved: activities as drafts, so that the review is not skipped; stations as by an editor.
 */
function statusOf({ collection }: SheetTable, former: Fields | undefined): { data: Fields; draft: boolean } {
  if (collection === 'activities') return { data: { _status: 'draft' }, draft: true };
  if (collection !== 'stations') return { data: {}, draft: false };
  const isDraft = former !== undefined && former['_status'] !== 'published';
  return { data: { _status: isDraft ? 'draft' : 'published' }, draft: isDraft };
}

/** Sorts rows so that each comes after the rows of the same sheet that it refers to. */
export function inOrder(rows: readonly PlannedRow[]): PlannedRow[] {
  const byPending = new Map(rows.map((row) => [pendingId(row), row]));
  const ordered = new Set<PlannedRow>();
  const put = (row: PlannedRow, above: readonly PlannedRow[]): void => {
    if (ordered.has(row) || above.includes(row)) return;
    for (const value of Object.values(row.data)) {
      const named = typeof value === 'string' ? byPending.get(value) : undefined;
      if (named) put(named, [...above, row]);
    }
    ordered.add(row);
  };
  for (const row of rows) put(row, []);
  return [...ordered];
}

/**
 * Writes one planned row as the user of the request, under all rules of the CMS. Resolves to the record's
 * identifier. `written` maps the rows of the sheet added so far to identifiers; this row is added to it.
 */
export async function writeRow(
  req: PayloadRequest,
  table: SheetTable,
  row: PlannedRow,
  former: Fields | undefined,
  written: Map<string, string>,
): Promise<string> {
  const { action, id, data } = row;
  const status = statusOf(table, former);
  const fields = Object.entries(data).map(([name, value]) => {
    const place = table.namesItself ? pendingPlace(value) : null;
    if (place === null) return [name, value];
    const id = written.get(String(value));
    if (id === undefined) throw new Refusal(`它写到的记录在${place}，那一行不能导入。请先改好那一行。`, 422);
    return [name, id];
  });
  const common = {
    collection: table.collection,
    data: { ...Object.fromEntries(fields), ...status.data } as never,
    draft: status.draft,
    depth: 0,
    overrideAccess: false,
    req,
  } as const;
  const doc =
    action === 'add' || id === null
      ? await req.payload.create(common)
      : await req.payload.update({ ...common, id });
  written.set(pendingId(row), doc.id);
  return doc.id;
}

/** All rows that a row refers to, directly or indirectly, in the order of `rows`. */
export function ancestors(row: PlannedRow, rows: readonly PlannedRow[]): PlannedRow[] {
  const byPending = new Map(rows.map((one) => [pendingId(one), one]));
  const found = new Set<PlannedRow>();
  const look = ({ data }: PlannedRow): void => {
    for (const value of Object.values(data)) {
      const named = typeof value === 'string' ? byPending.get(value) : undefined;
      if (!named || found.has(named) || named === row) continue;
      found.add(named);
      look(named);
    }
  };
  look(row);
  return rows.filter((one) => found.has(one));
}
