import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { schemaVersion } from '#content/schema/index.ts';
import type { Activity } from '#content/schema/activity.ts';
import type { Station } from '#content/schema/station.ts';
import { emptyRow } from './empty-row.ts';

/** Name and dataset hash of the release that `putRelease` makes. */
export const putName = '20261201-080000-abababab';
export const putHash = 'ab'.repeat(32);

/** A live release with these activities and stations in its dataset, without any page. */
export function putRelease(
  releasesDir: string,
  activities: readonly (Partial<Activity> & { id: string })[] = [{ id: 'held-1' }],
  stations: readonly (Partial<Station> & { id: string })[] = [],
): void {
  const data = path.join(releasesDir, putName, 'data');
  mkdirSync(data, { recursive: true });
  const write = (file: string, content: unknown) =>
    writeFileSync(path.join(data, `${file}.json`), `${JSON.stringify(content)}\n`);
  const updatedAt = '2026-12-01T08:00:00+08:00';
  write('manifest', { schemaVersion, updatedAt, counts: {}, files: {}, hash: putHash });
  write(
    'stations',
    stations.map((row) => ({
      ...emptyRow('stations'),
      slug: row.id,
      name: row.id,
      shortName: row.id,
      assuredDate: '2026-11-01',
      ...row,
    })),
  );
  write(
    'activities',
    activities.map((row) => ({
      ...emptyRow('activities'),
      slug: row.id,
      title: row.id,
      state: 'held',
      stationId: 'station-1',
      categoryId: 'category-1',
      startsAt: '2026-06-03T09:00:00+08:00',
      ...row,
    })),
  );
  writeFileSync(path.join(releasesDir, putName, 'index.html'), '');
  const current = path.join(releasesDir, 'current');
  rmSync(current, { force: true });
  symlinkSync(putName, current, 'dir');
}
