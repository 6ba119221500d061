import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { keyName } from '#content/history/entry-line.ts';

/** File of the key that signs the history, in the data folder beside the secret. */
export const townKeyFile = 'history-key';
/** File of the key that a rotation is about to make the key. */
export const nextKeyFile = 'history-key.next';

/** The key with which the town signs its history. */
export interface TownKey {
  name: string;
  /** SPKI, base64. */
  publicKey: string;
  sign: (text: string) => string;
}

function townKey(key: KeyObject): TownKey {
  const publicKey = createPublicKey(key).export({ format: 'der', type: 'spki' }).toString('base64');
  return {
    name: keyName(publicKey),
    publicKey,
    sign: (text) => sign(null, Buffer.from(text), key).toString('base64'),
  };
}

/** Reads a key from a file; null if there is no file. Throws a Chinese sentence if it holds no Ed25519 key. */
function readKey(file: string): TownKey | null {
  if (!existsSync(file)) return null;
  try {
    const key = createPrivateKey(readFileSync(file));
    if (key.asymmetricKeyType !== 'ed25519') throw new Error('another kind of key');
    return townKey(key);
  } catch {
    throw new Error(
      `文件 ${file} 里不是完整的签名密钥。它用来给公布的数字签字，请从备份里找回这个文件；找不回时把它移走，系统会另起一把，并在历史里写明。`,
    );
  }
}

/** Creates a key in a file that only the owner may read, whole or not at all. */
export function createKey(file: string): TownKey {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const { privateKey } = generateKeyPairSync('ed25519');
  const text = privateKey.export({ format: 'pem', type: 'pkcs8' });
  writeFileSync(`${file}.${process.pid}`, text, { mode: 0o600, flush: true });
  renameSync(`${file}.${process.pid}`, file);
  return townKey(privateKey);
}

/**
 * The key that signs from now on. `valid` is the name of the key that is valid by the chain; null for an empty chain. A
 * rotation that was interrupted after its entry is completed here. Null if the key that is valid is lost.
 */
export function readTownKey(dataDir: string, valid: string | null): TownKey | null {
  const [file, next] = [path.join(dataDir, townKeyFile), path.join(dataDir, nextKeyFile)];
  const key = readKey(file);
  if (valid === null) return key ?? createdKey(dataDir);
  if (key?.name === valid) return key;
  const waiting = readKey(next);
  if (waiting?.name !== valid) return null;
  renameSync(next, file);
  return waiting;
}

/** A new key in place of one that is lost. */
export const createdKey = (dataDir: string): TownKey => createKey(path.join(dataDir, townKeyFile));
