import { pbkdf2, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(pbkdf2);
/** How Payload 3.90 keeps passwords; `accounts.test.ts` fails when it changes. */
const prefix = 'pbkdf2-sha256-v1:';
const iterations = 600_000;

/** Whether a password is the one that an account has now. */
export async function isCurrentPassword(
  password: string,
  { hash, salt }: { hash?: string | null | undefined; salt?: string | null | undefined },
): Promise<boolean> {
  if (!hash?.startsWith(prefix) || !salt) return false;
  const kept = Buffer.from(hash.slice(prefix.length), 'hex');
  return timingSafeEqual(kept, await derive(password, salt, iterations, kept.length, 'sha256'));
}
