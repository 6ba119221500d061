import type { PayloadRequest } from 'payload';
import { entryKinds, type EntryKindName } from '#content/points/entry-kinds.ts';
import { pointsText } from '#content/points/points-text.ts';
import { Refusal } from '#cms/errors/refusal.ts';
import { accountOf } from './account-ref.ts';
import { openAccount } from './open-account.ts';
import { readRows } from './read-rows.ts';
import { noteEvent } from '#cms/log/note-event.ts';
import type { Now } from './today.ts';

/** Kinds that staff book by hand. The others follow from records and are corrected there. */
const byHand: readonly EntryKindName[] = ['item', 'bonus', 'deduction', 'opening', 'correction'];

/** Whether staff can undo an entry of this kind. */
export const isUndoable = (kind: EntryKindName): boolean => byHand.includes(kind);

/**
 * Undoes an entry that staff booked, by a contrary entry with the reason. Call it in a transaction that holds
 * the writer. Resolves to the identifier of the new entry.
 */
export async function undoEntry(
  req: PayloadRequest,
  { id, reason, now }: { id: string; reason: string; now: Now },
): Promise<string> {
  const why = reason.trim();
  if (why === '') throw new Refusal('更正要写明事由，请补上再试。', 400);
  const [doc] = await readRows(req, 'pointsEntries', { id: { equals: id } });
  const ref = doc === undefined ? null : accountOf(doc);
  if (doc === undefined || ref === null) throw new Refusal('没有这一笔流水，请刷新后再试。', 404);
  if (!isUndoable(doc.kind) || doc.undoes)
    throw new Refusal(
      `“${entryKinds[doc.kind].label}”不能在这里冲回：服务所得请改参与记录，兑换请办退回，系统会自动更正。`,
      409,
    );
  const { account, book } = await openAccount(req, ref, now);
  if (account.isUndone(doc.key)) throw new Refusal('这一笔已经冲回过了，不能再冲一次。', 409);
  const short = doc.tenths - account.balance;
  const about = { day: now.today, lapsesOn: null } as const;
  if (short > 0)
    await book(
      { key: `owed:${doc.key}`, kind: 'owed', tenths: short, undoes: null, ...about },
      { reason: `${doc.reason}：更正时余额不够扣，差额先记下` },
    );
  const made = await book(
    { key: `contrary:${doc.key}`, kind: 'correction', tenths: -doc.tenths, undoes: doc.key, ...about },
    { reason: `冲回“${doc.reason}”的 ${pointsText(doc.tenths)} 分：${why}` },
  );
  await noteEvent(req, {
    action: 'create',
    collection: 'pointsEntries',
    record: made,
    detail: `冲回积分：${entryKinds[doc.kind].label}`,
  });
  return made;
}
