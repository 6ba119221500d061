import { textOf } from '../cells/cell.ts';
import type { PayloadRequest } from 'payload';
import { isIdentifier } from '#cms/database/is-identifier.ts';
import { ownStation } from '#cms/records/stations/own-station.ts';
import type { SheetTable } from '../column.ts';
import { Directory, type Listed } from '../directory.ts';
import { readNewest } from '../read-newest.ts';
import { planRows } from './plan-rows.ts';
import type { PlannedRow } from './planned-row.ts';
import type { Progress } from './progress.ts';
import type { RecognisedSheet } from './recognise.ts';
import { tryHalfReadRows, tryRows } from './try-rows.ts';
import { inOrder } from './write-row.ts';

const lists: readonly Listed[] = ['stations', 'villages', 'teams', 'projects', 'categories'];
/** Kinds of records that belong to a station. If a row names none, a clerk's own station is used. */
const withStation: ReadonlySet<SheetTable['collection']> = new Set([
  'volunteers',
  'activities',
  'needs',
  'selfChecks',
]);
const more: Readonly<Partial<Record<SheetTable['collection'], readonly Listed[]>>> = {
  participations: ['activities', 'volunteers'],
  households: ['volunteers'],
  needs: ['activities'],
  needSurveys: ['documents'],
  wishClaims: ['needs'],
  selfChecks: ['standards'],
};

/** Records that a sheet refers to by name, as far as the user may read them. */
export const readDirectory = (req: PayloadRequest, { collection }: SheetTable) =>
  Directory.read(req, [...lists, ...(more[collection] ?? [])]);

/** Existing records of the sheet's kind, as far as the user may read them. */
export const recordsOfSheet = (req: PayloadRequest, { collection }: SheetTable) =>
  readNewest(req, collection);

/** Identifiers in the sheet's id column of existing records that the user may not read. */
async function foreignIds(
  req: PayloadRequest,
  { collection }: SheetTable,
  { columns, rows }: RecognisedSheet,
  known: ReadonlySet<string>,
): Promise<Set<string>> {
  const at = columns.indexOf('id');
  const named = at < 0 ? [] : rows.map(({ cells }) => textOf(cells[at] ?? null));
  const asked = named.filter((id) => isIdentifier(req.payload, id) && !known.has(id));
  if (asked.length === 0) return new Set();
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: [...new Set(asked)] } },
    pagination: false,
    depth: 0,
    select: {},
    overrideAccess: true,
    context: { readsAll: true },
    req,
  });
  return new Set(docs.map(({ id }) => id));
}

/**
 * Plans an import: what each row would do, checked against all rules of the CMS in transactions that are
 * rolled back. Changes nothing.
 */
export async function makePlan(
  req: PayloadRequest,
  table: SheetTable,
  sheet: RecognisedSheet,
  progress: Progress,
): Promise<PlannedRow[]> {
  const directory = await readDirectory(req, table);
  const records = await recordsOfSheet(req, table);
  const station = withStation.has(table.collection) ? ownStation({ req }) : undefined;
  const defaults = station === undefined ? {} : { station };
  const byId = new Map(records.map((record) => [record.id, record]));
  const foreign = await foreignIds(req, table, sheet, new Set(byId.keys()));
  const rows = await planRows({ table, sheet, directory, records, foreign, defaults });
  const toTry = inOrder(rows.filter(({ action }) => action === 'add' || action === 'change'));
  const halfRead = rows.filter((row) => row.halfRead !== undefined);
  progress.total = toTry.length + halfRead.length;
  const onTried = () => (progress.done += 1);
  await tryRows({ req, table, rows: toTry, byId, onTried });
  await tryHalfReadRows({ req, table, rows: halfRead, byId, onTried });
  // Only refused rows keep their cells; for the others `data` is enough.
  return rows.map(({ halfRead: _, ...row }) => (row.action === 'refuse' ? row : { ...row, cells: [] }));
}
