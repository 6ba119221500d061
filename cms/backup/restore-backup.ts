import { existsSync, readdirSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { sqlitePath } from '#cms/database/sqlite-path.ts';
import type { CmsSettings } from '#cms/env/env.ts';
import { inBackup } from './manifest.ts';
import { openDataFolder } from '#cms/locks/open-data-folder.ts';
import { unfinishedRestore } from './unfinished-restore.ts';
import { loadMongodb, mustBeEmptyMongodb } from './mongodb-dump.ts';
import { unpackBackup } from './unpack-backup.ts';

type Installation = Pick<CmsSettings, 'dataDir' | 'databaseUrl' | 'mediaDir'>;

/** What the system says where something cannot be moved because a folder is mounted. */
const aboutMount = new Set(['EBUSY', 'EXDEV', 'EPERM', 'EACCES']);
/** What stays where it is: the locks, which hold while all around them is moved, and what earlier restores put aside. */
const stays = (name: string) => name === 'locks' || name.startsWith('before-restore-');
/** Moves what a data folder holds; what was moved before a fault is moved back. */
async function moveAll(from: string, to: string): Promise<void> {
  const moved: string[] = [];
  await mkdir(to, { recursive: true, mode: 0o700 });
  try {
    for (const name of await readdir(from)) {
      if (stays(name)) continue;
      await rename(path.join(from, name), path.join(to, name));
      moved.push(name);
    }
  } catch (error) {
    for (const name of moved) await rename(path.join(to, name), path.join(from, name));
    throw error;
  }
}

/**
 * Puts aside what a data folder holds: beside it, or, where it is a volume of its own, within it. Resolves to the folder where
 * that lies then, and to what puts it back.
 */
async function putAside(
  dataDir: string,
  moment: string,
): Promise<{ aside: string; putBack: () => Promise<void> }> {
  const beside = `${dataDir}.before-restore-${moment}`;
  const within = path.join(dataDir, `before-restore-${moment}`);
  const aside = await moveAll(dataDir, beside).then(
    () => beside,
    async (error: unknown) => {
      await rm(beside, { recursive: true, force: true });
      if (!(error instanceof Error && 'code' in error && aboutMount.has(String(error.code)))) throw error;
      await moveAll(dataDir, within);
      return within;
    },
  );
  const putBack = async () => {
    for (const name of await readdir(dataDir))
      if (!stays(name)) await rm(path.join(dataDir, name), { recursive: true });
    await moveAll(aside, dataDir);
    await rm(aside, { recursive: true });
  };
  return { aside, putBack };
}

/** Whether a data folder holds nothing yet but what any program makes there. */
const isEmpty = (dir: string) =>
  !existsSync(dir) || readdirSync(dir).every((name) => name === 'secret' || name === 'locks');

/** The files of a SQLite database, by how their names end. */
const endings = ['', '-wal', '-shm'] as const;

const isThere = (where: string, file: string) =>
  `${where}里已有数据。要用备份替换它，请加上 --replace（原有数据会移到旁边，不会删除）：npm run restore -- ${file} --replace`;

/**
 * Brings back what a backup file holds. The file is unpacked and compared with its checksums before anything is touched; what
 * was there is put aside, never deleted, and put back where the restore fails. Refused while anybody uses the folder. Resolves to the folder where it lies, or null where there was nothing. Releases and
 * dataset are not in a backup: the next start makes them anew.
 */
export async function restoreBackup(
  installation: Installation,
  file: string,
  options: { isReplacing: boolean },
): Promise<string | null> {
  const leave = await openDataFolder(installation.dataDir, 'restore');
  try {
    return await restoreAlone(installation, file, options);
  } finally {
    leave();
  }
}

async function restoreAlone(
  { dataDir, databaseUrl, mediaDir }: Installation,
  file: string,
  { isReplacing }: { isReplacing: boolean },
): Promise<string | null> {
  if (!isEmpty(dataDir) && !isReplacing) {
    throw new Error(isThere(`数据文件夹 ${dataDir} `, file));
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
    const to = isSqlite ? sqlitePath(databaseUrl) : null;
    // A database outside the data folder is data too.
    if (to !== null && existsSync(to) && !isReplacing) throw new Error(isThere(`数据库 ${to} `, file));
    const moment = new Date().toISOString().replace(/[-:]|\..*$/g, '');
    const unfinished = unfinishedRestore(dataDir);
    unfinished.begin(file);
    const former = isEmpty(dataDir) ? null : await putAside(dataDir, moment);
    try {
      await mkdir(dataDir, { recursive: true });
      await put(inBackup.secret, path.join(dataDir, 'secret'));
      await put(inBackup.media, mediaDir);
      if (to !== null) {
        // What a database outside the data folder left beside it belongs to the former file.
        for (const end of endings)
          if (existsSync(to + end)) await rename(to + end, `${to}.before-restore-${moment}${end}`);
        await put(inBackup.sqlite, to);
      } else await loadMongodb(databaseUrl, path.join(work, inBackup.mongodb));
    } catch (error) {
      for (const end of to === null ? [] : endings) {
        const kept = `${to}.before-restore-${moment}${end}`;
        if (existsSync(kept)) await rename(kept, `${to}${end}`);
      }
      await former?.putBack();
      unfinished.end();
      throw error;
    }
    unfinished.end();
    return former?.aside ?? null;
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
