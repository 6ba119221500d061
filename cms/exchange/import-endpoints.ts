import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload';
import { activeUser } from '#cms/access/active-user.ts';
import { reachOf } from '#cms/access/reach-of.ts';
import { Refusal } from '#cms/errors/refusal.ts';
import type { Import } from '#cms/payload-types.ts';
import { recordOf } from '#cms/errors/record-of.ts';
import type { SheetTable } from './column.ts';
import { download } from './download.ts';
import { applyPlan, type ImportedChange } from './import/apply-plan.ts';
import { makePlan } from './import/make-plan.ts';
import { mustFit } from './import/must-fit.ts';
import type { PlannedRow } from './import/planned-row.ts';
import { progressBook, type Progress } from './import/progress.ts';
import { readWorkbook } from './import/read-workbook.ts';
import { recognise } from './import/recognise.ts';
import { keepSheetWords } from './import/keep-sheet-words.ts';
import { readSheetWords, tableWithWords } from './import/sheet-words.ts';
import { wordsToAssign } from './import/words-to-assign.ts';
import { undoImport } from './import/undo-import.ts';
import { workbookOf } from './sheet-file.ts';
import { sheetTable } from './tables/index.ts';

/** Days for which a dry run can be confirmed. */
const daysKept = 7;

/** The table of that name, for somebody who may write such records. */
function tableFor(req: PayloadRequest, kind: unknown): SheetTable {
  if (!activeUser(req)) throw new Refusal('请先登录，再导入。', 401);
  const table = sheetTable(kind);
  if (!table) throw new Refusal('请选择要导入什么内容。', 400);
  if (reachOf(req, table.collection, 'create') === null && reachOf(req, table.collection, 'update') === null)
    throw new Refusal(`您的角色不能导入${table.label}。需要导入，请联系管理员。`, 403);
  return table;
}

/** An import of the person's own, or any for who may read all. */
async function importFor(req: PayloadRequest): Promise<Import> {
  const found = await req.payload.findByID({
    collection: 'imports',
    id: String(req.routeParams?.id),
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    req,
  });
  if (!found) throw new Refusal('没有找到这次导入。请刷新页面再试。', 404);
  return found;
}

/** Throws a Refusal unless the import is still in a state, as the transaction of the request sees it. */
async function mustBe(state: Import['state'], { id }: Import, req: PayloadRequest, message: string) {
  const now = await req.payload.findByID({ collection: 'imports', id, depth: 0, overrideAccess: true, req });
  if (now.state !== state) throw new Refusal(message, 409);
}

/** Forgets dry runs that nobody confirmed: they hold people's data, and their plan is out of date. */
async function forgetOldChecks(req: PayloadRequest): Promise<void> {
  const before = new Date(Date.now() - daysKept * 86_400_000).toISOString();
  await req.payload.delete({
    collection: 'imports',
    where: { and: [{ state: { equals: 'checked' } }, { createdAt: { less_than: before } }] },
    overrideAccess: true,
    req,
  });
}

const rowsOf = (found: Import) => (found.rows ?? []) as unknown as PlannedRow[];

/** Counts progress under the name that the browser gave, as long as the work goes on. */
async function withProgress<T>(req: PayloadRequest, work: (progress: Progress) => Promise<T>): Promise<T> {
  const name = `${activeUser(req)?.id} ${String(req.query.progress ?? '')}`;
  const progress = { done: 0, total: 0 };
  progressBook().set(name, progress);
  try {
    return await work(progress);
  } finally {
    progressBook().delete(name);
  }
}

const refusedOnly = ({ action }: PlannedRow) => action === 'refuse';

/**
 * `POST /api/imports/check` (file and `kind`): a dry run, kept as a record. `POST /api/imports/:id/confirm`: does it, all or
 * nothing. `POST /api/imports/:id/undo`: takes it back. `GET /api/imports/:id/refused`: the refused rows as they were, each
 * with its reason, to be mended and handed in again.
 * `POST /api/imports/words` (`kind`, `words`): what headings and words of choices mean, said once and remembered.
 * `GET /api/imports/progress?progress=NAME`: how far the work is that the browser named so.
 */
