import { AuthenticationError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload';
import { Refusal } from '#cms/errors/refusal.ts';
import { clientAddress } from '#cms/http/client-address.ts';
import { recordOf } from '#cms/errors/record-of.ts';
import { isCurrentPassword } from './is-current-password.ts';
import { loginGuard } from './login-guard.ts';

/** An attempt to sign in or to prove one's password: client address and email. */
const attemptOf = (req: PayloadRequest, email: string) => ({ address: clientAddress(req), email });

/** Refuses an attempt over the limit, before the password is checked. */
async function begin(req: PayloadRequest, email: string): Promise<void> {
  const minutes = await loginGuard(req.payload).begin(attemptOf(req, email));
  if (minutes !== null)
    throw new Refusal(`密码输错次数过多。请 ${minutes} 分钟后再试，或请管理员解锁。`, 429);
}

/** Whether the password is right for the account. Attempts are counted and limited like logins. */
export async function provePassword(req: PayloadRequest, id: string, email: string, password: string) {
  await begin(req, email);
  const kept = recordOf(
    await req.payload.db.findOne({ collection: 'users', where: { id: { equals: id } }, req }),
  );
  const [hash, salt] = [kept['hash'], kept['salt']].map((one) => (typeof one === 'string' ? one : null));
  const isRight = await isCurrentPassword(password, { hash, salt });
  if (isRight) await loginGuard(req.payload).succeed(attemptOf(req, email));
  return isRight;
}

/**
 * Checks the password of a login before Payload does. Payload locks an account for all users after five wrong
 * passwords, and answers immediately if the account does not exist. Here the same work is done for every
 * address and account, known or not.
 */
export const guardLogin: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'login' || !('data' in args)) return args;
  const { email: typed, password } = recordOf(args.data);
  if (
    typeof typed !== 'string' ||
    typeof password !== 'string' ||
    typed.trim() === '' ||
    password.trim() === ''
  )
    throw new Refusal('请填写邮箱和密码。', 400);
  const email = typed.trim().toLowerCase();
  await begin(req, email);
  const found: unknown = await req.payload.db.findOne({
    collection: 'users',
    where: { email: { equals: email } },
    req,
  });
  const { hash, salt } = recordOf(found);
  // A hash in an older format is left to Payload, which checks and renews it.
  const isOlder = typeof hash === 'string' && !hash.includes(':');
  const kept = typeof hash === 'string' && typeof salt === 'string' ? { hash, salt } : {};
  if (!isOlder && !(await isCurrentPassword(password, kept))) throw new AuthenticationError(req.t);
  return args;
};
