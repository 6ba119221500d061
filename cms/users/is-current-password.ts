import crypto from 'node:crypto';

/** How Payload 3.90 stores passwords; `accounts.test.ts` fails if this changes. */
const prefix = 'pbkdf2-sha256-v1:';
const iterations = 600_000;
const length = 32;

/** The stored password data of an account; empty if there is no account. */
interface Kept {
  hash?: string | null | undefined;
  salt?: string | null | undefined;
}

/**
 * Used if nothing is stored: the same work is done, so that the response time does not reveal whether the
 * account exists.
 */
const nobodys = { salt: '0'.repeat(64), hash: prefix + '0'.repeat(length * 2) };

const derive = (password: string, salt: string) =>
  new Promise<Buffer>((resolve, reject) => {
    crypto.pbkdf2(password, salt, iterations, length, 'sha256', (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });

/** Whether a password is the current one of an account. */
export async function isCurrentPassword(password: string, { hash, salt }: Kept): Promise<boolean> {
  const isThere = typeof salt === 'string' && salt !== '' && hash?.startsWith(prefix) === true;
  const kept = isThere ? { hash, salt } : nobodys;
  const derived = await derive(password, kept.salt);
  const wanted = Buffer.from(kept.hash.slice(prefix.length), 'hex');
  return wanted.length === derived.length && crypto.timingSafeEqual(wanted, derived) && isThere;
}
