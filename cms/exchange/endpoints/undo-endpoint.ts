import type { Endpoint, PayloadRequest } from 'payload';
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
    const claim = (inside: PayloadRequest) =>
      mustBe('done', found, inside, '这次导入还没有写入，或者已经撤销。');
    await undoImport(req, table, importedChangesOf(whole), claim, async (inside) => {
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
