import crypto from 'node:crypto';

/** How Payload 3.90 keeps passwords; `accounts.test.ts` fails when it changes. */
const prefix = 'pbkdf2-sha256-v1:';
const iterations = 600_000;
const length = 32;

/** What an account keeps of its password; nothing where there is no account. */
interface Kept {
  hash?: string | null | undefined;
  salt?: string | null | undefined;
}

/** Where nothing is kept the same work is done as where something is, so that its time does not tell which. */
const nobodys = { salt: '0'.repeat(64), hash: prefix + '0'.repeat(length * 2) };

const derive = (password: string, salt: string) =>
  new Promise<Buffer>((resolve, reject) => {
    crypto.pbkdf2(password, salt, iterations, length, 'sha256', (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });

/** Whether a password is the one that an account has now. */
export async function isCurrentPassword(password: string, { hash, salt }: Kept): Promise<boolean> {
  const isThere = typeof salt === 'string' && salt !== '' && hash?.startsWith(prefix) === true;
  const kept = isThere ? { hash, salt } : nobodys;
  const derived = await derive(password, kept.salt);
  const wanted = Buffer.from(kept.hash.slice(prefix.length), 'hex');
  return wanted.length === derived.length && crypto.timingSafeEqual(wanted, derived) && isThere;
}
