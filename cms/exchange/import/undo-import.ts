import type { PayloadRequest } from 'payload';
import { asOneTransaction } from '#cms/database/as-one-transaction.ts';
import { takeTurn } from '#cms/database/take-turn.ts';
import { Refusal } from '#cms/errors/refusal.ts';
import { noteEvent } from '#cms/log/note-event.ts';
import { requestPublish } from '#cms/publish/request/request-publish.ts';
import { settleTogether } from '#cms/points/settle-together.ts';
import type { SheetTable } from '../column.ts';
import type { ImportedChange } from './apply-plan.ts';
import { reasonsOf } from '#cms/errors/reasons-of.ts';

/** Number of records named in a refusal; the others are counted. */
const named = 5;

/**
 * Undoes an import in one transaction: deletes the added records and restores the changed ones. Throws a
 * Refusal with names if a record was changed since, or if others refer to it.
 */
export async function undoImport(
  req: PayloadRequest,
  table: SheetTable,
  deeds: readonly ImportedChange[],
  claim: (req: PayloadRequest) => Promise<void>,
  keep: (req: PayloadRequest) => Promise<void>,
): Promise<void> {
  const common = { collection: table.collection, depth: 0, overrideAccess: true, req } as const;
  await asOneTransaction(req, async () => {
    const { context } = req;
    // The first write makes this transaction the only writer, as in `applyPlan`.
    await noteEvent(req, {
      action: 'import',
      collection: table.collection,
      detail: `撤销导入${table.label} ${deeds.length} 条`,
    });
    await takeTurn(req, 'import');
    await claim(req);
    req.context = { ...context, skipPublish: true, skipLog: true, deletionReason: '撤销导入' };
    const changed: string[] = [];
    for (const { id, title, updatedAt } of deeds) {
      const now = await req.payload.findByID({ ...common, id, draft: true, disableErrors: true });
      if (now && now.updatedAt !== updatedAt) changed.push(title);
    }
    if (changed.length > 0) {
      const rest = changed.length > named ? `等 ${changed.length} 条` : '';
      throw new Refusal(
        `导入以后，${changed
          .slice(0, named)
          .map((title) => `“${title}”`)
          .join('、')}${rest}又被改过，不能一起撤销。请在系统里逐条处理。`,
        409,
      );
    }
    const undo = async ({ id, title, before }: ImportedChange) => {
      const isThere = await req.payload.findByID({ ...common, id, draft: true, disableErrors: true });
      if (!isThere) return;
      const work =
        before === null
          ? req.payload.delete({ ...common, id })
          : req.payload.update({
              ...common,
              id,
              data: { ...before, ...('_status' in isThere ? { _status: isThere._status } : {}) } as never,
              draft: '_status' in isThere && isThere._status === 'draft',
            });
      await work.catch((error: unknown) => {
        throw new Refusal(
          `“${title}”撤销不了：${reasonsOf(error, req.payload.logger).join('；')} 没有撤销任何内容。`,
          409,
        );
      });
    };
    await settleTogether(req, `撤销导入${table.label}`, async () => {
      // In reverse order: later rows may refer to earlier ones.
      for (const deed of deeds.toReversed()) await undo(deed);
    });
    await keep(req);
    req.context = context;
    await requestPublish({
      req,
      collection: table.collection,
      doc: { title: `撤销导入 ${deeds.length} 条` },
      operation: 'update',
    });
  });
}
