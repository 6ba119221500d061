import { existsSync, readdirSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { personKeyFile } from '#cms/env/person-key.ts';
import { sqlitePath } from '#cms/database/sqlite-path.ts';
import type { CmsSettings } from '#cms/env/env.ts';
import { continueHistory } from '#cms/history/continue-history.ts';
import { historyFolder } from '#cms/history/history-folder.ts';
import { townKeyFile } from '#cms/history/town-key.ts';
import { inBackup } from './manifest.ts';
import { openDataFolder } from '#cms/locks/open-data-folder.ts';
import { unfinishedRestore } from './unfinished-restore.ts';
import { loadMongodb, mustBeEmptyMongodb } from './mongodb-dump.ts';
import { unpackBackup } from './unpack-backup.ts';

type Installation = Pick<CmsSettings, 'dataDir' | 'databaseUrl' | 'mediaDir'>;

/** Error codes of the system if something cannot be moved because a folder is mounted. */
const aboutMount = new Set(['EBUSY', 'EXDEV', 'EPERM', 'EACCES']);
/**
 * Entries that are not moved: the locks, which hold while everything around them is moved, and data moved
 * aside by earlier restores.
 */
const stays = (name: string) => name === 'locks' || name.startsWith('before-restore-');
/** Moves the content of a data folder. If that fails, moves it back and throws. */
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
 * Moves the content of a data folder aside: beside the folder or, if the folder is a volume of its own, into
 * it. Resolves to the folder with the moved content, and a function that moves it back.
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

/** Whether a data folder contains nothing but what any program creates there. */
const isEmpty = (dir: string) =>
  !existsSync(dir) || readdirSync(dir).every((name) => ['secret', personKeyFile, 'locks'].includes(name));

/** Endings of the file names of a SQLite database. */
const endings = ['', '-wal', '-shm'] as const;

const isThere = (where: string, file: string) =>
  `${where}里已有数据。要用备份替换它，请加上 --replace（原有数据会移到旁边，不会删除）：npm run restore -- ${file} --replace`;

/**
 * Restores a backup file. The file is unpacked and compared with its checksums before anything is changed.
 * Existing data is moved aside, never deleted, and moved back if the restore fails. Throws while the folder
 * is in use. Resolves to the folder with the former data, or null if there was none. Releases and dataset are
 * not in a backup; the next start makes them again.
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
    // A database outside the data folder counts as existing data too.
    if (to !== null && existsSync(to) && !isReplacing) throw new Error(isThere(`数据库 ${to} `, file));
    const moment = new Date().toISOString().replace(/[-:]|\..*$/g, '');
    const unfinished = unfinishedRestore(dataDir);
    unfinished.begin(file);
    const former = isEmpty(dataDir) ? null : await putAside(dataDir, moment);
    try {
      await mkdir(dataDir, { recursive: true });
      await put(inBackup.secret, path.join(dataDir, 'secret'));
      await put(inBackup.personKey, path.join(dataDir, personKeyFile));
      await put(inBackup.media, mediaDir);
      await put(inBackup.townKey, path.join(dataDir, townKeyFile));
      await put(inBackup.history, historyFolder(dataDir));
      await continueHistory(dataDir, former?.aside ?? null);
      if (to !== null) {
        // For a database outside the data folder: the files beside it belong to the former database file.
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
    // If the data folder is a volume of its own, files can only be copied into it.
    await rename(from, to).catch(() => cp(from, to, { recursive: true }));
  }
}
