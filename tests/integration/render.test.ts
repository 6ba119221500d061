import { pagePath } from '#content/schema/pages.ts';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeDataset } from '#cms/dataset/write-dataset.ts';
import type { Settings, Tables } from '#content/schema/index.ts';
import { buildBundle } from '#site/build/build-bundle.ts';
import { outputFile } from '#site/build/render/output-file.ts';
import { filesBelow } from '#site/build/render/place-files.ts';
import { renderSite } from '#site/build/render/render-site.ts';
import { makeCounty } from '../support/make-county.ts';

const today = '2026-11-24';
const work = mkdtempSync(path.join(tmpdir(), 'render-test-'));
const bundleDir = path.join(work, 'bundle');
const mediaDir = path.join(work, 'media');
const before = path.join(work, 'dataset-before');
const after = path.join(work, 'dataset-after');
let county: { tables: Tables; settings: Settings };
let told: Tables['activities'][number];
let gone: Tables['activities'][number];

/** The item at an index of a list. Throws if the list is too short. */
function nth<Item>(items: readonly Item[], index: number): Item {
  const item = items.at(index);
  if (item === undefined) throw new Error(`no item ${index} among ${items.length}`);
  return item;
}

const folder = (name: string) => path.join(work, name);
const story = (activity: { slug: string }) => pagePath('activities', activity);
const contents = (dir: string) =>
  new Map(
    filesBelow(dir).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(path.join(dir, file)))
        .digest('hex'),
    ]),
  );
const render = (datasetDir: string, outDir: string, urls: 'all' | string[] = 'all') =>
  renderSite({ datasetDir, outDir, bundleDir, today, urls });

/**
 * The changes from the first dataset to the second: one story gets a new title, one record and one picture
 * are withdrawn.
 */
function changed(tables: Tables): Tables {
  return {
    ...tables,
    activities: tables.activities
      .filter((row) => row.id !== gone.id)
      .map((row) => (row.id === told.id ? { ...row, title: '改过的标题' } : row)),
    needs: tables.needs.map((row) => (row.activityId === gone.id ? { ...row, activityId: null } : row)),
    media: tables.media.filter((row) => row.id !== 'spare'),
  };
}

beforeAll(async () => {
  const bundle = buildBundle({ outDir: bundleDir, basePath: '/wmsj/' });
  county = await makeCounty({ stories: 24, stations: 4 }, mediaDir);
  const file = { file: 'spare.pdf', mimeType: 'application/pdf', bytes: 5, width: null, height: null };
  writeFileSync(path.join(mediaDir, file.file), 'spare');
  const spare = { id: 'spare', alt: '附件', credit: '', isSample: true, original: file, sizes: [] };
  const tables = { ...county.tables, media: [...county.tables.media, spare] };
  const stories = tables.activities.filter((row) => row.story !== null);
  [told, gone] = [nth(stories, 3), nth(stories, 7)];
  await writeDataset(before, { ...county, tables, updatedAt: '2026-11-23T09:00:00+08:00', mediaDir });
  await writeDataset(after, {
    ...county,
    tables: changed(tables),
    updatedAt: '2026-11-24T09:00:00+08:00',
    mediaDir,
  });
  await bundle;
  await render(before, folder('before'));
  await render(after, folder('after'));
});

afterAll(() => rmSync(work, { recursive: true, force: true }));

test('two renderings of one dataset are the same byte for byte', async () => {
  await render(before, folder('again'));
  expect(contents(folder('again'))).toEqual(contents(folder('before')));
});

test('rendering only the addresses that changed gives what rendering everything gives', async () => {
  const [old, renewed] = [contents(folder('before')), contents(folder('after'))];
  const { openSite } = await import(path.join(bundleDir, 'server', 'entry.mjs'));
  const urls: string[] = [...openSite(before, today).urls, ...openSite(after, today).urls];
  const affected = urls.filter((url) => old.get(outputFile(url)) !== renewed.get(outputFile(url)));
  cpSync(folder('before'), folder('partial'), { recursive: true });

  const result = await render(after, folder('partial'), affected);

  expect(affected).toContain(story(told));
  expect(affected).toContain(story(gone));
  expect(result.rendered).toBeLessThan(result.total);
  expect(contents(folder('partial'))).toEqual(renewed);
});

