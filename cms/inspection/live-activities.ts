import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { inPresentShape } from '#content/schema/in-present-shape.ts';
import { manifest, tables } from '#content/schema/index.ts';
import type { Activity } from '#content/schema/activity.ts';
import { settings } from '#cms/env/env.ts';
import { Refusal } from '#cms/errors/refusal.ts';
import { liveRelease } from '#cms/publish/release-folders.ts';

/** What the public sees at this moment, as far as a draw needs it. */
export interface LiveActivities {
  release: string;
  datasetHash: string;
  /** Held activities. */
  held: Activity[];
  /** Village of each station; null if it has none. */
  villages: ReadonlyMap<string, string | null>;
  stationNames: ReadonlyMap<string, string>;
}

/** Reads the dataset of the live release. Throws a Refusal if nothing was published yet. */
export function liveActivities(): LiveActivities {
  const release = liveRelease(settings.releasesDir);
  if (release === null) throw new Refusal('网站还没有发布过，没有可抽查的活动。请先发布。', 409);
  // The folder of this one release: a switch meanwhile changes nothing in it.
  const read = (file: string): unknown =>
    JSON.parse(readFileSync(path.join(settings.releasesDir, release, 'data', file), 'utf8'));
  const { hash, schemaVersion } = manifest.parse(read('manifest.json'));
  const rows = <S extends z.ZodType>(table: string, schema: S) =>
    z.array(schema).parse(
      z
        .array(z.unknown())
        .parse(read(`${table}.json`))
        .map((row) => inPresentShape(table, row, schemaVersion)),
    );
  const stations = rows('stations', tables.stations);
  return {
    release,
    datasetHash: hash,
    held: rows('activities', tables.activities).filter(({ state }) => state === 'held'),
    villages: new Map(stations.map(({ id, villageId }) => [id, villageId])),
    stationNames: new Map(stations.map(({ id, name }) => [id, name])),
  };
}
