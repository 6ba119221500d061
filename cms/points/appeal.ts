import type { PayloadRequest } from 'payload';
import { ruleOn } from '#content/points/rule-on.ts';
import { shanghaiDay } from '#content/time/shanghai.ts';
import { idOf } from '#cms/access/id-of.ts';
import { Refusal } from '#cms/errors/refusal.ts';
import type { PointsAppeal } from '#cms/payload-types.ts';
import { requestPublish } from '#cms/publish/request/request-publish.ts';
import { readRules } from './read-rules.ts';
import { readRows } from './read-rows.ts';
import { staffName } from './staff-name.ts';
import type { Now } from './today.ts';
import { isUndoable, undoEntry } from './undo-entry.ts';

const day = 86_400_000;

/** Refuses an appeal whose days are over, unless a notice that shows the entry is still open to appeals. */
async function mustBePosted(
  req: PayloadRequest,
  at: string,
  { today }: Now,
  sentence: string,
): Promise<void> {
  const notices = await readRows(req, 'pointsNotices', { asOf: { greater_than: at } });
  const moved = shanghaiDay(at);
  const isPosted = notices.some(
    ({ from, to, appealUntil }) =>
      moved >= shanghaiDay(from) && moved <= shanghaiDay(to) && today <= shanghaiDay(appealUntil),
  );
  if (!isPosted) throw new Refusal(sentence, 409);
}

/**
 * Takes down what somebody says against an entry, within the days that the rule or a notice gives. The number of
 * appeals is public, so that a publish is asked for.
 */
export async function appeal(
  req: PayloadRequest,
  { entry: id, text, now }: { entry: string; text: string; now: Now },
): Promise<PointsAppeal> {
  const said = text.trim();
  if (said === '') throw new Refusal('请写明对哪一点有异议。', 400);
  const [entry] = await readRows(req, 'pointsEntries', { id: { equals: id } });
  if (entry === undefined) throw new Refusal('没有这一笔流水，请刷新后再试。', 404);
  const days = ruleOn(await readRules(req), shanghaiDay(entry.at))?.appealDays;
  if (days !== undefined && Date.parse(now.at) > Date.parse(entry.at) + days * day)
    await mustBePosted(
      req,
      entry.at,
      now,
      `规则写明 ${days} 天内可以申诉，这一笔已经过了期限。确有错误的，请直接更正。`,
    );
  const [open] = await readRows(req, 'pointsAppeals', {
    and: [{ entry: { equals: id } }, { state: { equals: 'open' } }],
  });
  if (open !== undefined) throw new Refusal('这一笔已经有一件申诉在等答复，不用重复登记。', 409);
  const made = await req.payload.create({
    collection: 'pointsAppeals',
    data: {
      volunteer: idOf(entry.volunteer),
      household: idOf(entry.household),
      entry: id,
      text: said,
      state: 'open',
      at: now.at,
      at_tz: now.at_tz,
    },
    depth: 0,
    overrideAccess: true,
    req,
  });
  await requestPublish({ req, collection: 'pointsAppeals', doc: {}, operation: 'create' });
  return made;
}

/** Answers an appeal. One that is upheld undoes the entry, where staff can undo it. */
export async function answerAppeal(
  req: PayloadRequest,
  { id, isUpheld, answer, now }: { id: string; isUpheld: boolean; answer: string; now: Now },
): Promise<PointsAppeal> {
  const said = answer.trim();
  if (said === '') throw new Refusal('请写明答复，本人会看到。', 400);
  const [known] = await readRows(req, 'pointsAppeals', { id: { equals: id } });
  if (known === undefined) throw new Refusal('没有这件申诉，请刷新后再试。', 404);
  if (known.state !== 'open') throw new Refusal('这件申诉已经答复过了，请刷新后再看。', 409);
  const entry = idOf(known.entry) ?? '';
  const [about] = await readRows(req, 'pointsEntries', { id: { equals: entry } });
  if (isUpheld && about !== undefined && isUndoable(about.kind) && !about.undoes)
    await undoEntry(req, { id: entry, reason: `申诉成立，${said}`, now });
  const answered = await req.payload.update({
    collection: 'pointsAppeals',
    id,
    data: {
      state: isUpheld ? 'upheld' : 'rejected',
      answer: said,
      answeredAt: now.at,
      answeredAt_tz: now.at_tz,
      answeredBy: staffName(req),
    },
    depth: 0,
    overrideAccess: true,
    req,
  });
  await requestPublish({ req, collection: 'pointsAppeals', doc: {}, operation: 'update' });
  return answered;
}