test('rendering everything over a former rendering leaves nothing of it', async () => {
  cpSync(folder('before'), folder('over'), { recursive: true });
  writeFileSync(path.join(folder('over'), 'left-over.html'), 'alt');
  await render(after, folder('over'));
  expect(contents(folder('over'))).toEqual(contents(folder('after')));
});

test('a former release whose files are shared by hard links keeps its content', async () => {
  const release = contents(folder('before'));
  for (const file of release.keys()) {
    mkdirSync(path.dirname(path.join(folder('linked'), file)), { recursive: true });
    linkSync(path.join(folder('before'), file), path.join(folder('linked'), file));
  }
  await render(after, folder('linked'));
  expect(contents(folder('before'))).toEqual(release);
  expect(contents(folder('linked'))).toEqual(contents(folder('after')));
});

test('a file that did not change keeps its time', async () => {
  cpSync(folder('before'), folder('times'), { recursive: true, preserveTimestamps: true });
  await render(before, folder('times'));
  const page = outputFile(story(told));
  expect(statSync(path.join(folder('times'), page)).mtimeMs).toBeCloseTo(
    statSync(path.join(folder('before'), page)).mtimeMs,
    -1,
  );
});

test('a folder with other files in it is not written over', async () => {
  mkdirSync(folder('home'));
  writeFileSync(path.join(folder('home'), 'letter.txt'), '私人文件');
  await expect(render(before, folder('home'))).rejects.toThrow('不敢覆盖');
  expect(filesBelow(folder('home'))).toEqual(['letter.txt']);
});

test('every page forbids scripts and styles that are not files of the site', () => {
  const pages = filesBelow(folder('before')).filter((file) => file.endsWith('.html'));
  const policies = pages.map((file) => {
    const html = readFileSync(path.join(folder('before'), file), 'utf8');
    return /<meta charset="utf-8"><meta http-equiv="content-security-policy" content="([^"]*)">/.exec(
      html,
    )?.[1];
  });
  expect(pages).toContain('404.html');
  for (const policy of policies) {
    expect(policy).toMatch(/^default-src 'self';/);
    expect(policy).not.toContain('unsafe-inline');
  }
});

test('every address inside the site lies under the base path', () => {
  const pages = filesBelow(folder('before')).filter((file) => file.endsWith('.html'));
  const astray = pages.flatMap((file) => {
    const html = readFileSync(path.join(folder('before'), file), 'utf8');
    return [...html.matchAll(/\s(?:href|src)="(\/(?!wmsj\/)[^"]*)"/g)].map((match) => `${file}: ${match[1]}`);
  });
  expect(astray).toEqual([]);
});

test('the dataset is served whole, media beside it', () => {
  for (const file of ['manifest.json', 'settings.json', 'activities.json']) {
    expect(readFileSync(path.join(folder('before'), 'data', file))).toEqual(
      readFileSync(path.join(before, file)),
    );
  }
  expect(filesBelow(path.join(folder('before'), 'media'))).toEqual(filesBelow(path.join(before, 'media')));
});

test('the sitemap names the pages by the address of the town', () => {
  const sitemap = readFileSync(path.join(folder('before'), 'sitemaps', 'activity-1.xml'), 'utf8');
  const address = new URL(`/wmsj${story(told)}`, county.settings.siteUrl ?? 'http://localhost').href;
  expect(sitemap).toContain(`<loc>${address}</loc>`);
});

/** Writes a copy of the dataset with one table tampered with and its hash in the manifest corrected. */
function tamper(name: string, table: string, change: (rows: Record<string, unknown>[]) => void): string {
  const dir = folder(name);
  cpSync(before, dir, { recursive: true });
  const rows = JSON.parse(readFileSync(path.join(dir, `${table}.json`), 'utf8'));
  change(rows);
  const content = JSON.stringify(rows);
  writeFileSync(path.join(dir, `${table}.json`), content);
  const manifest = JSON.parse(readFileSync(path.join(dir, 'manifest.json'), 'utf8'));
  manifest.files[`${table}.json`] = createHash('sha256').update(content).digest('hex');
  writeFileSync(
    path.join(dir, 'manifest.json'),
    JSON.stringify({ ...manifest, hash: manifest.files[`${table}.json`] }),
  );
  return dir;
}

