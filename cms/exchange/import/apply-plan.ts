import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload';
import { Refusal } from '../../errors/refusal.ts';
import { noteEvent } from '../../log/note-event.ts';
import { requestPublish } from '../../publish/request-publish.ts';
import type { Fields, SheetTable } from '../column.ts';
import { readSurroundings } from './make-plan.ts';
import type { PlannedRow } from './planned-row.ts';
import type { Progress } from './progress.ts';
import { reasonsOf, writeRow } from './write-row.ts';

/** What an import did to one record, so that it can be undone. */
export interface Deed {
  id: string;
  title: string;
  /** The fields that were changed, as they were; null for a record that was added. */
  before: Fields | null;
  /** `updatedAt` after the import: a record that was changed since is not undone. */
  updatedAt: string;
}

export interface Import {
  req: PayloadRequest;
  table: SheetTable;
  rows: readonly PlannedRow[];
  progress: Progress;
  /** Keeps what was done, in the same transaction. */
  keep: (req: PayloadRequest, deeds: Deed[]) => Promise<void>;
}

/** Writes every row of a plan in one transaction: all or nothing. Throws a Refusal naming the row that cannot be written. */
export async function applyPlan({ req, table, rows, progress, keep }: Import): Promise<Deed[]> {
  const { records } = await readSurroundings(req, table);
  const byId = new Map(records.map((record) => [record.id, record]));
  const toWrite = rows.filter(({ action }) => action === 'add' || action === 'change');
  progress.total = toWrite.length;
  const deeds: Deed[] = [];
  const { context } = req;
  await initTransaction(req);
  req.context = { ...context, skipPublish: true, skipLog: true };
  try {
    for (const row of toWrite) {
      const former = row.id === null ? undefined : byId.get(row.id);
      if (row.id !== null && former === undefined)
        throw new Refusal(`第 ${row.row} 行的记录刚被删除。没有导入任何内容，请重新检查文件。`, 409);
      const id = await writeRow(req, table, row, former).catch((error: unknown) => {
        throw new Refusal(
          `第 ${row.row} 行（${row.title}）现在不能写入：${reasonsOf(error).join('；')} 没有导入任何内容，请重新检查文件。`,
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
    }
    await keep(req, deeds);
    req.context = context;
    await noteEvent(req, {
      action: 'import',
      collection: table.collection,
      detail: `导入${table.label}：新增 ${toWrite.filter(({ action }) => action === 'add').length} 条，修改 ${toWrite.filter(({ action }) => action === 'change').length} 条`,
    });
    if (deeds.length > 0)
      await requestPublish({
        req,
        collection: table.collection,
        doc: { title: `导入 ${deeds.length} 条` },
        operation: 'update',
      });
    await commitTransaction(req);
    return deeds;
  } catch (error) {
    await killTransaction(req);
    throw error;
  } finally {
    req.context = context;
  }
}
