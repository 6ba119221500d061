import type { PayloadRequest } from 'payload';
import { asOneTransaction } from '#cms/database/as-one-transaction.ts';
import { takeTurn } from '#cms/database/take-turn.ts';
import { Refusal } from '#cms/errors/refusal.ts';
import { noteEvent } from '#cms/log/note-event.ts';
import { requestPublish } from '#cms/publish/request/request-publish.ts';
import { settleTogether } from '#cms/points/settle-together.ts';
import type { Fields, SheetTable } from '../column.ts';
import { readDirectory, recordsOfSheet } from './make-plan.ts';
import { knownKeys } from './known-keys.ts';
import { placeOf, type PlannedRow } from './planned-row.ts';
import type { Progress } from './progress.ts';
import { reasonsOf } from '#cms/errors/reasons-of.ts';
import { inOrder, writeRow } from './write-row.ts';

/** What an import did to one record, so that it can be undone. */
export interface ImportedChange {
  id: string;
  title: string;
  /** Former values of the changed fields; null for a record that was added. */
  before: Fields | null;
  /** `updatedAt` after the import: a record that was changed since is not undone. */
  updatedAt: string;
}

export interface Import {
  req: PayloadRequest;
  table: SheetTable;
  rows: readonly PlannedRow[];
  progress: Progress;
  /**
   * Checks, in the transaction, that the import is still to be done. Throws a Refusal if it was already done.
   */
  claim: (req: PayloadRequest) => Promise<void>;
  /** Stores the changes, in the same transaction. */
  keep: (req: PayloadRequest, deeds: ImportedChange[]) => Promise<void>;
}

/**
 * Writes every row of a plan in one transaction: all or nothing. Throws a Refusal that names the row that
 * cannot be written, or whose record another user has changed or added since the plan was made.
 */
export async function applyPlan({
  req,
  table,
  rows,
  progress,
  claim,
  keep,
}: Import): Promise<ImportedChange[]> {
  const toWrite = inOrder(rows.filter(({ action }) => action === 'add' || action === 'change'));
  const written = new Map<string, string>();
  progress.total = toWrite.length;
  const deeds: ImportedChange[] = [];
  return asOneTransaction(req, async () => {
    const { context } = req;
    // The first write makes this transaction the database's only writer. What is read from here on cannot
    // change until it ends.
    await noteEvent(req, {
      action: 'import',
      collection: table.collection,
      detail: `导入${table.label}：新增 ${toWrite.filter(({ action }) => action === 'add').length} 条，修改 ${toWrite.filter(({ action }) => action === 'change').length} 条`,
    });
    await takeTurn(req, 'import');
    await claim(req);
    req.context = { ...context, skipPublish: true, skipLog: true, isImport: true };
    const directory = await readDirectory(req, table);
    const records = await recordsOfSheet(req, table);
    const byId = new Map(records.map((record) => [record.id, record]));
    const byKey = knownKeys(table, records, directory);
    const write = async (row: PlannedRow) => {
      const former = row.id === null ? undefined : byId.get(row.id);
      const nothingDone = '没有导入任何内容，请重新检查文件。';
      const where = `${placeOf(row)}（${row.title}）`;
      if (row.id !== null && former === undefined)
        throw new Refusal(`${where}的记录在检查以后被删除了。${nothingDone}`, 409);
      if (former && former['updatedAt'] !== row.seen)
        throw new Refusal(`${where}的记录在检查以后被人改过。${nothingDone}`, 409);
      if (!former && table.keysOf(row.data, directory).some((key) => byKey.has(key)))
        throw new Refusal(`${where}在检查以后已经有人登记了。${nothingDone}`, 409);
      const id = await writeRow(req, table, row, former, written).catch((error: unknown) => {
        throw new Refusal(
          `${where}现在不能写入：${reasonsOf(error, req.payload.logger).join('；')} ${nothingDone}`,
          409,
        );
      });
      const before = former
        ? Object.fromEntries(Object.keys(row.data).map((name) => [name, former[name] ?? null]))
        : null;
      const after = await req.payload.findByID({
        collection: table.collection,
        id,
        depth: 0,
        draft: true,
        overrideAccess: true,
        req,
      });
      deeds.push({ id, title: row.title, before, updatedAt: after.updatedAt });
      progress.done += 1;
    };
    await settleTogether(req, `导入${table.label}`, async () => {
      for (const row of toWrite) await write(row);
    });
    await keep(req, deeds);
    req.context = context;
    if (deeds.length > 0)
      await requestPublish({
        req,
        collection: table.collection,
        doc: { title: `导入 ${deeds.length} 条` },
        operation: 'update',
      });
    return deeds;
  });
}
