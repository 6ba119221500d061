import type { Endpoint, PayloadRequest } from 'payload';
import { Refusal } from '#cms/errors/refusal.ts';
import { undoImport } from '../import/undo-import.ts';
import { importFor, mustBe } from './import-for.ts';
import { importedChangesOf } from './stored-import.ts';
import { tableFor } from './table-for.ts';

/** `POST /api/imports/:id/undo`: undoes an import. */
export const undoEndpoint: Endpoint = {
  path: '/:id/undo',
  method: 'post',
  handler: async (req) => {
    const found = await importFor(req);
    const table = tableFor(req, found.kind);
    const { id } = found;
    // `deeds` is hidden from users, because it holds the former state of their records.
    const whole = await req.payload.findByID({
      collection: 'imports',
      id,
      depth: 0,
      overrideAccess: true,
      req,
    });
    const changes = importedChangesOf(whole);
    // Erased with the people in it (`cms/wishes/housekeeping.ts`).
    if (changes.length === 0 && (whole.added ?? 0) + (whole.changed ?? 0) > 0)
      throw new Refusal('这次导入不能再撤销：撤销所需的内容里有个人资料，到期已经抹去。', 409);
    const claim = (inside: PayloadRequest) =>
      mustBe('done', found, inside, '这次导入还没有写入，或者已经撤销。');
    await undoImport(req, table, changes, claim, async (inside) => {
      const data = { state: 'undone' } as const;
      await inside.payload.update({
        collection: 'imports',
        id,
        data,
        depth: 0,
        overrideAccess: true,
        req: inside,
      });
    });
    return Response.json({ done: true });
  },
};
