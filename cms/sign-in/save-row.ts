import { createLocalReq, type PayloadRequest } from 'payload';
import { phoneDigits } from '#content/wishes/entry.ts';
import { asOneTransaction } from '#cms/database/as-one-transaction.ts';
import { holdWriter } from '#cms/database/hold-writer.ts';
import { Refusal } from '#cms/errors/refusal.ts';
import type { Activity } from '#cms/payload-types.ts';
import { signedHours } from '#cms/records/activities/signed-hours.ts';
import { findVolunteers, shownVolunteers } from '#cms/records/people/find-volunteers.ts';
import { volunteerLabel } from '#cms/records/people/volunteer-label.ts';
import { rowTimes } from './row-times.ts';
import type { RowResult, SheetRow } from './sheet-row.ts';

const zone = 'Asia/Shanghai' as const;

/** The volunteer whose name or number is written; refuses what could be several or nobody. */
async function volunteerOf(req: PayloadRequest, { volunteer, written }: SheetRow): Promise<string> {
  if (volunteer !== '') return volunteer;
  if (written === '') throw new Refusal('还没有写是谁，请写姓名或电话，从提示里选。', 422);
  const found = await findVolunteers(req, written, 100);
  const digits = phoneDigits(written);
  const isNumber = /^\d{7,}$/.test(digits);
  const exact = isNumber ? found : found.filter(({ name }) => name === written);
  const [one, ...others] = exact;
  if (one !== undefined && others.length === 0) return one.id;
  if (one === undefined)
    throw new Refusal(
      `名册里没有“${written}”。请核对姓名或电话；还没登记的，先在“志愿者”里登记；别的站点登记的，请编辑来录。`,
      422,
    );
  throw new Refusal(
    `“${written}”有 ${exact.length} 位：${exact.map(volunteerLabel).join('、')}。请从提示里选一位。`,
    422,
  );
}

async function hoursOf(
  req: PayloadRequest,
  written: string,
  { signedInAt, signedOutAt }: { signedInAt: string | null; signedOutAt: string | null },
): Promise<number> {
  if (signedInAt !== null && signedOutAt !== null) return signedHours(req, signedInAt, signedOutAt);
  const plain = written.normalize('NFKC');
  if (plain === '') throw new Refusal('没有同时写签到和签退，请写服务了几小时（按“工作人员登记”算）。', 422);
  if (!/^\d{1,2}(?:\.\d)?$/.test(plain) || Number(plain) === 0)
    throw new Refusal(`时长“${written}”看不明白，请写小时数，例如 2 或 1.5。`, 422);
  return Number(plain);
}

/** Marks a phone's sign-in as confirmed, if it is still what the clerk looked at. */
async function confirm(req: PayloadRequest, { signIn }: SheetRow, activity: Activity): Promise<void> {
  if (signIn === null) return;
  const common = { collection: 'signIns', id: signIn.id, depth: 0, overrideAccess: true, req } as const;
  const known = await req.payload.findByID({ ...common, disableErrors: true });
  if (!known || known.activity !== activity.id || known.state !== 'waiting')
    throw new Refusal('这次手机签到已经处理过，或者已经删除。请刷新后再看。', 409);
  if (known.updatedAt !== signIn.updatedAt)
    throw new Refusal('这个人刚才又在手机上按过一次，时间变了。请刷新后再确认。', 409);
  await req.payload.update({ ...common, data: { state: 'confirmed' } });
}

/**
 * Saves one row as a participation, by itself: the rows beside it are not touched by its refusal. Under all
 * rules of the record, with the rights of the user.
 */
export async function saveRow(
  { payload, user }: PayloadRequest,
  activity: Activity,
  row: SheetRow,
  now: Date,
): Promise<RowResult> {
  const req = await createLocalReq(user ? { user } : {}, payload);
  return asOneTransaction(req, async () => {
    await holdWriter(req);
    const volunteer = await volunteerOf(req, row);
    const times = rowTimes(row, activity, now);
    const isSigned = times.signedInAt !== null && times.signedOutAt !== null;
    const { role, difficulty, stored, reason } = row;
    const data = {
      activity: activity.id,
      volunteer,
      ...times,
      signedInAt_tz: zone,
      signedOutAt_tz: zone,
      hours: await hoursOf(req, row.hours, times),
      hoursKnownBy: isSigned ? ('signed' as const) : ('recorded' as const),
      ...{ role, difficulty },
    };
    const common = { collection: 'participations', depth: 0, overrideAccess: false, req } as const;
    const doc =
      stored === null
        ? await payload.create({ ...common, data })
        : await payload.update({
            ...common,
            id: stored.id,
            data: { ...data, correctionReason: reason, updatedAt: stored.updatedAt },
          });
    await confirm(req, row, activity);
    const { docs } = await payload.find({
      collection: 'volunteers',
      where: { id: { equals: volunteer } },
      limit: 1,
      depth: 0,
      overrideAccess: true,
      req,
    });
    const [shown] = await shownVolunteers(req, docs);
    return {
      key: row.key,
      is: 'saved',
      id: doc.id,
      updatedAt: doc.updatedAt,
      hours: doc.hours,
      volunteer,
      label: shown ? volunteerLabel(shown) : '',
    };
  });
}
