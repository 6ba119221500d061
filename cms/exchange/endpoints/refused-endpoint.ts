import type { Endpoint } from 'payload';
import { download } from '../download.ts';
import { workbookOf } from '../sheet-file.ts';
import { importFor } from './import-for.ts';
import { headingsOf, plannedRowsOf } from './stored-import.ts';
import { tableFor } from './table-for.ts';

/**
 * `GET /api/imports/:id/refused`: the refused rows unchanged, with reasons, to be corrected and imported
 * again.
 */
export const refusedEndpoint: Endpoint = {
  path: '/:id/refused',
  method: 'get',
  handler: async (req) => {
    const found = await importFor(req);
    const { label } = tableFor(req, found.kind);
    const rows = plannedRowsOf(found).filter(({ action }) => action === 'refuse');
    const headings = headingsOf(found);
    const name = `不能导入的${label}`;
    const body = await workbookOf([
      {
        name,
        headings: [...headings, '为什么不能导入'],
        rows: rows.map(({ cells, reasons }) => [
          ...headings.map((_, index) => cells[index] ?? ''),
          reasons.join('；'),
        ]),
      },
    ]);
    return download(body, `${name}.xlsx`);
  },
};
