import {
  copyFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/** How a file is placed: `copy` if its owner may overwrite it in place, otherwise `link` (hard link). */
export type Placement = 'copy' | 'link';

function isErrno(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}

/** All files below a folder, as sorted relative paths; none if the folder does not exist. */
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

/**
 * Writes a file in one step: a reader sees the old or the new content. A former release that shares the old
 * file (hard link) keeps it. A file that already has this content is not touched and keeps its modification
 * time. Returns whether the file was written.
 */
export function writeWhole(file: string, content: Uint8Array): boolean {
  if (statSync(file, { throwIfNoEntry: false })?.size === content.byteLength) {
    if (readFileSync(file).equals(content)) return false;
  }
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, content);
  renameSync(`${file}.new`, file);
  return true;
}

function isSameFile(source: string, target: string): boolean {
  const found = statSync(target, { throwIfNoEntry: false });
  if (!found) return false;
  const wanted = statSync(source);
  return found.ino === wanted.ino && found.dev === wanted.dev;
}

function linkWhole(source: string, target: string): void {
  if (isSameFile(source, target)) return;
  mkdirSync(path.dirname(target), { recursive: true });
  rmSync(`${target}.new`, { force: true });
  try {
    linkSync(source, `${target}.new`);
  } catch (error) {
    // Another device, a file system without links, or too many links on one file.
    if (!isErrno(error, 'EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP', 'ENOSYS')) throw error;
    copyFileSync(source, `${target}.new`);
  }
  renameSync(`${target}.new`, target);
}

/** Places files of `from` at the same paths below `to`. */
export function placeFiles(from: string, to: string, files: readonly string[], placement: Placement): void {
  for (const file of files) {
    const [source, target] = [path.join(from, file), path.join(to, file)];
    if (placement === 'link') linkWhole(source, target);
    else writeWhole(target, readFileSync(source));
  }
}

/** Removes a file and then the empty folders below `root`. Returns whether the file existed. */
export function removeFile(root: string, file: string): boolean {
  const isThere = statSync(path.join(root, file), { throwIfNoEntry: false })?.isFile() ?? false;
  if (!isThere) return false;
  rmSync(path.join(root, file));
  for (let folder = path.dirname(file); folder !== '.'; folder = path.dirname(folder)) {
    if (readdirSync(path.join(root, folder)).length > 0) break;
    rmdirSync(path.join(root, folder));
  }
  return true;
}
