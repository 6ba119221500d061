import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** Name of the file with the key, in the data folder beside the secret. */
export const personKeyFile = 'person-key';
/** AES-256. */
const bytes = 32;

/**
 * The key that encrypts what residents leave of themselves (name, telephone). It is created once and kept in
 * `<dataDir>/person-key` (mode 600), apart from the secret: a new secret signs everybody out and must not
 * make these texts unreadable. Throws if the file does not hold a key.
 */
export function readPersonKey(dataDir: string): Buffer {
  const file = path.join(dataDir, personKeyFile);
  fs.mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  try {
    fs.writeFileSync(file, `${randomBytes(bytes).toString('hex')}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  const written = fs.readFileSync(file, 'utf8').trim();
  if (!/^[\da-f]{64}$/.test(written)) {
    throw new Error(
      `文件 ${file} 不是完整的密钥（应是 64 个十六进制字符）。它用来解开群众留下的姓名和电话，请从备份里找回这个文件，不要删除。`,
    );
  }
  return Buffer.from(written, 'hex');
}
