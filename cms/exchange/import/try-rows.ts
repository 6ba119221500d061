import { ValidationError, type PayloadRequest } from 'payload';
import { dryRun } from '#cms/database/dry-run.ts';
import type { Fields, SheetTable } from '../column.ts';
import type { PlannedRow } from './planned-row.ts';
import { reasonsOf } from './reasons-of.ts';
import { ancestors, writeRow } from './write-row.ts';

/** Rows tried in one transaction: the database's one writer is given back in between. */
const rowsAtOnce = 50;

export interface RowsToTry {
  req: PayloadRequest;
  table: SheetTable;
  /** Rows to add or to change, each after those that it names. */
  rows: readonly PlannedRow[];
  /** Records by their identifiers, as they are. */
  byId: ReadonlyMap<string, Fields>;
  /** Called with each row whose answer is known. */
  onTried: () => void;
}

/**
 * Tries rows against all rules of the CMS, in transactions that are rolled back; those that cannot be written become refused,
 * with every reason. A row that fails ends the transaction it is tried in: what comes after it is tried anew without it, so
 * that one row's fault never hides another's, nor lets anything be stored.
 */
export async function tryRows({ req, table, rows, byId, onTried }: RowsToTry): Promise<void> {
  const byPending = new Map(rows.map((row) => [row, table.namesItself ? ancestors(row, rows) : []]));
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    let left = rows.slice(from, from + rowsAtOnce);
    let failed = await firstFailing(left);
    // Most faults have nothing to do with other rows: those are found by trying each of the rest alone.
    const rest = failed === null ? [] : left.slice(left.indexOf(failed) + 1);
    for (const row of rest) await firstFailing([row]);
    while (failed !== null) {
      left = left.filter(({ action }) => action !== 'refuse');
      failed = await firstFailing(left);
    }
    rows.slice(from, from + rowsAtOnce).forEach(onTried);
  }

  /** Writes rows, and first those that they name, in one transaction; the first that fails is refused and returned. */
  async function firstFailing(some: readonly PlannedRow[]): Promise<PlannedRow | null> {
    const named = some.flatMap((row) => byPending.get(row) ?? []);
    const whole = [...new Set([...named, ...some])].filter(({ action }) => action !== 'refuse');
    let current: PlannedRow | null = null;
    try {
      await dryRun(req.payload, async (trial) => {
        beginTrial(trial, req);
        const written = new Map<string, string>();
        for (const row of whole) {
          current = row;
          await writeRow(trial, table, row, row.id === null ? undefined : byId.get(row.id), written);
        }
      });
      return null;
    } catch (error) {
      if (current === null) throw error;
      refuse(current, reasonsOf(error, req.payload.logger));
      return current;
    }
  }
}

/**
 * What the rules of the CMS say about rows whose cells could not all be understood: of the fields that were, so that all
 * that is wrong with a row is told in one round.
 */
export async function tryHalfReadRows({ req, table, rows, byId, onTried }: RowsToTry): Promise<void> {
  for (const row of rows) {
    const { halfRead } = row;
    if (halfRead === undefined) continue;
    const tried: PlannedRow = { ...row, action: row.id === null ? 'add' : 'change', data: halfRead.data };
    await dryRun(req.payload, async (trial) => {
      beginTrial(trial, req);
      await writeRow(trial, table, tried, row.id === null ? undefined : byId.get(row.id), new Map());
    }).catch((error: unknown) => {
      // Anything else may come of what is missing.
      if (!(error instanceof ValidationError)) return;
      const isTold = ({ path }: { path: string }) =>
        halfRead.faults.some((told) => path === told || path.startsWith(`${told}.`));
      row.reasons.push(...reasonsOf(error, req.payload.logger, isTold));
    });
    onTried();
  }
}

function beginTrial(trial: PayloadRequest, { user }: PayloadRequest): void {
  trial.user = user;
  Object.assign(trial.context, { skipPublish: true, skipLog: true, isImport: true });
}

function refuse(row: PlannedRow, reasons: string[]): void {
  row.action = 'refuse';
  row.reasons = reasons;
}
