import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeDataset } from '#cms/dataset/write-dataset.ts';
import { metricsDocument } from '#content/metrics/metrics-document.ts';
import { frozenPath } from '#content/history/short-hash.ts';
import { emptyTables, type Tables } from '#content/schema/index.ts';
import { emptyRow } from './empty-row.ts';
import { makeSettings } from './make-county.ts';

const station = {
  ...emptyRow('stations'),
  id: 's1',
  slug: 'longyan',
  name: '龙堰村站',
  shortName: '龙堰村站',
};
const category = { ...emptyRow('categories'), id: 'c1', slug: 'lilun', name: '理论宣讲' };

/** A held activity of a town for tests of the history. */
export const held = (id: string, day: string, servedCount = 10): Tables['activities'][number] => ({
  ...emptyRow('activities'),
  id,
  slug: `a-${id}`,
  title: `活动${id}`,
  state: 'held',
  stationId: 's1',
  categoryId: 'c1',
  startsAt: `${day}T09:00:00+08:00`,
  figures: { volunteerCount: 2, serviceHours: 4, signedHours: 4, servedCount },
});

/**
 * Writes what the history and `verify` read of a site: dataset, metrics, a frozen page, a page with figures. Returns the
 * hash of its dataset.
 */
export async function writeTown(
  dir: string,
  activities: readonly Tables['activities'][number][],
): Promise<string> {
  rmSync(dir, { recursive: true, force: true });
  const data = path.join(dir, 'data');
  const tables: Tables = { ...emptyTables, stations: [station], categories: [category], activities };
  const settings = { ...makeSettings(), townName: '测试镇', siteTitle: '测试镇文明实践' };
  const manifest = await writeDataset(data, {
    tables,
    settings,
    updatedAt: '2026-11-20T10:00:00+08:00',
    mediaDir: dir,
  });
  const document = metricsDocument(tables, settings, {
    asOf: manifest.updatedAt,
    datasetHash: manifest.hash,
  });
  writeFileSync(path.join(data, 'metrics.json'), `${JSON.stringify(document)}\n`);
  const page = (file: string, body: string) => {
    mkdirSync(path.join(dir, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(dir, file), `<!doctype html><html><body>${body}</body></html>`);
  };
  const served = document.periods.find(({ period }) => period === 'all')?.values['peopleServed'] ?? 0;
  const figures = `<strong data-figure="peopleServed town all">${served}</strong>`;
  page('index.html', figures);
  page(
    path.join(frozenPath(manifest.hash), 'index.html'),
    `${figures}<section data-history="later"></section><section data-history="entry"></section>`,
  );
  page('data/history/index.html', '<section data-history="list"></section>');
  return manifest.hash;
}
