import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { CollectionSlug, Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { facilityKinds } from '#content/schema/facility.ts';
import { needChannels, needStates, publicNeedStates } from '#content/schema/need.ts';
import type { Doc } from '#cms/dataset/docs.ts';
import { tableNames, tables, type TableName } from '#content/schema/index.ts';
import { buildBundle } from '#site/build/build-bundle.ts';
import { loadBundle } from '#site/build/render/load-bundle.ts';
import { readDataset, type Dataset } from '#site/dataset/read-dataset.ts';
import { openCms, type OpenCms } from '../../support/cms.ts';
import { fieldsOf, watchReads } from '../../support/watch-reads.ts';

const today = '2026-11-24';
let cms: OpenCms;
let payload: Payload;
let work: string;
let dataset: Dataset;

beforeAll(async () => {
  work = mkdtempSync(path.join(os.tmpdir(), 'practice-stations-sample-'));
  cms = await openCms();
  ({ payload } = cms);
  const { loadSampleTown } = await import('#cms/sample/load-sample-town.ts');
  await loadSampleTown(payload, { today });
  const { exportDataset } = await import('#cms/dataset/export-dataset.ts');
  await exportDataset(payload, path.join(work, 'dataset'));
  dataset = readDataset(path.join(work, 'dataset'));
});
afterAll(async () => {
  await cms.close();
  rmSync(work, { recursive: true, force: true });
});

/** All records of a collection, as stored. */
async function all<S extends CollectionSlug>(collection: S): Promise<Doc<S>[]> {
  const { docs } = await payload.db.find<Doc<S>>({ collection, limit: 0, pagination: false });
  return docs;
}
const count = (rows: readonly unknown[], wanted: (row: never) => boolean = () => true) =>
  rows.filter((row) => wanted(row as never)).length;
const idOf = (value: string | { id: string } | null | undefined) =>
  typeof value === 'object' && value !== null ? value.id : value;
const tenths = (value: number) => Math.round(value * 10) / 10;

describe('the places', () => {
  test('are one institute, twelve village stations and three service points in twelve villages', () => {
    const { stations, villages } = dataset;
    const levels = stations.rows.map(({ level }) => level);
    expect([
      count(levels, (level) => level === 'institute'),
      count(levels, (level) => level === 'station'),
      count(levels, (level) => level === 'point'),
    ]).toEqual([1, 12, 3]);
    expect(villages.rows).toHaveLength(12);
    expect(stations.rows.map(({ shortName }) => shortName).join()).toContain('龙堰村');
  });

  test('give every village its station, each under the institute', () => {
    const institute = dataset.stations.rows.find(({ level }) => level === 'institute')?.id;
    const stations = dataset.stations.rows.filter(({ level }) => level === 'station');
    expect(new Set(stations.map(({ villageId }) => villageId)).size).toBe(12);
    expect(stations.every(({ parentId }) => parentId === institute)).toBe(true);
  });

  test('have address, coordinates, phone, hours checked by a person, facilities and a picture', () => {
    for (const station of dataset.stations.rows) {
      expect(
        station.address && station.latitude && station.longitude && station.coverId && station.assuredDate,
        station.shortName,
      ).toBeTruthy();
      if (station.level !== 'point') expect(station.phone, station.shortName).toBeTruthy();
    }
    const withFacilities = new Set(dataset.facilities.rows.map(({ stationId }) => stationId));
    const full = dataset.stations.rows.filter(({ level }) => level !== 'point');
    expect(full.filter(({ id }) => !withFacilities.has(id))).toEqual([]);
    expect(
      count(dataset.stations.rows, ({ hours }: { hours: unknown[] }) => hours.length > 0),
    ).toBeGreaterThanOrEqual(13);
  });

  test('have every room and ground that such towns name', () => {
    const kinds = new Set(dataset.facilities.rows.map(({ kind }) => kind));
    const named = Object.keys(facilityKinds).slice(0, 11);
    expect(named.filter((kind) => ![...kinds].some((there) => there === kind))).toEqual([]);
  });

  test('make 龙堰村站 the model station', () => {
    expect(
      dataset.stations.rows
        .filter(({ isDemonstration }) => isDemonstration)
        .map(({ shortName }) => shortName),
    ).toEqual([expect.stringContaining('龙堰村')]);
  });
});

describe('the teams and projects', () => {
  test('are four teams of the town, three brand teams and one in each village', () => {
    const { teams } = dataset;
    const brands = teams.rows.filter(({ isBrand }) => isBrand);
    expect(brands).toHaveLength(3);
    expect(
      count(
        teams.rows,
        (team: { level: string; isBrand: boolean }) => team.level === 'town' && !team.isBrand,
      ),
    ).toBe(4);
    const inVillages = teams.rows.filter((team) => team.level === 'village' && !team.isBrand);
    expect(inVillages).toHaveLength(12);
    expect(new Set(inVillages.map(({ villageId }) => villageId)).size).toBe(12);
    for (const name of ['声音', '党员先锋', '文明先锋'])
      expect(brands.map((team) => team.name).join()).toContain(name);
    expect(teams.rows.every(({ volunteerCount }) => volunteerCount >= 3)).toBe(true);
  });

  test('are at least 24 projects, the named ones and the three brand projects among them', () => {
    const { projects } = dataset;
    const names = projects.rows.map(({ name }) => name);
    expect(names.length).toBeGreaterThanOrEqual(24);
    const brands = projects.rows.filter(({ isBrand }) => isBrand).map(({ name }) => name);
    expect(brands.sort()).toEqual(['义诊到家', '结亲解困', '邻里帮'].sort());
    for (const name of ['政策宣传', '文明青禾', '送岗进村', '义诊到家', '洁净家园'])
      expect(names.join()).toContain(name);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(projects.rows.map(({ introduction }) => introduction)).size).toBe(names.length);
  });

  test('have figures of their own for every brand team and brand project', () => {
    const owners = new Set(dataset.indicators.rows.flatMap(({ teamId, projectId }) => [teamId, projectId]));
    const brands = [...dataset.teams.rows, ...dataset.projects.rows].filter(({ isBrand }) => isBrand);
    expect(brands.filter(({ id }) => !owners.has(id)).map(({ name }) => name)).toEqual([]);
  });
});

