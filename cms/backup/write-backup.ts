import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { copyFile, cp, link, mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import yazl from 'yazl';
import { sqlitePath } from '#cms/database/sqlite-path.ts';
import type { CmsSettings } from '#cms/env/env.ts';
import { personKeyFile } from '#cms/env/person-key.ts';
import { openDataFolder } from '#cms/locks/open-data-folder.ts';
import { historyFolder, inHistory } from '#cms/history/history-folder.ts';
import { townKeyFile } from '#cms/history/town-key.ts';
import { hashFile } from './hash-file.ts';
import { inBackup, type Manifest } from './manifest.ts';
import { dumpMongodb } from './mongodb-dump.ts';

/** A backup that was written. */
export interface Backup {
  file: string;
  /** SHA-256 of the whole file. */
  sha256: string;
  files: number;
}

type Installation = Pick<CmsSettings, 'dataDir' | 'databaseUrl' | 'mediaDir'>;

/**
 * Links or copies the current files of the media folder, so that they stay even if they are deleted
 * meanwhile.
 */
async function holdMedia(mediaDir: string, to: string): Promise<void> {
  if (!existsSync(mediaDir)) return;
  for (const name of await readdir(mediaDir)) {
    const [from, at] = [path.join(mediaDir, name), path.join(to, name)];
    if (existsSync(at)) continue;
    await link(from, at).catch(() => copyFile(from, at).catch(() => undefined));
  }
}

/**
 * Copies the history: the chain first, so that every file that it names was written before. Its files are replaced, not
 * changed in place, but lines are added to some: these are copied, not linked.
 */
async function holdHistory(from: string, to: string): Promise<void> {
  if (!existsSync(from)) return;
  const first = path.join(from, inHistory.chain);
  if (existsSync(first)) await cp(first, path.join(to, inHistory.chain), { recursive: true });
  await cp(from, to, {
    recursive: true,
    force: false,
    // A file that is being written, and the chain, which is there already.
    filter: (source) => !source.endsWith('.new') && source !== first,
  });
}

/** Removes what killed backups left, which are copies of personal data. No other backup is running now. */
async function removeLeftovers(dataDir: string): Promise<void> {
  for (const name of await readdir(dataDir).catch(() => []))
    if (/^backup-\d+$/.test(name)) await rm(path.join(dataDir, name), { recursive: true, force: true });
}

/**
 * Writes files of a folder into a ZIP file, and at the end the text that `describe` makes of their SHA-256,
 * by name. Each file is read once, so the checksum fits the written content, even if a picture is being
 * blurred at that moment.
 */
async function writeZip(
  folder: string,
  names: readonly string[],
  file: string,
  describe: (sums: Record<string, string>) => string,
): Promise<void> {
  const zip = new yazl.ZipFile();
  const sums: Record<string, string> = {};
  const end = () => {
    zip.addBuffer(Buffer.from(describe(sums)), inBackup.manifest);
    zip.end();
  };
  const add = (at: number): void => {
    const name = names[at];
    if (name === undefined) {
      end();
      return;
    }
    const isMedia = name.startsWith(inBackup.media);
    // A database may be larger than the 4 GB that the old format allows.
    zip.addReadStreamLazy(name, { compress: !isMedia, forceZip64Format: !isMedia }, (use) => {
      const stream = createReadStream(path.join(folder, name));
      const hash = createHash('sha256');
      stream.on('data', (chunk) => hash.update(chunk));
      stream.once('end', () => {
        sums[name] = hash.digest('hex');
        add(at + 1);
      });
      use(null, stream);
    });
  };
  zip.on('error', (error: Error) => {
    (zip.outputStream as Readable).destroy(error);
  });
  add(0);
  await pipeline(zip.outputStream, createWriteStream(file, { mode: 0o600 }));
}

/**
 * Writes one file with the database, the media and the secret, while the CMS keeps running. The database is
 * in its state at one moment (`VACUUM INTO`, or a snapshot session on MongoDB). Media files are held before
 * and after that moment, so that every file named in its records is included.
 */
export async function writeBackup(installation: Installation, file: string): Promise<Backup> {
  const leave = await openDataFolder(installation.dataDir, 'backup');
  try {
    return await writeBeside(installation, file);
  } finally {
    leave();
  }
}

async function writeBeside({ dataDir, databaseUrl, mediaDir }: Installation, file: string): Promise<Backup> {
  const work = path.join(dataDir, `backup-${process.pid}`);
  const media = path.join(work, inBackup.media);
  await removeLeftovers(dataDir);
  await mkdir(media, { recursive: true });
  await mkdir(path.dirname(file), { recursive: true });
  try {
    await holdMedia(mediaDir, media);
    const isSqlite = databaseUrl.startsWith('file:');
    if (isSqlite) {
      const database = new DatabaseSync(sqlitePath(databaseUrl), { readOnly: true });
      try {
        database.exec('PRAGMA busy_timeout = 15000');
        database.prepare('VACUUM INTO ?').run(path.join(work, inBackup.sqlite));
      } finally {
        database.close();
      }
    } else await dumpMongodb(databaseUrl, path.join(work, inBackup.mongodb));
    await holdMedia(mediaDir, media);
    const secret = path.join(dataDir, 'secret');
    if (existsSync(secret)) await copyFile(secret, path.join(work, inBackup.secret));
    const personKey = path.join(dataDir, personKeyFile);
    if (existsSync(personKey)) await copyFile(personKey, path.join(work, inBackup.personKey));

    const townKey = path.join(dataDir, townKeyFile);
    if (existsSync(townKey)) await copyFile(townKey, path.join(work, inBackup.townKey));
    await holdHistory(historyFolder(dataDir), path.join(work, inBackup.history));

    const entries = await readdir(work, { recursive: true, withFileTypes: true });
    const names = entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(work, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
      .toSorted();
    const describe = (files: Record<string, string>) => {
      const manifest: Manifest = {
        version: 1,
        createdAt: new Date().toISOString(),
        database: isSqlite ? 'sqlite' : 'mongodb',
        files,
      };
      return JSON.stringify(manifest, null, 1);
    };
    // Under another name until it is complete, so that a half-written file is never taken for a backup.
    await writeZip(work, names, `${file}.part`, describe);
    await rename(`${file}.part`, file);
    return { file, sha256: await hashFile(file), files: names.length };
  } finally {
    await rm(work, { recursive: true, force: true });
    await rm(`${file}.part`, { force: true });
  }
}
