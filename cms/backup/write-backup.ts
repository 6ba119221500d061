import { createWriteStream, existsSync } from 'node:fs';
import { copyFile, link, mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pipeline } from 'node:stream/promises';
import yazl from 'yazl';
import { sqlitePath } from '../database/sqlite-path.ts';
import type { CmsSettings } from '../env.ts';
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

/** Holds on to what lies in the media folder now: files are never written to again, so a link is a copy. */
async function holdMedia(mediaDir: string, to: string): Promise<void> {
  if (!existsSync(mediaDir)) return;
  for (const name of await readdir(mediaDir)) {
    const [from, at] = [path.join(mediaDir, name), path.join(to, name)];
    if (existsSync(at)) continue;
    await link(from, at).catch(() => copyFile(from, at).catch(() => undefined));
  }
}

/**
 * Writes one file with the database, the media and the secret, while the CMS goes on: the database as it was at one moment
 * (`VACUUM INTO`, or a snapshot session on MongoDB), and every file that its records name, held before and after.
 */
export async function writeBackup(
  { dataDir, databaseUrl, mediaDir }: Installation,
  file: string,
): Promise<Backup> {
  const work = path.join(dataDir, `backup-${process.pid}`);
  const media = path.join(work, inBackup.media);
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

    const entries = await readdir(work, { recursive: true, withFileTypes: true });
    const names = entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(work, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
      .toSorted();
    const manifest: Manifest = {
      version: 1,
      createdAt: new Date().toISOString(),
      database: isSqlite ? 'sqlite' : 'mongodb',
      files: {},
    };
    const zip = new yazl.ZipFile();
    for (const name of names) {
      manifest.files[name] = await hashFile(path.join(work, name));
      zip.addFile(path.join(work, name), name, { compress: !name.startsWith(inBackup.media) });
    }
    zip.addBuffer(Buffer.from(JSON.stringify(manifest, null, 1)), inBackup.manifest);
    zip.end();
    // Under another name until it is whole: a half-written file is never taken for a backup.
    await pipeline(zip.outputStream, createWriteStream(`${file}.part`, { mode: 0o600 }));
    await rename(`${file}.part`, file);
    return { file, sha256: await hashFile(file), files: names.length };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