describe('the activities', () => {
  const held = () => dataset.activities.rows.filter(({ state }) => state === 'held');

  test('are at least 260 over 24 months without a gap', () => {
    expect(held().length).toBeGreaterThanOrEqual(260);
    const months = [...new Set(held().map(({ startsAt }) => startsAt.slice(0, 7)))].sort();
    const [from = '', to = ''] = [months[0], months.at(-1)];
    const between =
      (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
      Number(to.slice(5)) -
      Number(from.slice(5)) +
      1;
    expect(months.length).toBeGreaterThanOrEqual(24);
    expect(months.length).toBe(between);
  });

  test('are of every kind that the town’s summary names', () => {
    const projects = new Map(dataset.projects.rows.map(({ id, name }) => [id, name]));
    const told = held()
      .map(({ title, projectId }) => `${title} ${projects.get(projectId ?? '') ?? ''}`)
      .join('\n');
    const kinds = [
      ...[
        '电影公益放映',
        '除冰',
        '送岗进村',
        '春联',
        '农技专家',
        '中医药',
        '献血',
        '义诊',
        '洁净家园',
        '政策宣传',
      ],
      ...[
        '大喇叭',
        '院坝',
        '需求大排查',
        '文明劝导|劝导',
        '移风易俗',
        '结亲',
        '邻里帮',
        '微心愿',
        '“文明青禾”',
      ],
    ];
    expect(kinds.filter((kind) => !new RegExp(kind).test(told))).toEqual([]);
    const busy = new Set(held().map(({ projectId }) => projectId));
    expect(dataset.projects.rows.filter(({ id }) => !busy.has(id)).map(({ name }) => name)).toEqual([]);
  });

  test('reach every place, and some are planned, one at least is cancelled with its reason', () => {
    const busy = new Set(held().map(({ stationId }) => stationId));
    expect(dataset.stations.rows.filter(({ id }) => !busy.has(id)).map(({ shortName }) => shortName)).toEqual(
      [],
    );
    expect(
      count(dataset.activities.rows, ({ state }: { state: string }) => state === 'planned'),
    ).toBeGreaterThan(3);
    const cancelled = dataset.activities.rows.filter(({ state }) => state === 'cancelled');
    expect(cancelled.length).toBeGreaterThan(0);
    expect(cancelled.every(({ cancelReason }) => cancelReason.length > 5)).toBe(true);
  });

  test('are told in at least 60 stories of 200–600 characters that differ', () => {
    const stories = dataset.activities.rows.flatMap(({ story }) => story ?? []);
    expect(stories.length).toBeGreaterThanOrEqual(60);
    const lengths = stories.map(({ body }) => [...body.replaceAll(/\s/g, '')].length);
    expect([Math.min(...lengths) >= 200, Math.max(...lengths) <= 600], lengths.join()).toEqual([true, true]);
    const phrases = new Map<string, number>();
    for (const { body } of stories)
      for (const sentence of new Set(
        body
          .split(/[。！？\n]/)
          .map((text) => text.trim())
          .filter((text) => text.length >= 12),
      ))
        phrases.set(sentence, (phrases.get(sentence) ?? 0) + 1);
    expect([...phrases].filter(([, times]) => times > 1)).toEqual([]);
  });

  test('that are told have photos with words of their own, an author and three reviewers', () => {
    const told = dataset.activities.rows.flatMap(({ title, story }) => (story ? [{ title, story }] : []));
    for (const { title, story } of told) {
      expect(story.photos.length, title).toBeGreaterThan(0);
      expect(
        story.photos.every(({ caption }) => caption.length > 3),
        title,
      ).toBe(true);
      expect(story.author, title).not.toBe('');
      expect(
        story.reviewers.map(({ level }) => level),
        title,
      ).toEqual([1, 2, 3]);
      expect(new Set(story.reviewers.map(({ name }) => name)).size, title).toBe(3);
    }
  });

  test('have the figures that their participations add up to', async () => {
    const participations = await all('participations');
    const of = Map.groupBy(participations, ({ activity }) => idOf(activity));
    const wrong = held().filter(({ id, figures }) => {
      const own = of.get(id) ?? [];
      const hours = (rows: typeof own) => tenths(rows.reduce((sum, row) => sum + row.hours, 0));
      return (
        figures === null ||
        own.length === 0 ||
        figures.volunteerCount !== own.length ||
        figures.serviceHours !== hours(own) ||
        figures.signedHours !== hours(own.filter(({ hoursKnownBy }) => hoursKnownBy === 'signed')) ||
        new Set(own.map(({ volunteer }) => idOf(volunteer))).size !== own.length
      );
    });
    expect(wrong.map(({ title }) => title)).toEqual([]);
    const heldIds = new Set(held().map(({ id }) => id));
    expect(participations.filter(({ activity }) => !heldIds.has(idOf(activity) ?? ''))).toEqual([]);
  });

  test('were served by volunteers who were registered by then, by signed hours as long as they were there', async () => {
    const volunteers = new Map((await all('volunteers')).map((one) => [one.id, one]));
    const starts = new Map(dataset.activities.rows.map(({ id, startsAt }) => [id, startsAt.slice(0, 10)]));
    const participations = await all('participations');
    const early = participations.filter(({ volunteer, activity }) => {
      const registered = volunteers.get(idOf(volunteer) ?? '')?.registeredOn.slice(0, 10) ?? '9999';
      return registered > (starts.get(idOf(activity) ?? '') ?? '');
    });
    expect(early).toEqual([]);
    const signed = participations.filter(({ hoursKnownBy }) => hoursKnownBy === 'signed');
    expect(signed.length).toBeGreaterThan(0);
    const off = signed.filter(({ hours, signedInAt, signedOutAt }) => {
      const there = (Date.parse(signedOutAt ?? '') - Date.parse(signedInAt ?? '')) / 3_600_000;
      return !(Math.abs(there - hours) < 0.51);
    });
    expect(off).toEqual([]);
  });
});

describe('the needs', () => {
  test('are 150, through every channel and in every state', async () => {
    const needs = await all('needs');
    expect(needs.length).toBeGreaterThanOrEqual(150);
    const pairs = (key: 'channel' | 'state') => new Set(needs.map((need) => need[key]));
    expect([...pairs('channel')].sort()).toEqual(Object.keys(needChannels).sort());
    expect([...pairs('state')].sort()).toEqual(Object.keys(needStates).sort());
    expect(new Set(needs.map(({ title }) => title)).size).toBeGreaterThanOrEqual(140);
    expect(new Set(needs.map(({ code }) => code)).size).toBe(needs.length);
  });

  test('are shown from their dispatch on, and answered ones lead to project, team and result', async () => {
    const needs = await all('needs');
    const open = needs.filter(({ state }) => publicNeedStates.some((one) => one === state));
    expect(dataset.needs.rows).toHaveLength(open.length);
    const done = dataset.needs.rows.filter(({ state }) => state === 'done' || state === 'rated');
    expect(done.length).toBeGreaterThan(50);
    expect(done.filter(({ result, teamId, doneOn }) => !result || !teamId || !doneOn)).toEqual([]);
    expect(done.filter(({ projectId, activityId }) => !projectId && !activityId)).toEqual([]);
    expect(
      count(done, ({ activityId }: { activityId: string | null }) => activityId !== null),
    ).toBeGreaterThan(20);
  });

  test('that were refused have a reason, and every step has a day not before the one before it', async () => {
    for (const need of await all('needs')) {
      if (need.state === 'refused') expect(need.refusalReason, need.title).toBeTruthy();
      const days = [
        need.submittedOn,
        need.acceptedOn,
        need.dispatchedOn,
        need.startedOn,
        need.doneOn,
        need.ratedOn,
      ];
      const given = days.flatMap((day) => day ?? []);
      expect(given, need.title).toEqual(given.toSorted());
    }
  });
});

describe('the points', () => {
  test('have rules in force, with factors, stars and a text', () => {
    const inForce = dataset.pointsRules.rows.filter(({ startsOn }) => startsOn <= today);
    expect(inForce.length).toBeGreaterThan(0);
    for (const rule of inForce) {
      expect(rule.roles.length && rule.difficulties.length && rule.stars.length).toBeTruthy();
      expect(rule.text.length).toBeGreaterThan(100);
    }
  });

  test('can be turned into goods and into eligibilities, and were', async () => {
    expect(new Set(dataset.rewards.rows.map(({ kind }) => kind))).toEqual(new Set(['goods', 'eligibility']));
    const rewards = new Map((await all('rewards')).map((reward) => [reward.id, reward]));
    const redemptions = await all('redemptions');
    expect(redemptions.length).toBeGreaterThan(20);
    const wrong = redemptions.filter(({ reward, quantity, tenths: spent }) => {
      const found = rewards.get(idOf(reward) ?? '');
      return spent !== (found?.kind === 'goods' ? found.points * quantity * 10 : 0);
    });
    expect(wrong).toEqual([]);
  });

  test('are what the records say: nothing is to be booked or corrected', async () => {
    const { recomputationReport } = await import('#cms/points/recomputation-report.ts');
    const { nowOf } = await import('#cms/points/today.ts');
    const { createLocalReq } = await import('payload');
    const req = await createLocalReq({}, cms.payload);
    expect(await recomputationReport(req, nowOf(new Date(`${today}T12:00:00+08:00`)))).toEqual([]);
  });

  test('have 32 named items of 8 kinds, and households that got some', async () => {
    const items = dataset.pointsRules.rows.flatMap((rule) => rule.items);
    expect(items).toHaveLength(32);
    expect(new Set(items.map(({ group }) => group)).size).toBe(8);
    expect((await all('pointsEntries')).filter(({ household }) => household).length).toBeGreaterThan(30);
  });

  test('were appealed against, with answers, as the public counts have it', async () => {
    const appeals = await all('pointsAppeals');
    const answered = appeals.filter(({ state, answer }) => state !== 'open' && answer);
    expect([appeals.length, answered.length]).toEqual([4, 3]);
    for (const { entry, volunteer, household } of appeals)
      expect([Boolean(idOf(entry)), Boolean(volunteer) !== Boolean(household)]).toEqual([true, true]);
    // Around New Year they are of two years, and fewer than three of one year are not told.
    expect(dataset.pointsCounts.rows.some(({ appealsRaised }) => appealsRaised !== 0)).toBe(true);
  });

  test('leave as many pieces as the last count of the ledger of stock', async () => {
    const { docs } = await cms.payload.find({ collection: 'rewards', limit: 0, pagination: false });
    const left = new Map(docs.map(({ id, stock }) => [id, stock ?? null]));
    expect(dataset.rewards.rows.map(({ id, stock }) => [id, stock])).toEqual(
      dataset.rewards.rows.map(({ id }) => [id, left.get(id)]),
    );
    expect([...left.values()].filter((one) => one !== null && one > 0).length).toBeGreaterThan(5);
  });

  test('are earned by participations, each once, by the rule of its day', async () => {
    const earned = (await all('pointsEntries')).filter(({ kind }) => kind === 'earned');
    expect(earned.length).toBeGreaterThan(500);
    expect(new Set(earned.map(({ participation }) => idOf(participation))).size).toBe(earned.length);
    const rules = new Map(dataset.pointsRules.rows.map((rule) => [rule.id, rule]));
    const early = earned.filter(
      ({ rule, day }) => (rules.get(idOf(rule) ?? '')?.startsOn ?? '9999') > day.slice(0, 10),
    );
    expect(early).toEqual([]);
  });
});

describe('the books', () => {
  test('have self-checks of every station on every item of the current standard, not all of them met', () => {
    const current = dataset.standards.rows.find(({ isCurrent }) => isCurrent);
    const keys = current?.items.map(({ key }) => key) ?? [];
    expect(keys.length).toBeGreaterThanOrEqual(6);
    const checked = new Set(
      dataset.selfChecks.rows.map(({ stationId, itemKey }) => `${stationId} ${itemKey}`),
    );
    const stations = dataset.stations.rows.filter(
      ({ level }) => level === 'station' || level === 'institute',
    );
    const missing = stations.flatMap(({ id, shortName }) =>
      keys.filter((key) => !checked.has(`${id} ${key}`)).map((key) => `${shortName} ${key}`),
    );
    expect(missing).toEqual([]);
    expect(new Set(dataset.selfChecks.rows.map(({ result }) => result))).toEqual(
      new Set(['met', 'partly', 'not']),
    );
  });

  test('have at least six documents, a plan and rules among them, with texts of their own', () => {
    const { rows } = dataset.documents;
    expect(rows.length).toBeGreaterThanOrEqual(6);
    const kinds = rows.map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['plan', 'rules', 'notice']));
    expect(
      rows.some(({ title }) => /实施方案/.test(title)) && rows.some(({ title }) => /积分/.test(title)),
    ).toBe(true);
    expect(rows.filter(({ body }) => body.length < 300).map(({ title }) => title)).toEqual([]);
  });

  test('show at least 40 distinct pictures, each with a text of its own for those who cannot see it', () => {
    const { rows } = dataset.media;
    const pictures = rows.filter(({ original }) => original.mimeType === 'image/jpeg');
    const hashes = pictures.map(({ original }) => dataset.manifest.files[`media/${original.file}`]);
    expect(new Set(hashes).size).toBeGreaterThanOrEqual(40);
    expect(new Set(hashes).size).toBe(pictures.length);
    expect(new Set(pictures.map(({ alt }) => alt)).size).toBe(pictures.length);
    expect(pictures.every(({ isSample, sizes }) => isSample && sizes.length === 3)).toBe(true);
  });

  test('mark the town as a sample, and the ribbon can be switched off', async () => {
    expect(dataset.settings.isSample).toBe(true);
    const { exportTables } = await import('#cms/dataset/export-tables.ts');
    await payload.updateGlobal({ slug: 'siteSettings', data: { isSample: false } });
    expect((await exportTables(payload)).settings.isSample).toBe(false);
    await payload.updateGlobal({ slug: 'siteSettings', data: { isSample: true } });
  });
});

