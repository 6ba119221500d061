/**
 * npm run backup [-- FILE]
 *
 * Writes one file with the database, the media and the secret, also while the CMS runs. Default:
 * `backups/practice-stations-<moment>.zip` beside the data folder. Keep it safe: it contains personal data.
 */
import { shanghaiMoment } from '#content/time/shanghai.ts';
import path from 'node:path';
import { settings } from '#cms/env/env.ts';
import { tellAtTerminal } from '#cms/errors/tell-at-terminal.ts';
import { writeBackup } from '#cms/backup/write-backup.ts';

const moment = shanghaiMoment(new Date()).slice(0, 19).replace('T', '-').replaceAll(':', '');
const file = path.resolve(
  process.argv[2] ?? path.join(path.dirname(settings.dataDir), 'backups', `practice-stations-${moment}.zip`),
);
try {
  const { sha256, files } = await writeBackup(settings, file);
  console.log(
    `  ✓ 已备份：${file}\n    ${files} 个文件，SHA-256 ${sha256}\n    含个人信息和登录密钥，请存放在安全的地方。`,
  );
} catch (error) {
  console.error(`  ✗ 没有备份成功：${tellAtTerminal(error)}`);
  process.exit(1);
}
