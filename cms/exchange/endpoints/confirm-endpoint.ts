import type { Endpoint } from 'payload';
import { applyPlan } from '../import/apply-plan.ts';
import { mustFit } from '../import/must-fit.ts';
import { importFor, mustBe } from './import-for.ts';
import { plannedRowsOf } from './stored-import.ts';
import { tableFor } from './table-for.ts';
import { withProgress } from './with-progress.ts';

/** `POST /api/imports/:id/confirm`: executes the plan of a dry run, all or nothing. */
export const confirmEndpoint: Endpoint = {
  path: '/:id/confirm',
  method: 'post',
  handler: async (req) => {
    const found = await importFor(req);
    const table = tableFor(req, found.kind);
    const rows = plannedRowsOf(found);
    const changes = await withProgress(req, (progress) =>
      applyPlan({
        req,
        table,
        rows,
        progress,
        claim: (inside) => mustBe('checked', found, inside, '这份表格已经导入过了。'),
        keep: async (inside, done) => {
          // Refused rows can still be downloaded; the others are records now.
          const left = rows.filter(({ action }) => action === 'refuse');
          mustFit(done, left);
          await inside.payload.update({
            collection: 'imports',
            id: found.id,
            data: { state: 'done', deeds: done as never, rows: left as never },
            depth: 0,
            overrideAccess: true,
            req: inside,
          });
        },
      }),
    );
    return Response.json({ written: changes.length });
  },
};