export const importEndpoints: Endpoint[] = [
  {
    path: '/progress',
    method: 'get',
    handler: (req) => {
      const progress = progressBook().get(`${activeUser(req)?.id} ${String(req.query.progress ?? '')}`);
      return Promise.resolve(Response.json(progress ?? { done: 0, total: 0 }));
    },
  },
  {
    path: '/check',
    method: 'post',
    handler: async (req) => {
      await addDataAndFileToRequest(req);
      const plain = tableFor(req, recordOf(req.data)['kind']);
      const words = await readSheetWords(req, plain);
      const table = tableWithWords(plain, words);
      if (!req.file) throw new Refusal('请选择要导入的文件（.xlsx 或 .csv）。', 400);
      const { data, name } = req.file;
      const sheet = recognise(await readWorkbook(data, name), table);
      if (sheet.rows.length === 0) throw new Refusal('表头下面没有内容。请把数据填在表头下面再导入。', 422);
      await forgetOldChecks(req);
      const rows = await withProgress(req, (progress) => makePlan(req, table, sheet, progress));
      mustFit(rows, sheet.headings);
      const count = (action: PlannedRow['action']) => rows.filter((row) => row.action === action).length;
      const { id } = await req.payload.create({
        collection: 'imports',
        data: {
          kind: table.collection,
          fileName: name.slice(0, 200),
          state: 'checked',
          added: count('add'),
          changed: count('change'),
          same: count('same'),
          refused: count('refuse'),
          unknownHeadings: sheet.unknown.join('、').slice(0, 500),
          headings: sheet.headings as never,
          rows: rows as never,
        },
        depth: 0,
        overrideAccess: true,
        req,
      });
      return Response.json({
        id,
        sheets: sheet.names,
        alike: sheet.alike,
        words: wordsToAssign(table, sheet, words),
      });
    },
  },
  {
    path: '/words',
    method: 'post',
    handler: async (req) => {
      await addDataAndFileToRequest(req);
      await keepSheetWords(req, tableFor(req, recordOf(req.data)['kind']), req.data);
      return Response.json({ done: true });
    },
  },
  {
    path: '/:id/confirm',
    method: 'post',
    handler: async (req) => {
      const found = await importFor(req);
      const table = tableFor(req, found.kind);
      const deeds = await withProgress(req, (progress) =>
        applyPlan({
          req,
          table,
          rows: rowsOf(found),
          progress,
          claim: (inside) => mustBe('checked', found, inside, '这份表格已经导入过了。'),
          keep: async (inside, done) => {
            // Rows that were refused can still be fetched; the others are records now.
            const left = rowsOf(found).filter(refusedOnly);
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
      return Response.json({ written: deeds.length });
    },
  },
  {
    path: '/:id/undo',
    method: 'post',
    handler: async (req) => {
      const found = await importFor(req);
      const table = tableFor(req, found.kind);
      const whole = await req.payload.findByID({
        collection: 'imports',
        id: found.id,
        depth: 0,
        overrideAccess: true,
        req,
      });
      const deeds = (whole.deeds ?? []) as unknown as ImportedChange[];
      const claim = (inside: PayloadRequest) =>
        mustBe('done', found, inside, '这次导入还没有写入，或者已经撤销。');
      await undoImport(req, table, deeds, claim, async (inside) => {
        await inside.payload.update({
          collection: 'imports',
          id: found.id,
          data: { state: 'undone' },
          depth: 0,
          overrideAccess: true,
          req: inside,
        });
      });
      return Response.json({ done: true });
    },
  },
  {
    path: '/:id/refused',
    method: 'get',
    handler: async (req) => {
      const found = await importFor(req);
      const table = tableFor(req, found.kind);
      const rows = rowsOf(found).filter(refusedOnly);
      const headings = (found.headings ?? []) as unknown as string[];
      const body = await workbookOf([
        {
          name: `不能导入的${table.label}`,
          headings: [...headings, '为什么不能导入'],
          rows: rows.map(({ cells, reasons }) => [
            ...headings.map((_, index) => cells[index] ?? ''),
            reasons.join('；'),
          ]),
        },
      ]);
      return download(body, `不能导入的${table.label}.xlsx`);
    },
  },
];