test('the town is not loaded into a CMS that holds records', async () => {
  const { loadSampleTown } = await import('#cms/sample/load-sample-town.ts');
  await expect(loadSampleTown(payload, { today })).rejects.toThrow(
    /数据库里已有阵地 16 条，示例乡镇只能装入空的数据库/,
  );
});

const ordersLists = 'read before the pages: lists are in this order';
/** Public fields that no page shows, each with the reason. Prefer showing the field to adding a line here. */
const notShown: Readonly<Partial<Record<TableName, Readonly<Record<string, string>>>>> = {
  categories: { order: ordersLists },
  media: {
    credit: 'who took a picture, for those who use the open data; no page has a place for it yet',
    isSample: 'tells the open data’s users a drawing from a photograph',
    'original.mimeType': 'the address ends with it',
    'original.bytes': 'of files alone: pages give the smaller sizes of a picture',
    'sizes.mimeType': 'the address ends with it',
    'sizes.bytes': 'the browser chooses by the width',
    'sizes.height': 'that of the original stands for all',
  },
  pointsRules: {
    'items.key': 'the code; its name is shown',
  },
  rewards: { order: ordersLists },
  sealedMonths: { hashes: 'proves which row was altered; for the program that verifies' },
  spotChecks: Object.fromEntries(
    Object.keys(tables.spotChecks.shape)
      .filter((field) => field !== 'id')
      .map((field) => [field, 'nobody has drawn in the sample town yet']),
  ),
  stations: { parentId: 'the level says whose place it is; it is for the open data’s users' },
  villages: {
    introduction: 'villages have no page yet',
    population: 'villages have no page yet',
    households: 'villages have no page yet',
    order: ordersLists,
  },
  volunteerCounts: {
    scope: 'the reference that is set tells it',
    registered: 'read before the pages, into the figures of volunteers',
    categoryId: 'read before the pages, into the figures of volunteers',
  },
};
/** Open data: files that hold every field of a table, and pages that name them. They show none to a reader of the site. */
const wholeTables = /^\/data\/(?!checks\/|history\/|verify\/|$)/;
describe('the pages', () => {
  let read: ReadonlySet<string>;
  beforeAll(async () => {
    const { outDir } = await buildBundle({ basePath: '/' });
    const { openSite } = await loadBundle(outDir);
    const site = openSite(path.join(work, 'dataset'), today);
    read = watchReads(site.dataset.asRead);
    for (const url of site.urls.filter((one) => !wholeTables.test(one))) await site.render(url);
  });

  test.each(tableNames)('show every public field of %s, or it says why not', (name) => {
    const reasons = notShown[name] ?? {};
    const fields = fieldsOf(tables[name], name).map((field) => field.slice(name.length + 1));
    const unread = fields.filter(
      (field) => field !== 'id' && !read.has(`${name}.${field}`) && !(field in reasons),
    );
    expect(unread, 'show it in site/pages/ or site/components/').toEqual([]);
    expect(
      Object.keys(reasons).filter((field) => read.has(`${name}.${field}`)),
      'these are shown',
    ).toEqual([]);
  });
});
