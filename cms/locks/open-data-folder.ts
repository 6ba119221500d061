import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { locksDir, takeLock, type LockName } from './take-lock.ts';

/**
 * What somebody does with a data folder: serve it, work with its database (the CMS, a publish, a build), back it up, replace it. All but a restore may go on side by side; a restore goes alone. One serves at a time,
 * one backs up; that one publishes at a time, beside a server too, is `takePublishLock`'s.
 */
export type Use = 'serve' | 'work' | 'backup' | 'restore';

/** How long a start waits for the server before it to end, milliseconds. */
const patience = 10_000;

const noteFile = (dataDir: string) => path.join(locksDir(dataDir), 'server.json');

/** The server that holds the folder, as it said of itself: `（进程 123，端口 4321）`. */
function serverIn(dataDir: string): string {
  try {
    const { pid, port }: { pid?: unknown; port?: unknown } = JSON.parse(
      readFileSync(noteFile(dataDir), 'utf8'),
    );
    return `（进程 ${Number(pid)}，端口 ${Number(port)}）`;
  } catch {
    return '';
  }
}

/** Whether somebody holds a lock alone, at this moment. */
function isTaken(dataDir: string, name: LockName): boolean {
  const giveBack = takeLock(dataDir, name, 'shared');
  giveBack?.();
  return giveBack === null;
}

/** Who is in the way of a restore, as far as can be seen. */
function usersOf(dataDir: string): string {
  if (isTaken(dataDir, 'server'))
    return `服务正在运行${serverIn(dataDir)}。请先停止服务（在它的窗口按 Ctrl+C，或停止系统服务）`;
  if (isTaken(dataDir, 'publisher')) return '正在发布网站。请等它结束';
  if (isTaken(dataDir, 'backup')) return '正在备份。请等它结束';
  return '另一个程序（生成网站，或另一次恢复）正在使用它。请等它结束';
}

/**
 * Enters a data folder for some use. Resolves to what leaves it again; rejects, in Chinese, where somebody is in the way: who,
 * and what to do. A process that ends has left it, however it ended.
 */
export async function openDataFolder(dataDir: string, use: Use, port?: number): Promise<() => void> {
  // It holds people's data: what is made from now on, by this process and those that it starts, is for its user alone.
  process.umask(0o077);
  if (use === 'restore') {
    const leave = takeLock(dataDir, 'folder', 'alone');
    if (leave === null) throw new Error(`数据文件夹 ${dataDir} 正在使用：${usersOf(dataDir)}，再恢复。`);
    return leave;
  }
  const leave = takeLock(dataDir, 'folder', 'shared');
  if (leave === null) throw new Error(`数据文件夹 ${dataDir} 正在恢复备份。请等它结束，再试一次。`);
  if (use === 'backup') {
    const endBackup = takeLock(dataDir, 'backup', 'alone');
    if (endBackup === null) {
      leave();
      throw new Error('另一个备份正在进行。请等它结束，再试一次。');
    }
    return () => {
      endBackup();
      leave();
    };
  }
  if (use !== 'serve') return leave;

  let stopServing = takeLock(dataDir, 'server', 'alone');
  for (const end = Date.now() + patience; stopServing === null && Date.now() < end;) {
    await setTimeout(100);
    stopServing = takeLock(dataDir, 'server', 'alone');
  }
  if (stopServing === null) {
    leave();
    throw new Error(
      `数据文件夹 ${dataDir} 已有一个服务在使用${serverIn(dataDir)}。请先停止它；要同时再开一个，请给它另一个数据文件夹，例如 DATA_DIR=.data-2 npm start。`,
    );
  }
  const note = noteFile(dataDir);
  writeFileSync(note, JSON.stringify({ pid: process.pid, port }), { mode: 0o600 });
  return () => {
    rmSync(note, { force: true });
    stopServing();
    leave();
  };
}
