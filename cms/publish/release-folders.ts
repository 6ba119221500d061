import { existsSync, readdirSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { removeReleaseNote } from './release-note.ts';

/** Number of releases kept for rollback, including the live one. */
export const releasesKept = 5;

const isRelease = (name: string) => /^\d{8}-\d{6}-[0-9a-f]{8}$/.test(name);

/**
 * Folder name of a release: its time in Asia/Shanghai and the start of its dataset hash, e.g.
 * `20261124-103205-1a2b3c4d`.
 */
function releaseName(at: Date, datasetHash: string): string {
  const stamp = new Date(at.getTime() + 8 * 3_600_000)
    .toISOString()
    .replace(/[-:]|\..*$/g, '')
    .replace('T', '-');
  return `${stamp}-${datasetHash.slice(0, 8)}`;
}

/** A folder name that no release has yet: for this second, or for the next free one. */
export function freeReleaseName(releasesDir: string, at: Date, datasetHash: string): string {
  for (let moment = at.getTime(); ; moment += 1_000) {
    const name = releaseName(new Date(moment), datasetHash);
    if (!existsSync(path.join(releasesDir, name))) return name;
  }
}

/** Names of the existing releases, oldest first. */
export function keptReleases(releasesDir: string): string[] {
  return existsSync(releasesDir) ? readdirSync(releasesDir).filter(isRelease).sort() : [];
}

/**
 * Name of the live release, or null before the first one. Reads only one symbolic link, so it can be called
 * for every request.
 */
export function liveRelease(releasesDir: string): string | null {
  try {
    return path.basename(readlinkSync(path.join(releasesDir, 'current')));
  } catch {
    return null;
  }
}

/** Folder in which the next release is prepared in advance. */
export const folderAhead = (releasesDir: string): string => path.join(releasesDir, 'ahead');

/** Makes a release live by one rename: every request gets either the old site or the new one, completely. */
export function switchTo(releasesDir: string, name: string): void {
  if (!existsSync(path.join(releasesDir, name, 'index.html'))) {
    throw new Error(
      `发布版本 ${name} 不在发布目录里，无法切换。请选择列表中标为“可回退”的版本，或重新发布。`,
    );
  }
  const next = path.join(releasesDir, `current.${process.pid}`);
  rmSync(next, { force: true });
  symlinkSync(name, next, 'dir');
  renameSync(next, path.join(releasesDir, 'current'));
}

/**
 * Removes the oldest releases beyond `keep`, never the live one, and returns their names. Each is first
 * renamed, so that no half-removed release is ever visible. If there is no folder for the next release, a
 * removed release becomes it, because the two share nearly all files.
 */
export function pruneReleases(releasesDir: string, keep: number = releasesKept): string[] {
  const live = liveRelease(releasesDir);
  const names = readdirSync(releasesDir).filter(isRelease).sort().reverse();
  const others = names.filter((name) => name !== live);
  const gone = others.slice(Math.max(0, keep - (live === null ? 0 : 1)));
  for (const name of gone) {
    const aside = path.join(releasesDir, `gone.${name}`);
    renameSync(path.join(releasesDir, name), aside);
    removeReleaseNote(releasesDir, name);
    if (!existsSync(folderAhead(releasesDir))) {
      renameSync(aside, folderAhead(releasesDir));
      continue;
    }
    // Tens of thousands of files, so the removal is not awaited. What a killed process leaves is removed the
    // next time.
    void rm(aside, { recursive: true, force: true }).catch(() => undefined);
  }
  for (const left of readdirSync(releasesDir).filter((name) => name.startsWith('gone.'))) {
    if (!gone.includes(left.slice('gone.'.length))) {
      void rm(path.join(releasesDir, left), { recursive: true, force: true }).catch(() => undefined);
    }
  }
  return gone;
}
