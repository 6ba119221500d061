import { createLocalReq, type Payload } from 'payload';
import { phoneDigits } from '#content/wishes/entry.ts';
import { accountOf } from '#cms/points/account-ref.ts';
import { readRows } from '#cms/points/read-rows.ts';
import { nowOf } from '#cms/points/today.ts';
import { viewAccount, type AccountView } from '#cms/points/view-account.ts';
import { codeMark, isCode } from './own-code.ts';

/** What somebody sees of the own points. */
export interface OwnPoints {
  name: string;
  account: AccountView;
}

/**
 * The account that a telephone number and a code open together; null if they do not. The code is looked up first,
 * and the number only where the code is right: nobody without a code learns whether a number is known.
 */
export async function openOwnPoints(
  payload: Payload,
  { phone, code }: { phone: string; code: string },
): Promise<OwnPoints | null> {
  const req = await createLocalReq({}, payload);
  const [known] = await readRows(req, 'pointsCodes', { mark: { equals: codeMark(code) } });
  const ref = known === undefined || !isCode(code) ? null : accountOf(known);
  if (ref === null) return null;
  const [owner] =
    ref.volunteer === undefined
      ? await readRows(req, 'households', { id: { equals: ref.household } })
      : await readRows(req, 'volunteers', { id: { equals: ref.volunteer } });
  const digits = phoneDigits(owner?.phone ?? '');
  if (owner === undefined || digits === '' || digits !== phoneDigits(phone)) return null;
  return { name: owner.name, account: await viewAccount(req, ref, nowOf()) };
}
