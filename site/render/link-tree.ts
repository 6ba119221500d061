import { copyFile, link, mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';

const linkOrCopy = async (from: string, to: string) => {
  try {
    await link(from, to);
  } catch {
    // Another device, a file system without links, or too many links on one file.
    await copyFile(from, to);
  }
};

/**
 * Makes `to` a folder with the same files as `from`, sharing them by hard links. Whoever then changes a file must replace
 * it, not write into it. `skip` leaves out folders by their path below `from`.
 */
export async function linkTree(from: string, to: string, skip: readonly string[] = []): Promise<void> {
  const visit = async (folder: string): Promise<void> => {
    const target = path.join(to, folder);
    await mkdir(target, { recursive: true });
    const entries = await readdir(path.join(from, folder), { withFileTypes: true });
    const below: string[] = [];
    await Promise.all(
      entries.map(async (entry) => {
        const file = path.join(folder, entry.name);
        if (!entry.isDirectory()) await linkOrCopy(path.join(from, file), path.join(to, file));
        else if (!skip.includes(file)) below.push(file);
      }),
    );
    for (let start = 0; start < below.length; start += 64) {
      await Promise.all(below.slice(start, start + 64).map(visit));
    }
  };
  await visit('');
}
