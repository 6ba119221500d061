import { ValidationError, type PayloadRequest } from 'payload';
import { dryRun } from '#cms/database/dry-run.ts';
import type { Fields, SheetTable } from '../column.ts';
import type { PlannedRow } from './planned-row.ts';
import { reasonsOf } from '#cms/errors/reasons-of.ts';
import { ancestors, writeRow } from './write-row.ts';

/** Rows tried in one transaction. Between transactions other requests can write. */
const rowsAtOnce = 50;

export interface RowsToTry {
  req: PayloadRequest;
  table: SheetTable;
  /** Rows to add or to change, each after the rows that it refers to. */
  rows: readonly PlannedRow[];
  /** Existing records by identifier. */
  byId: ReadonlyMap<string, Fields>;
  /** Called for each row when its result is known. */
  onTried: () => void;
}

/**
 * Checks rows against all rules of the CMS, in transactions that are rolled back. Rows that cannot be written
 * become refused, with every reason. A failing row ends its transaction, and the rows after it are tried
 * again without it. So the fault of one row never hides that of another, and nothing is stored.
 */
export async function tryRows({ req, table, rows, byId, onTried }: RowsToTry): Promise<void> {
  const byPending = new Map(rows.map((row) => [row, table.namesItself ? ancestors(row, rows) : []]));
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    let left = rows.slice(from, from + rowsAtOnce);
    let failed = await firstFailing(left);
    // Most faults do not depend on other rows: trying each remaining row alone finds them.
    const rest = failed === null ? [] : left.slice(left.indexOf(failed) + 1);
    for (const row of rest) await firstFailing([row]);
    while (failed !== null) {
      left = left.filter(({ action }) => action !== 'refuse');
      failed = await firstFailing(left);
    }
    rows.slice(from, from + rowsAtOnce).forEach(onTried);
  }

  /**
   * Writes rows, after those that they refer to, in one transaction. Refuses and returns the first that
   * fails.
   */
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
 * Checks rows with unreadable cells against the rules of the CMS, using the fields that could be read. So the
 * user sees all faults of a row in one round.
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
      // Any other error may be caused by the missing fields.
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
  Object.assign(trial.context, { skipPublish: true, skipLog: true, skipPoints: true, isImport: true });
}

function refuse(row: PlannedRow, reasons: string[]): void {
  row.action = 'refuse';
  row.reasons = reasons;
}
