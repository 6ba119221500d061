import type { PayloadRequest } from 'payload';
import { dryRun } from '../../database/dry-run.ts';
import type { Fields, SheetTable } from '../column.ts';
import { Directory, type Listed } from '../directory.ts';
import { planRows } from './plan-rows.ts';
import type { PlannedRow } from './planned-row.ts';
import type { Progress } from './progress.ts';
import type { RecognisedSheet } from './recognise.ts';
import { reasonsOf, writeRow } from './write-row.ts';

/** Rows tried in one transaction: the database's one writer is given back in between. */
const rowsAtOnce = 50;
const lists: readonly Listed[] = ['stations', 'villages', 'teams', 'projects', 'categories'];
const more: Readonly<Partial<Record<SheetTable['collection'], readonly Listed[]>>> = {
  participations: ['activities', 'volunteers'],
  needs: ['activities'],
  selfChecks: ['standards'],
};

/** What a sheet refers to and what is there already, as the person may read it. */
export async function readSurroundings(req: PayloadRequest, table: SheetTable) {
  const directory = await Directory.read(req.payload, req, [...lists, ...(more[table.collection] ?? [])]);
  const { docs } = await req.payload.find({
    collection: table.collection,
    pagination: false,
    depth: 0,
    draft: true,
    overrideAccess: false,
    context: { readsAll: true },
    req,
  });
  return { directory, records: docs.map((doc) => ({ ...doc }) as Fields & { id: string }) };
}

/**
 * The plan of an import: what each row would do, tried against all rules of the CMS in transactions that are rolled back.
 * Nothing is changed.
 */
export async function makePlan(
  req: PayloadRequest,
  table: SheetTable,
  sheet: RecognisedSheet,
  progress: Progress,
): Promise<PlannedRow[]> {
  const { directory, records } = await readSurroundings(req, table);
  const rows = planRows({ table, sheet, directory, records });
  const byId = new Map(records.map((record) => [record.id, record]));
  const toTry = rows.filter(({ action }) => action === 'add' || action === 'change');
  progress.total = toTry.length;
  for (let from = 0; from < toTry.length; from += rowsAtOnce) {
    await dryRun(req.payload, async (trial) => {
      trial.user = req.user;
      trial.context = { skipPublish: true, skipLog: true };
      for (const row of toTry.slice(from, from + rowsAtOnce)) {
        try {
          await writeRow(trial, table, row, row.id === null ? undefined : byId.get(row.id));
        } catch (error) {
          row.action = 'refuse';
          row.reasons = reasonsOf(error);
        }
        progress.done += 1;
      }
    });
  }
  // What is taken in needs no second copy.
  return rows.map((row) => (row.action === 'refuse' ? row : { ...row, cells: [] }));
}
