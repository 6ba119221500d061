import type { PayloadRequest } from 'payload';
import { noteEvent } from '#cms/log/note-event.ts';
import { accountName, type AccountRef } from '#cms/points/account-ref.ts';
import { readRows } from '#cms/points/read-rows.ts';
import { codeMark, ownCode } from './own-code.ts';

const about = (ref: AccountRef) =>
  ref.volunteer === undefined
    ? ({ collection: 'households', record: ref.household } as const)
    : ({ collection: 'volunteers', record: ref.volunteer } as const);

/** Issues a code for an account; the one before opens nothing from now on. Call it in a transaction. */
export async function issueCode(req: PayloadRequest, ref: AccountRef): Promise<string> {
  const account = accountName(ref);
  const [known] = await readRows(req, 'pointsCodes', { account: { equals: account } });
  const issue = (known?.issue ?? 0) + 1;
  const code = ownCode(account, issue);
  const data = { account, issue, mark: codeMark(code) };
  const common = { collection: 'pointsCodes', depth: 0, overrideAccess: true, req } as const;
  if (known) await req.payload.update({ ...common, id: known.id, data });
  else
    await req.payload.create({
      ...common,
      data: { ...data, volunteer: ref.volunteer ?? null, household: ref.household ?? null },
    });
  await noteEvent(req, { action: 'update', ...about(ref), detail: '发了查积分的新码' });
  return code;
}

/** The code that an account has; null if none was issued. Each look leaves a line in the log. */
export async function codeOf(req: PayloadRequest, ref: AccountRef): Promise<string | null> {
  const account = accountName(ref);
  const [known] = await readRows(req, 'pointsCodes', { account: { equals: account } });
  if (known === undefined) return null;
  await noteEvent(req, { action: 'look', ...about(ref), detail: '打印查积分的卡片' });
  return ownCode(account, known.issue);
}
