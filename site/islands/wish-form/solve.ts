/**
 * Worker that solves the task of `cms/wishes/proof.ts`: finds the number for which PBKDF2 gives a key with the
 * wanted beginning. The notation is altcha's: nonce and salt in hex, the number as four bytes after the nonce.
 */
interface Task {
  parameters: { nonce: string; salt: string; cost: number; keyLength: number; keyPrefix: string };
}

const bytes = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
const hex = (key: ArrayBuffer) =>
  [...new Uint8Array(key)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

onmessage = async ({ data }: MessageEvent<Task>) => {
  const { nonce, salt, cost, keyLength, keyPrefix } = data.parameters;
  const method = { name: 'PBKDF2', hash: 'SHA-256', salt: bytes(salt), iterations: cost };
  const start = bytes(nonce);
  const password = new Uint8Array(start.length + 4);
  password.set(start);
  for (let counter = 0; ; counter += 1) {
    new DataView(password.buffer).setUint32(start.length, counter);
    const key = await crypto.subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits']);
    const derivedKey = hex(await crypto.subtle.deriveBits(method, key, keyLength * 8));
    if (derivedKey.startsWith(keyPrefix)) {
      postMessage({ counter, derivedKey });
      return;
    }
  }
};
