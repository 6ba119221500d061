import { createHash, createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import { wishTimes, type WishEntry } from '#content/wishes/entry.ts';

/** What is known of the first step when the second one arrives. */
export type TokenState =
  | { readonly is: 'good' | 'early' | 'late'; /** Identifies the entry. */ readonly id: string }
  | { readonly is: 'forged' };

const digestOf = ({ text, village, name, phone }: WishEntry) =>
  createHash('sha256')
    .update(JSON.stringify([text, village, name, phone]))
    .digest('base64url');

const signatureOf = (secret: string, body: string) =>
  createHmac('sha256', secret).update(`wish-entry\n${body}`).digest('base64url');

/**
 * Token of the second step: says when which text was shown, signed. Nothing is stored, so that first steps
 * without a second one cost nothing.
 */
export function makeToken(secret: string, entry: WishEntry, now: number, id: string = randomUUID()): string {
  const body = `${Math.floor(now / 1000)}.${id}.${digestOf(entry)}`;
  return `${body}.${signatureOf(secret, body)}`;
}

/** Checks a token against the entry that comes with it. A changed text makes it `forged`. */
export function readToken(secret: string, token: string, entry: WishEntry, now: number): TokenState {
  const [seconds = '', id = '', digest = '', signature = '', ...more] = token.split('.');
  const expected = Buffer.from(signatureOf(secret, `${seconds}.${id}.${digest}`));
  const given = Buffer.from(signature);
  const isSigned = given.length === expected.length && timingSafeEqual(given, expected);
  if (!isSigned || more.length > 0 || digest !== digestOf(entry)) return { is: 'forged' };
  const age = now / 1000 - Number(seconds);
  return { is: age < wishTimes.least ? 'early' : age > wishTimes.most ? 'late' : 'good', id };
}
