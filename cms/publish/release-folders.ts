import { existsSync, readdirSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';

/** Releases kept for going back, the live one among them. */
export const releasesKept = 5;

const isRelease = (name: string) => /^\d{8}-\d{6}-[0-9a-f]{8}$/.test(name);

/** Name of a release's folder: its moment in Asia/Shanghai and the head of its dataset's hash, e.g. `20261124-103205-1a2b3c4d`. */
export function releaseName(at: Date, datasetHash: string): string {
  const stamp = new Date(at.getTime() + 8 * 3_600_000)
    .toISOString()
    .replace(/[-:]|\..*$/g, '')
    .replace('T', '-');
  return `${stamp}-${datasetHash.slice(0, 8)}`;
}

/** Name of the live release, or null before the first. A cheap look at one link: fit to be asked at every request. */
export function liveRelease(releasesDir: string): string | null {
  try {
    return path.basename(readlinkSync(path.join(releasesDir, 'current')));
  } catch {
    return null;
  }
}

/** Makes a release live by one rename: whoever asks gets the old site or the new one, whole. */
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

/** Removes the oldest releases beyond those that are kept, never the live one; returns the names that went. */
export function pruneReleases(releasesDir: string, keep: number = releasesKept): string[] {
  const live = liveRelease(releasesDir);
  const names = readdirSync(releasesDir).filter(isRelease).sort().reverse();
  const others = names.filter((name) => name !== live);
  const gone = others.slice(Math.max(0, keep - (live === null ? 0 : 1)));
  for (const name of gone) rmSync(path.join(releasesDir, name), { recursive: true, force: true });
  return gone;
}