/** Runs the command as the CMS does. Returns its exit code and its standard error output. */
async function runCli(datasetDir: string): Promise<{ code: unknown; error: unknown }> {
  const cli = path.resolve('site/build/render/cli.ts');
  const out = folder(`cli-${path.basename(datasetDir)}`);
  try {
    await promisify(execFile)(process.execPath, [
      cli,
      '--dataset',
      datasetDir,
      '--out',
      out,
      '--bundle',
      bundleDir,
    ]);
    return { code: 0, error: null };
  } catch (error) {
    const failure = error instanceof Error ? error : new Error(String(error));
    return { code: Reflect.get(failure, 'code'), error: JSON.parse(String(Reflect.get(failure, 'stderr'))) };
  }
}

test('a row that breaks the schema is named with its field, and nothing is written', async () => {
  const dir = tamper('faulty-field', 'stations', (rows) =>
    Object.assign(nth(rows, 1), { id: 'zhan', latitude: '东边' }),
  );
  expect(await runCli(dir)).toMatchInlineSnapshot(`
    {
      "code": 3,
      "error": {
        "faults": [],
        "field": "latitude",
        "message": "数据表 stations 的记录 zhan 的字段 latitude 不正确：无效输入：期望 数字，实际接收 string。请在后台改正这条记录，再重新发布。",
        "row": "zhan",
        "stack": null,
        "table": "stations",
        "url": null,
      },
    }
  `);
  expect(filesBelow(folder('cli-faulty-field'))).toEqual([]);
});

test('a reference to a record that is not public is named', async () => {
  const dir = tamper('faulty-reference', 'teams', (rows) =>
    Object.assign(nth(rows, 0), { stationId: 'wei-fa-bu' }),
  );
  expect(await runCli(dir)).toMatchInlineSnapshot(`
    {
      "code": 3,
      "error": {
        "faults": [],
        "field": "stationId",
        "message": "数据表 teams 的记录 team-000000 的字段 stationId 指向 stations 中的 wei-fa-bu，但公开数据里没有它。请先发布被引用的记录，或在后台去掉这个引用，再重新发布。",
        "row": "team-000000",
        "stack": null,
        "table": "teams",
        "url": null,
      },
    }
  `);
});

test('two records with one address are named', async () => {
  const dir = tamper('faulty-slug', 'villages', (rows) => {
    Object.assign(nth(rows, 1), { slug: nth(rows, 0).slug });
  });
  expect((await runCli(dir)).error).toMatchObject({ table: 'villages', field: 'slug' });
});

test('a table that was cut off is told from its hash', async () => {
  const dir = folder('cut-off');
  cpSync(before, dir, { recursive: true });
  writeFileSync(path.join(dir, 'needs.json'), '[]');
  const { error } = await runCli(dir);
  expect(error).toMatchObject({ table: 'needs', message: expect.stringContaining('校验值不符') });
});

test('a bundle whose sources have not changed is used as it is', async () => {
  expect((await buildBundle({ outDir: bundleDir, basePath: 'wmsj' })).isFresh).toBe(false);
});

test('where no CMS can be reached, the page for own points has no form and tells the other ways', async () => {
  await render(before, folder('stick-points'), ['/points/me/', '/points/']);
  const page = readFileSync(path.join(folder('stick-points'), outputFile('/points/me/')), 'utf8');
  expect(page).not.toMatch(/<form[^>]*my-points|\/api\/my-points/);
  for (const way of ['到站里问', '打电话问', '看公示']) expect(page).toContain(way);
});

test('where no CMS can be reached, the pages for wishes have no form and tell the other ways', async () => {
  await render(before, folder('stick'), ['/wishes/new/', '/wishes/ask/', '/wishes/']);
  for (const url of ['/wishes/new/', '/wishes/ask/']) {
    const page = readFileSync(path.join(folder('stick'), outputFile(url)), 'utf8');
    expect(page).not.toContain('wish-form');
    expect(page).not.toContain('/api/wishes');
    for (const way of ['打电话', '到站里说', '写在纸上']) expect(page, `${url} ${way}`).toContain(way);
  }
  const list = readFileSync(path.join(folder('stick'), outputFile('/wishes/')), 'utf8');
  expect(list).toContain('怎么提、找谁提');
  expect(list).not.toContain('/wishes/ask/');
});

