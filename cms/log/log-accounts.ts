import {
  createLocalReq,
  type CollectionAfterErrorHook,
  type CollectionAfterLoginHook,
  type CollectionAfterLogoutHook,
} from 'payload';
import { recordOf } from '../rules/record-of.ts';
import { noteEvent } from './note-event.ts';

/** Notes who signed in. */
export const logLogin: CollectionAfterLoginHook = async ({ req, user }) => {
  await noteEvent(req, {
    action: 'login',
    collection: 'users',
    record: user.id,
    title: user.name,
    name: user.name,
  });
  return user;
};

/** Notes who signed out. */
export const logLogout: CollectionAfterLogoutHook = async ({ req }) => {
  await noteEvent(req, {
    action: 'logout',
    collection: 'users',
    record: req.user?.id ?? null,
    title: req.user?.name ?? null,
  });
};

/** When a login to an account that does not exist was last noted. */
let unknownNotedAt = 0;

/**
 * Notes a login that was refused, with the name of the account if there is one; what was typed is not kept, since people
 * type passwords in the wrong field. In a transaction of its own: that of the login is rolled back.
 */
export const logFailedLogin: CollectionAfterErrorHook = async ({ error, req }) => {
  if (req.method !== 'POST' || !req.pathname?.endsWith('/users/login')) return;
  const { email } = recordOf(req.data);
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { email: { equals: typeof email === 'string' ? email.trim().toLowerCase() : '' } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  });
  const account = docs[0];
  if (account === undefined) {
    // Of accounts that do not exist one line a minute is enough: the log cannot be emptied, so nobody may fill it.
    if (Date.now() - unknownNotedAt < 60_000) return;
    unknownNotedAt = Date.now();
  }
  await noteEvent(await createLocalReq({}, req.payload), {
    action: 'loginFailed',
    collection: 'users',
    record: account?.id ?? null,
    title: account?.name ?? '未知账号',
    name: account?.name ?? '未知账号',
    detail: error.name === 'LockedAuth' ? '密码输错次数过多，账号暂时锁定' : null,
  });
};
