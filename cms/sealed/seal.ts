import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { ofProcess } from '#cms/process/of-process.ts';
import { settings } from '#cms/env/env.ts';
import { readPersonKey } from '#cms/env/person-key.ts';

/** Beginning of every sealed text, with the number of the form. */
const mark = 'sealed:1:';
const cipher = 'aes-256-gcm';
const [ivBytes, tagBytes] = [12, 16];

const keys = () =>
  ofProcess('person-key', () => {
    const key = readPersonKey(settings.dataDir);
    const derived = (use: string) => createHmac('sha256', key).update(use).digest();
    const salts = derived('sealed-rows');
    return { key, salts, search: derived('search'), receipts: derived('receipts').toString('hex') };
  });

/** Whether a stored text is sealed. */
export const isSealed = (text: string): boolean => text.startsWith(mark);

/** Encrypts a text (AES-256-GCM), each time differently. A sealed text stays as it is. */
export function seal(text: string): string {
  if (text === '' || isSealed(text)) return text;
  const iv = randomBytes(ivBytes);
  const encryption = createCipheriv(cipher, keys().key, iv);
  const sealed = Buffer.concat([encryption.update(text, 'utf8'), encryption.final()]);
  return mark + Buffer.concat([iv, encryption.getAuthTag(), sealed]).toString('base64');
}

/**
 * Decrypts a sealed text. A text that is not sealed stays as it is. So does one that this key does not open:
 * it is saved again unchanged and can still be read when the right key is back.
 */
export function open(text: string): string {
  if (!isSealed(text)) return text;
  const bytes = Buffer.from(text.slice(mark.length), 'base64');
  try {
    const decryption = createDecipheriv(cipher, keys().key, bytes.subarray(0, ivBytes));
    decryption.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
    return Buffer.concat([
      decryption.update(bytes.subarray(ivBytes + tagBytes)),
      decryption.final(),
    ]).toString('utf8');
  } catch {
    return text;
  }
}

/** Mark by which equal texts can be found without opening any: HMAC of the text. */
export const searchMark = (text: string): string =>
  createHmac('sha256', keys().search).update(text).digest('base64url');

/** Secret of the receipts' codes. It hangs on this key, so that a new secret for sessions keeps old receipts. */
export const receiptSecret = (): string => keys().receipts;

/**
 * Salt of a sealed row (`content/sealed/`), 64 hexadecimal digits. It follows from the key and the identifier,
 * so that equal rows give equal hashes at every publish, and after a restore.
 */
export const saltOf = (id: string): string => createHmac('sha256', keys().salts).update(id).digest('hex');