/** Text of a piece of HTML as a number; NaN if it is none. */
const numberIn = (html: string): number => Number(html.replace(/<[^>]*>|[\s,]/g, ''));

test('every figure that is a link leads to a list that counts exactly that', () => {
  const pageOf = (href: string) =>
    readFileSync(path.join(folder('before'), outputFile(href.replace(/^\/wmsj/, ''))), 'utf8');
  const pages = filesBelow(folder('before')).filter((file) =>
    /^achievements\/(?:[^/]*\/)?index\.html$/.test(file),
  );
  const links = pages.flatMap((file) =>
    [
      ...readFileSync(path.join(folder('before'), file), 'utf8').matchAll(
        /<a class="counted"([^>]*)>([^<]*)<\/a>/g,
      ),
    ].map(([, names = '', text = '']) => ({
      file,
      href: /href="([^"]*)"/.exec(names)?.[1] ?? '',
      metric: /data-metric="([^"]*)"/.exec(names)?.[1] ?? '',
      value: numberIn(text),
    })),
  );
  expect(links.length).toBeGreaterThan(100);
  expect(new Set(links.map(({ href }) => href)).size).toBeGreaterThan(20);
  const followed = new Set<string>();
  const check = (href: string, metric: string, value: number, from: string) => {
    const page = pageOf(href);
    // The first list of a page is of all that it counts; those after it are the same by station, team, project.
    const [, head = '', body = '', foot = ''] =
      /<thead[^>]*>([^]*?)<\/thead>[^]*?<tbody[^>]*>([^]*?)<\/tbody>[^]*?<tfoot[^>]*>([^]*?)<\/tfoot>/.exec(
        page,
      ) ?? [];
    const sum = new RegExp(`data-metric="${metric}"[^>]*>([^<]*)<`).exec(foot)?.[1] ?? '';
    expect(numberIn(sum), `${from} → ${href} ${metric}`).toBe(value);
    const rows = [...body.matchAll(/<tr[^>]*>([^]*?)<\/tr>/g)].map(([, row = '']) => row);
    const names = [...foot.matchAll(/<td[^>]*data-metric="([^"]*)"/g)].map(([, name]) => name);
    const cells = (row: string) =>
      [...row.matchAll(/<td[^>]*>([^]*?)<\/td>/g)].map(([, cell = '']) => numberIn(cell));
    expect([...head.matchAll(/<th[ >]/g)].length).toBe(names.length + 1);
    const place = names.indexOf(metric);
    const listed =
      place === -1 ? rows.length : rows.reduce((total, row) => total + (cells(row)[place] ?? NaN), 0);
    expect(Math.round(listed * 10) / 10, `rows of ${href} ${metric}`).toBe(value);
    if (followed.has(href)) return;
    followed.add(href);
    // Months and years lead on to their own lists; activities to their pages.
    for (const row of rows) {
      const next = /href="([^"]*)"/.exec(row)?.[1] ?? '';
      if (next.includes('/achievements/')) check(next, 'activitiesHeld', cells(row)[0] ?? NaN, href);
      else expect(pageOf(next)).toContain('<h1');
    }
  };
  for (const { file, href, metric, value } of links) check(href, metric, value, file);
  // Large figures on pages of months, teams and projects.
  const named: Readonly<Record<string, string>> = {
    ...{ 已开展: 'activitiesHeld', 开展活动: 'activitiesHeld', 参加活动: 'activitiesHeld' },
    ...{
      志愿者: 'volunteerTurns',
      服务时长: 'serviceHours',
      服务群众: 'peopleServed',
      活动服务群众: 'peopleServed',
    },
  };
  const large = filesBelow(folder('before'))
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) =>
      [
        ...readFileSync(path.join(folder('before'), file), 'utf8').matchAll(
          /<a href="([^"]*)" aria-label="(\S+) ([\d,.]+) \S+：看是哪些"/g,
        ),
      ].map(([, href = '', label = '', value = '']) => ({ file, href, label, value: numberIn(value) })),
    );
  expect(large.length).toBeGreaterThan(30);
  for (const { file, href, label, value } of large) check(href, named[label] ?? label, value, file);
  expect(followed.size).toBeGreaterThan(20);
});
