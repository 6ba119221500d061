/**
 * npm run restore -- FILE [--replace]
 *
 * Restores a backup. The server must be stopped (see `cms/locks/`). With `--replace` existing data is first
 * moved aside.
 */
import path from 'node:path';
import { settings } from '#cms/env/env.ts';
import { tellAtTerminal } from '#cms/errors/tell-at-terminal.ts';
import { restoreBackup } from '#cms/backup/restore-backup.ts';

const [file] = process.argv.slice(2).filter((word) => !word.startsWith('--'));

try {
  if (file === undefined)
    throw new Error(
      '请写明备份文件，例如 npm run restore -- backups/practice-stations-2026-11-27-001500.zip',
    );
  const aside = await restoreBackup(settings, path.resolve(file), {
    isReplacing: process.argv.includes('--replace'),
  });
  console.log(
    `  ✓ 已恢复到 ${settings.dataDir}${aside ? `\n    原有数据移到了 ${aside}，里面有个人信息，用不着时请删除` : ''}\n    运行 npm start，网站会按恢复的数据重新生成；办结满 90 天的需求，提出人的资料会在启动时再次抹去。`,
  );
  process.exit(0);
} catch (error) {
  console.error(`  ✗ 没有恢复：${tellAtTerminal(error)}`);
  process.exit(1);
}
