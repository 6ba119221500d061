import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload';
import { recordOf } from '#cms/errors/record-of.ts';
import { Refusal } from '#cms/errors/refusal.ts';
import { makePlan } from '../import/make-plan.ts';
import { mustFit } from '../import/must-fit.ts';
import type { PlannedRow } from '../import/planned-row.ts';
import { readWorkbook } from '../import/read-workbook.ts';
import { recognise } from '../import/recognise.ts';
import { readSheetWords, tableWithWords } from '../import/sheet-words.ts';
import { wordsToAssign } from '../import/words-to-assign.ts';
import { tableFor } from './table-for.ts';
import { withProgress } from './with-progress.ts';

/** Days for which a dry run can be confirmed. */
const daysKept = 7;

/** Deletes dry runs that were never confirmed: they hold personal data, and their plan is out of date. */
async function forgetOldChecks(req: PayloadRequest): Promise<void> {
  const before = new Date(Date.now() - daysKept * 86_400_000).toISOString();
  await req.payload.delete({
    collection: 'imports',
    where: { and: [{ state: { equals: 'checked' } }, { createdAt: { less_than: before } }] },
    overrideAccess: true,
    req,
  });
}

/** `POST /api/imports/check` (file and `kind`): a dry run, kept as a record. */
export const checkEndpoint: Endpoint = {
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
};
