import { readFileSync } from 'node:fs';
import path from 'node:path';
import { dataPackage } from '#content/open-data/data-package.ts';
import { deflateLines } from '#content/open-data/deflate-lines.ts';
import { jsonSchemaOf } from '#content/open-data/json-schema.ts';
import { stationsGeojson } from '#content/open-data/stations-geojson.ts';
import { tableCsv } from '#content/open-data/table-csv.ts';
import { zipArchive } from '#content/open-data/zip-archive.ts';
import type { Dataset } from '#site/dataset/dataset.ts';
import { metricsOf } from '#site/dataset/metrics.ts';
import { rowsOf } from '#site/dataset/read-dataset.ts';
import { hsdsServices } from './hsds/hsds-services.ts';
import { jsonFile } from './json-file.ts';
import { publishedTables } from './published-tables.ts';
import { readMe } from './read-me.ts';

/**
 * `all.zip`: the files of `/data/` at the same paths, without the pictures (they would double the size of the site;
 * the manifest has their hashes). It is of the very state that is published, because a record that is withdrawn
 * must be gone from it too. Only what changed is compressed again.
 */
export function wholeArchive(dataset: Dataset, today: string): Buffer {
  const { manifest, settings } = dataset;
  const tables = publishedTables(dataset);
  const exact = (file: string): [string, Buffer] => [file, readFileSync(path.join(dataset.dir, file))];
  const files: [string, Buffer][] = [
    ['说明.txt', Buffer.from(readMe(settings, manifest))],
    // What a program reads first, before the tables.
    ['datapackage.json', jsonFile(dataPackage(settings, manifest.updatedAt, tables))],
    exact('manifest.json'),
    exact('settings.json'),
    ['metrics.json', Buffer.from(`${JSON.stringify(metricsOf(dataset))}\n`)],
    ...tables.map((table) => exact(`${table}.json`)),
    ...tables.map((table): [string, Buffer] => [`${table}.csv`, tableCsv(table, rowsOf(dataset, table))]),
    ['stations.geojson', jsonFile(stationsGeojson(dataset.stations.rows))],
    ['hsds/services.json', jsonFile(hsdsServices(dataset, today))],
    ...[...tables, 'settings' as const].map((table): [string, Buffer] => [
      `schema/${table}.json`,
      jsonFile(jsonSchemaOf(table)),
    ]),
  ];
  return zipArchive(
    files.map(([name, content]) => ({ name, content: deflateLines(`all.zip/${name}`, content) })),
    manifest.updatedAt,
  );
}
