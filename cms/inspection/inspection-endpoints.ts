import type { Endpoint } from 'payload';
import { Refusal } from '#cms/errors/refusal.ts';
import { noteEvent } from '#cms/log/note-event.ts';
import { printedAnswer } from '#cms/papers/printed-answer.ts';
import { mayInspect } from './may-inspect.ts';
import { sealedFileFor } from './sealed-file-for.ts';
import { checkSheet } from './check-sheet.ts';

/** `GET /api/inspection/sheet?check=ID`: the sheet of a spot check, to print. */
const sheetEndpoint: Endpoint = {
  path: '/inspection/sheet',
  method: 'get',
  handler: async (req) => {
    mayInspect(req, 'read');
    const check = await req.payload.findByID({
      collection: 'spotChecks',
      id: req.searchParams.get('check') ?? '',
      depth: 0,
      disableErrors: true,
      overrideAccess: false,
      req,
    });
    if (!check) throw new Refusal('没有这次抽查。请从抽查列表重新打开。', 404);
    return printedAnswer(await checkSheet(req, check));
  },
};

/** `GET /api/inspection/sealed?month=YYYY-MM`: rows and salts of a month; each taking has a line in the log. */
const sealedEndpoint: Endpoint = {
  path: '/inspection/sealed',
  method: 'get',
  handler: async (req) => {
    mayInspect(req, 'create');
    const month = req.searchParams.get('month') ?? '';
    const file = await sealedFileFor(req, month);
    const detail = `${month} 封存的参与记录，${file.rows.length} 条，有姓名`;
    await noteEvent(req, { action: 'export', collection: 'participations', detail });
    return new Response(JSON.stringify(file), {
      headers: {
        'Content-Type': 'application/json; charset=utf-8',
        'Content-Disposition': `attachment; filename="sealed-${month}.json"; filename*=UTF-8''${encodeURIComponent(`封存名册${month}.json`)}`,
        'Cache-Control': 'no-store',
      },
    });
  },
};

export const inspectionEndpoints: Endpoint[] = [sheetEndpoint, sealedEndpoint];
