import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** Minimum length of a secret, in characters. */
export const shortestSecret = 32;

/**
 * The secret that signs sessions. It is created once and kept in `<dataDir>/secret` (mode 600). If two
 * processes start at the same moment, the second reads what the first wrote.
 */
export function readSecret(dataDir: string): string {
  const file = path.join(dataDir, 'secret');
  fs.mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  try {
    fs.writeFileSync(file, `${randomBytes(32).toString('hex')}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  const secret = fs.readFileSync(file, 'utf8').trim();
  if (secret.length < shortestSecret) {
    throw new Error(
      `文件 ${file} 里的密钥只有 ${secret.length} 个字符，至少要 ${shortestSecret} 个。请删除该文件后重新启动，系统会生成新的（大家需要重新登录）。`,
    );
  }
  return secret;
}
