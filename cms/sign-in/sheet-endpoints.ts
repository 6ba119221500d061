import { createLocalReq, type Endpoint, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { asOneTransaction } from '#cms/database/as-one-transaction.ts';
import { holdWriter } from '#cms/database/hold-writer.ts';
import { Refusal } from '#cms/errors/refusal.ts';
import { sentenceOf } from '#cms/errors/sentence-of.ts';
import { noteEvent } from '#cms/log/note-event.ts';
import { findVolunteers } from '#cms/records/people/find-volunteers.ts';
import { paperEndpoints } from './paper-endpoints.ts';
import { loadSheet } from './load-sheet.ts';
import { saveRow } from './save-row.ts';
import { sheetBody, type RowResult } from './sheet-row.ts';
import { signedActivity } from './signed-activity.ts';

async function bodyOf<T>(req: PayloadRequest, shape: z.ZodType<T>): Promise<T> {
  const parsed = shape.safeParse(await req.json?.());
  if (!parsed.success)
    throw new Refusal('签到表的内容不完整，没有保存。请刷新页面再试；填好的行会留在这台设备上。', 400);
  return parsed.data;
}

/** `GET /api/sign-sheets/rows?activity=ID`: what is stored of a sheet, and the phones' sign-ins that wait. */
const rowsEndpoint: Endpoint = {
  path: '/sign-sheets/rows',
  method: 'get',
  handler: async (req) => {
    const activity = await signedActivity(req, req.searchParams.get('activity'));
    return Response.json(await loadSheet(req, activity));
  },
};

/** `POST /api/sign-sheets/save`: saves rows, each by itself; answers what became of each. */
const saveEndpoint: Endpoint = {
  path: '/sign-sheets/save',
  method: 'post',
  handler: async (req) => {
    const { activity: id, rows } = await bodyOf(req, sheetBody);
    const activity = await signedActivity(req, id);
    const now = new Date();
    const results: RowResult[] = [];
    for (const row of rows)
      results.push(
        await saveRow(req, activity, row, now).catch((error: unknown): RowResult => {
          const message = sentenceOf(error, (entry) => req.payload.logger.error(entry));
          return { key: row.key, is: 'refused', message };
        }),
      );
    return Response.json({ rows: results });
  },
};

const refusedSignIn = z.strictObject({ activity: z.string(), id: z.string() });

/** `POST /api/sign-sheets/refuse`: a phone's sign-in that does not count. */
const refuseEndpoint: Endpoint = {
  path: '/sign-sheets/refuse',
  method: 'post',
  handler: async (req) => {
    const body = await bodyOf(req, refusedSignIn);
    const { user, payload } = req;
    const own = await createLocalReq(user ? { user } : {}, payload);
    const activity = await signedActivity(own, body.activity);
    await asOneTransaction(own, async () => {
      await holdWriter(own);
      const common = {
        collection: 'signIns',
        id: body.id,
        depth: 0,
        overrideAccess: true,
        req: own,
      } as const;
      const known = await payload.findByID({ ...common, disableErrors: true });
      if (!known || known.activity !== activity.id || known.state !== 'waiting')
        throw new Refusal('这次手机签到已经处理过，或者已经删除。请刷新后再看。', 409);
      await payload.update({ ...common, data: { state: 'refused' } });
      const detail = '一次手机签到不算';
      await noteEvent(own, { action: 'update', collection: 'activities', record: activity.id, detail });
    });
    return Response.json({ done: true });
  },
};

/** `GET /api/sign-sheets/volunteers?words=张`: whom a row may mean, among those that the user may see. */
const volunteersEndpoint: Endpoint = {
  path: '/sign-sheets/volunteers',
  method: 'get',
  handler: async (req) => {
    const words = req.searchParams.get('words') ?? '';
    return Response.json({ volunteers: await findVolunteers(req, words.slice(0, 40), 8) });
  },
};

export const signInEndpoints: Endpoint[] = [
  ...paperEndpoints,
  rowsEndpoint,
  saveEndpoint,
  refuseEndpoint,
  volunteersEndpoint,
];
