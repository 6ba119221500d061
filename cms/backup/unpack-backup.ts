import { createWriteStream } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { openPromise } from 'yauzl';
import { hashFile } from './hash-file.ts';
import { inBackup, manifestSchema, type Manifest } from './manifest.ts';

/**
 * Unpacks a backup file into an empty folder and compares every file with its checksum. Throws an error in
 * Chinese for any other file.
 */
export async function unpackBackup(file: string, dir: string): Promise<Manifest> {
  const broken = (what: string) => new Error(`备份文件 ${file} ${what}。请换一份备份；原来的数据没有改动。`);
  await mkdir(dir, { recursive: true });
  try {
    const zip = await openPromise(file);
    for await (const entry of zip.eachEntry()) {
      const to = path.join(dir, entry.fileName);
      if (entry.fileName.endsWith('/') || !to.startsWith(dir + path.sep)) continue;
      await mkdir(path.dirname(to), { recursive: true });
      await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(to, { mode: 0o600 }));
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') throw broken('不存在');
    throw broken('打不开，可能没有下载完整');
  }
  const text = await readFile(path.join(dir, inBackup.manifest), 'utf8').catch(() => 'null');
  const manifest = manifestIn(text);
  if (!manifest.success) throw broken('不是本系统的备份');
  for (const [name, sha256] of Object.entries(manifest.data.files)) {
    const found = await hashFile(path.join(dir, name)).catch(() => '');
    if (found !== sha256) throw broken(`里的 ${name} 与校验值不符`);
  }
  return manifest.data;
}

/** The parsed text of a manifest; an error result if it is invalid. */
function manifestIn(text: string) {
  try {
    return manifestSchema.safeParse(JSON.parse(text));
  } catch {
    return manifestSchema.safeParse(null);
  }
}
