/**
 * npm run restore -- FILE [--replace]
 *
 * Brings back a backup, with the server stopped. With `--replace` what is there is put aside first.
 */
import net from 'node:net';
import path from 'node:path';
import { settings } from '../env.ts';
import { restoreBackup } from './restore-backup.ts';

const [file] = process.argv.slice(2).filter((word) => !word.startsWith('--'));

/** Whether somebody listens on the product's port. */
const isRunning = () =>
  new Promise<boolean>((resolve) => {
    const socket = net.connect(settings.port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
  });

try {
  if (file === undefined)
    throw new Error(
      '请写明备份文件，例如 npm run restore -- backups/practice-stations-2026-11-27-001500.zip',
    );
  if (await isRunning()) throw new Error(`端口 ${settings.port} 上有程序在运行。请先停止服务，再恢复。`);
  const aside = await restoreBackup(settings, path.resolve(file), {
    isReplacing: process.argv.includes('--replace'),
  });
  console.log(
    `  ✓ 已恢复到 ${settings.dataDir}${aside ? `\n    原有数据移到了 ${aside}` : ''}\n    运行 npm start，网站会按恢复的数据重新生成。`,
  );
  process.exit(0);
} catch (error) {
  console.error(`  ✗ 没有恢复：${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
