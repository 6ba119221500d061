import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeDataset } from '#cms/dataset/write-dataset.ts';
import { buildBundle } from '#site/build/build-bundle.ts';
import type { RenderedSite } from '#site/build/render/affected-urls.ts';
import { linkTree } from '#site/build/render/link-tree.ts';
import { filesBelow } from '#site/build/render/place-files.ts';
import { renderSite, type RenderResult } from '#site/build/render/render-site.ts';
import { makeCounty } from '../../support/make-county.ts';
import { editsInRandomOrder, type TownRows } from '../../support/random-edits.ts';
import { seeded } from '../../support/random.ts';
import { withRarerRows } from '../../support/rarer-rows.ts';

const today = '2026-11-24';
const work = mkdtempSync(path.join(tmpdir(), 'random-edits-'));
const mediaDir = path.join(work, 'media');
const folder = (name: string) => path.join(work, name);
let bundleDir: string;
let first: TownRows;

const contents = (dir: string) =>
  Object.fromEntries(
    filesBelow(dir).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(path.join(dir, file)))
        .digest('hex'),
    ]),
  );

async function write(name: string, town: TownRows, step: number): Promise<string> {
  const dir = folder(name);
  const minute = String(step % 60).padStart(2, '0');
  const hour = String(8 + Math.floor(step / 60)).padStart(2, '0');
  await writeDataset(dir, { ...town, updatedAt: `2026-11-24T${hour}:${minute}:00+08:00`, mediaDir });
  return dir;
}

const renderAll = (datasetDir: string, outDir: string) =>
  renderSite({ datasetDir, outDir, bundleDir, today });

/** Renders the changes into a hard-linked copy of the former rendering. `to` may contain an older one. */
async function renderChanges(
  datasetDir: string,
  former: RenderedSite,
  from: string,
  to: string,
): Promise<RenderResult> {
  await linkTree(from, to);
  return renderSite({
    datasetDir,
    outDir: to,
    bundleDir,
    today,
    former: { ...former, tablesDir: path.join(from, 'data') },
  });
}

beforeAll(async () => {
  ({ outDir: bundleDir } = await buildBundle({ basePath: '/' }));
  first = withRarerRows(await makeCounty({ stories: 20, stations: 4 }, mediaDir));
});

afterAll(() => rmSync(work, { recursive: true, force: true }));

test('after each of many random edits of all tables, rendering what changed gives what rendering everything gives', async () => {
  const r = seeded(20261124);
  let town = first;
  let live = folder('live-0');
  // As the publisher does: the folder of an older release is reused for the next one.
  let older = folder('live-1');
  let { site } = await renderAll(await write('dataset-0', town, 0), live);
  let rendered = 0;
  let total = 0;
  for (const [index, edit] of editsInRandomOrder(r).entries()) {
    const step = index + 1;
    town = edit.apply(town, r);
    const dataset = await write(`dataset-${step}`, town, step);
    const result = await renderChanges(dataset, site, live, older);
    await renderAll(dataset, folder('full'));
    expect(contents(older), `step ${step}: ${edit.name}`).toEqual(contents(folder('full')));
    rendered += result.rendered;
    total += result.total;
    rmSync(folder('full'), { recursive: true });
    rmSync(folder(`dataset-${step - 1}`), { recursive: true });
    [live, older, site] = [older, live, result.site];
  }
  expect(rendered / total).toBeLessThan(0.6);
}, 600_000);

test('a change of the settings renews every page', async () => {
  const before = await write('settings-before', first, 0);
  const after = await write(
    'settings-after',
    { ...first, settings: { ...first.settings, siteTitle: '改了名的文明实践' } },
    1,
  );
  const { site } = await renderAll(before, folder('settings-1'));
  const result = await renderChanges(after, site, folder('settings-1'), folder('settings-2'));
  await renderAll(after, folder('settings-full'));
  expect(contents(folder('settings-2'))).toEqual(contents(folder('settings-full')));
  const pages = result.site.urls.filter((url) => url.endsWith('/'));
  expect(pages.filter((url) => !result.changed.includes(url))).toEqual([]);
});

test('a changed text renews its own page and what shows it, and leaves other stories alone', async () => {
  const before = await write('text-before', first, 0);
  const [told] = first.tables.activities.filter((row) => row.story !== null).slice(3);
  const activities = first.tables.activities.map((row) =>
    row.id === told?.id ? { ...row, title: '新的标题' } : row,
  );
  const after = await write('text-after', { ...first, tables: { ...first.tables, activities } }, 1);
  const { site } = await renderAll(before, folder('text-1'));
  const result = await renderChanges(after, site, folder('text-1'), folder('text-2'));
  const stories = result.changed.filter((url) => /^\/activities\/huodong-\d+\/$/.test(url));
  expect(stories).toContain(`/activities/${told?.slug}/`);
  expect(stories.length).toBeLessThanOrEqual(3);
});

test('the former release keeps its own content when the next is made over its links', async () => {
  const before = await write('kept-before', first, 0);
  const { site } = await renderAll(before, folder('kept-1'));
  const untouched = contents(folder('kept-1'));
  const r = seeded(3);
  const edited = editsInRandomOrder(r)
    .slice(0, 5)
    .reduce((town, edit) => edit.apply(town, r), first);
  const after = await write('kept-after', edited, 1);
  await renderChanges(after, site, folder('kept-1'), folder('kept-2'));
  expect(contents(folder('kept-1'))).toEqual(untouched);
});
