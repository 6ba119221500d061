import { createHash, createPublicKey, verify, type KeyObject } from 'node:crypto';
import { historyEntry, type HistoryEntry } from './history-entry.ts';

/** The text that is signed: the entry as JSON without its signature. */
export function signedText(entry: Omit<HistoryEntry, 'signature'>): string {
  const {
    number,
    kind,
    release,
    at,
    dataset,
    figures,
    rows,
    changes,
    late,
    corrections,
    previous,
    key,
    newKey,
  } = entry;
  return JSON.stringify({
    ...{ number, kind, release, at, dataset, figures, rows, changes },
    ...{ late, corrections, previous, key, newKey },
  });
}

/** An entry as one line of its file, without line end. Equal entries give equal lines. */
export const entryLine = (entry: HistoryEntry): string =>
  `${signedText(entry).slice(0, -1)},"signature":${JSON.stringify(entry.signature)}}`;

/** An entry read from a line. Throws if the line is not exactly what `entryLine` writes. */
export function readEntry(line: string): HistoryEntry {
  const entry = historyEntry.parse(JSON.parse(line));
  if (entryLine(entry) !== line) throw new Error('这一行不是规定的写法');
  return entry;
}

/** A public key from its base64 text. Throws if it is not an Ed25519 key. */
export function publicKeyOf(text: string): KeyObject {
  const key = createPublicKey({ key: Buffer.from(text, 'base64'), format: 'der', type: 'spki' });
  if (key.asymmetricKeyType !== 'ed25519') throw new Error('不是 Ed25519 公钥');
  return key;
}

/** Name of a public key: the first 16 digits of the SHA-256 of its bytes. */
export const keyName = (text: string): string =>
  createHash('sha256').update(Buffer.from(text, 'base64')).digest('hex').slice(0, 16);

/** Whether the signature of an entry is that of this key. */
export const isSignedBy = (entry: HistoryEntry, key: KeyObject): boolean =>
  verify(null, Buffer.from(signedText(entry)), key, Buffer.from(entry.signature, 'base64'));
