import type { Dirent } from 'node:fs';
import { copyFile, link, mkdir, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';

/** Sub-folders of one folder processed at the same time. */
const atOnce = 64;

const linkOrCopy = async (from: string, to: string) => {
  try {
    await link(from, to);
  } catch {
    // Another device, a file system without links, or too many links on one file.
    await copyFile(from, to);
  }
};

/** Creates the folder if it does not exist. Resolves to its entries by name. */
async function entriesOf(dir: string): Promise<Map<string, Dirent>> {
  if ((await mkdir(dir, { recursive: true })) !== undefined) return new Map();
  return new Map((await readdir(dir, { withFileTypes: true })).map((entry) => [entry.name, entry]));
}

/** Whether both paths are the same file (hard link). */
async function isShared(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([stat(one), stat(other)]);
  return a.ino === b.ino && a.dev === b.dev;
}

/**
 * Makes `to` contain exactly the files of `from`, as hard links. Files already shared are kept, so an older
 * copy of the same tree makes this faster. To change a file later, replace it; writing into it would change
 * both copies.
 */
export async function linkTree(from: string, to: string): Promise<void> {
  const visit = async (folder: string): Promise<void> => {
    const target = path.join(to, folder);
    const there = await entriesOf(target);
    const entries = await readdir(path.join(from, folder), { withFileTypes: true });
    const below: string[] = [];
    await Promise.all(
      entries.map(async (entry) => {
        const file = path.join(folder, entry.name);
        const [source, place] = [path.join(from, file), path.join(to, file)];
        const former = there.get(entry.name);
        there.delete(entry.name);
        if (entry.isDirectory()) {
          if (former?.isDirectory() === false) await rm(place);
          below.push(file);
          return;
        }
        if (former?.isFile() && (await isShared(source, place))) return;
        if (former) await rm(place, { recursive: true });
        await linkOrCopy(source, place);
      }),
    );
    for (const name of there.keys()) await rm(path.join(target, name), { recursive: true });
    for (let start = 0; start < below.length; start += atOnce) {
      await Promise.all(below.slice(start, start + atOnce).map(visit));
    }
  };
  await visit('');
}
