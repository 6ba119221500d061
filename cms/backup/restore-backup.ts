import { existsSync, readdirSync } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { sqlitePath } from '../database/sqlite-path.ts';
import type { CmsSettings } from '../env.ts';
import { inBackup } from './manifest.ts';
import { loadMongodb, mustBeEmptyMongodb } from './mongodb-dump.ts';
import { unpackBackup } from './unpack-backup.ts';

type Installation = Pick<CmsSettings, 'dataDir' | 'databaseUrl' | 'mediaDir'>;

/** Whether a data folder holds nothing yet but the secret that any program makes there. */
const isEmpty = (dir: string) =>
  !existsSync(dir) || readdirSync(dir).every((name) => name === 'secret' || name.startsWith('restore-'));

/**
 * Brings back what a backup file holds. The file is unpacked and compared with its checksums before anything is touched; what
 * was there is put aside, never deleted, and put back where the restore fails. Resolves to the folder where it lies, or null where there was nothing. Releases and
 * dataset are not in a backup: the next start makes them anew.
 */
export async function restoreBackup(
  { dataDir, databaseUrl, mediaDir }: Installation,
  file: string,
  { isReplacing }: { isReplacing: boolean },
): Promise<string | null> {
  if (!isEmpty(dataDir) && !isReplacing) {
    throw new Error(
      `数据文件夹 ${dataDir} 里已有数据。要用备份替换它，请加上 --replace（原有数据会移到旁边，不会删除）：npm run restore -- ${file} --replace`,
    );
  }
  const work = `${dataDir}.restore-${process.pid}`;
  try {
    const { database } = await unpackBackup(file, work);
    const isSqlite = databaseUrl.startsWith('file:');
    if (isSqlite !== (database === 'sqlite'))
      throw new Error(
        `这份备份来自 ${database === 'sqlite' ? 'SQLite' : 'MongoDB'}，与 DATABASE_URL 的数据库不是一种。请改好 DATABASE_URL 再恢复。`,
      );
    if (!isSqlite) await mustBeEmptyMongodb(databaseUrl);
    const aside = isEmpty(dataDir)
      ? null
      : `${dataDir}.before-restore-${new Date().toISOString().replace(/[-:]|\..*$/g, '')}`;
    if (aside !== null) await rename(dataDir, aside);
    try {
      await mkdir(dataDir, { recursive: true });
      await put(inBackup.secret, path.join(dataDir, 'secret'));
      await put(inBackup.media, mediaDir);
      if (isSqlite) {
        const to = sqlitePath(databaseUrl);
        // What a database outside the data folder left beside it belongs to the former file.
        for (const end of ['', '-wal', '-shm'])
          if (existsSync(to + end)) await rename(to + end, `${to}.before-restore${end}`);
        await put(inBackup.sqlite, to);
      } else await loadMongodb(databaseUrl, path.join(work, inBackup.mongodb));
    } catch (error) {
      if (aside !== null) {
        await rm(dataDir, { recursive: true, force: true });
        await rename(aside, dataDir);
      }
      throw error;
    }
    return aside;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  async function put(name: string, to: string): Promise<void> {
    const from = path.join(work, name);
    if (!existsSync(from)) return;
    await mkdir(path.dirname(to), { recursive: true });
    // A data folder that is a volume of its own takes copies only.
    await rename(from, to).catch(() => cp(from, to, { recursive: true }));
  }
}
