import { createHash, createHmac } from 'node:crypto';

const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token signed as Payload does. It expires in `seconds` seconds. */
export function sessionToken(secret: string, seconds: number): string {
  const head = encoded({ alg: 'HS256', typ: 'JWT' });
  const body = encoded({ id: 'x', collection: 'users', exp: Math.floor(Date.now() / 1_000) + seconds });
  const key = createHash('sha256').update(secret).digest('hex').slice(0, 32);
  return `${head}.${body}.${createHmac('sha256', key).update(`${head}.${body}`).digest('base64url')}`;
}
