import { copyFileSync, linkSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

/** How a file gets to its place: `copy` for what its owner may write again in place, `link` (hard link) for the rest. */
export type Placement = 'copy' | 'link';

function isErrno(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}

/** All files below a folder, relative and sorted; none when the folder does not exist. */
export function filesBelow(dir: string): string[] {
  try {
    return readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)))
      .toSorted();
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return [];
    throw error;
  }
}

function isSameFile(source: string, target: string): boolean {
  const found = statSync(target, { throwIfNoEntry: false });
  if (!found) return false;
  const wanted = statSync(source);
  return found.ino === wanted.ino && found.dev === wanted.dev;
}

/** Puts one file in place in a single step; whatever was there stays whole until then. Links fall back to copies. */
export function placeFile(source: string, target: string, placement: Placement): void {
  if (placement === 'link' && isSameFile(source, target)) return;
  mkdirSync(path.dirname(target), { recursive: true });
  const waiting = `${target}.${process.pid}.new`;
  rmSync(waiting, { force: true });
  try {
    if (placement === 'copy') copyFileSync(source, waiting);
    else linkSync(source, waiting);
  } catch (error) {
    // Another device, a file system without links, or too many links on one file.
    if (!isErrno(error, 'EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP', 'ENOSYS')) throw error;
    copyFileSync(source, waiting);
  }
  renameSync(waiting, target);
}

/** Places every file below `from` at the same path below `to`; returns their number. */
export function placeFolder(from: string, to: string, placement: Placement): number {
  const files = filesBelow(from);
  for (const file of files) placeFile(path.join(from, file), path.join(to, file), placement);
  return files.length;
}

/** Removes what is below `dir` but not below `model`; returns how many files. */
export function removeStrangers(dir: string, model: string): number {
  const known = new Set(filesBelow(model));
  const strangers = filesBelow(dir).filter((file) => !known.has(file));
  for (const file of strangers) rmSync(path.join(dir, file));
  return strangers.length;
}
