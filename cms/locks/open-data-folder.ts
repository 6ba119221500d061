import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { locksDir, takeLock, type LockName } from './take-lock.ts';

/**
 * Use of a data folder: serve it, work with its database (the CMS, a publish, a build), back it up, restore
 * it. A restore needs the folder alone; all other uses may run side by side. There is at most one server and
 * one backup. `takePublishLock` ensures that there is at most one publish, also beside a server.
 */
export type Use = 'serve' | 'work' | 'backup' | 'restore';

/** How long a start waits for the previous server to end, in milliseconds. */
const patience = 10_000;

const noteFile = (dataDir: string) => path.join(locksDir(dataDir), 'server.json');

/** Text about the server that holds the folder, from the note that it wrote: `（进程 123，端口 4321）`. */
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

/** Whether another holder has a lock alone at this moment. */
function isTaken(dataDir: string, name: LockName): boolean {
  const giveBack = takeLock(dataDir, name, 'shared');
  giveBack?.();
  return giveBack === null;
}

/** What blocks a restore, as far as it can be detected. */
function usersOf(dataDir: string): string {
  if (isTaken(dataDir, 'server'))
    return `服务正在运行${serverIn(dataDir)}。请先停止服务（在它的窗口按 Ctrl+C，或停止系统服务）`;
  if (isTaken(dataDir, 'publisher')) return '正在发布网站。请等它结束';
  if (isTaken(dataDir, 'backup')) return '正在备份。请等它结束';
  return '另一个程序（生成网站，或另一次恢复）正在使用它。请等它结束';
}

/**
 * Opens a data folder for a use. Resolves to a function that leaves it. If another use is in the way, rejects
 * with a Chinese message that says which and what to do. A process that has ended, for any reason, has left
 * the folder.
 */
export async function openDataFolder(dataDir: string, use: Use, port?: number): Promise<() => void> {
  // The folder holds personal data: only its user can read what this process and its children create from now
  // on.
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
