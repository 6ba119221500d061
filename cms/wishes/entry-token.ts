import { createHash, createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import { wishTimes } from '#content/wishes/entry.ts';

/** What is known of the first step when the second one arrives. */
export type TokenState =
  | { readonly is: 'good' | 'early' | 'late'; /** Identifies the entry. */ readonly id: string }
  | { readonly is: 'forged' };

/** What was shown in the first step, in a fixed order. */
export type ShownValues = readonly string[];

const digestOf = (shown: ShownValues) =>
  createHash('sha256').update(JSON.stringify(shown)).digest('base64url');

const signatureOf = (secret: string, body: string) =>
  createHmac('sha256', secret).update(`wish-entry\n${body}`).digest('base64url');

/**
 * Token of the second step: says when which text was shown, signed. Nothing is stored, so that first steps
 * without a second one cost nothing.
 */
export function makeToken(
  secret: string,
  shown: ShownValues,
  now: number,
  id: string = randomUUID(),
): string {
  const body = `${Math.floor(now / 1000)}.${id}.${digestOf(shown)}`;
  return `${body}.${signatureOf(secret, body)}`;
}

/** Checks a token against the values that come with it. A changed text makes it `forged`. */
export function readToken(secret: string, token: string, shown: ShownValues, now: number): TokenState {
  const [seconds = '', id = '', digest = '', signature = '', ...more] = token.split('.');
  const expected = Buffer.from(signatureOf(secret, `${seconds}.${id}.${digest}`));
  const given = Buffer.from(signature);
  const isSigned = given.length === expected.length && timingSafeEqual(given, expected);
  if (!isSigned || more.length > 0 || digest !== digestOf(shown)) return { is: 'forged' };
  const age = now / 1000 - Number(seconds);
  return { is: age < wishTimes.least ? 'early' : age > wishTimes.most ? 'late' : 'good', id };
}
