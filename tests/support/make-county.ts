/**
 * Makes a synthetic dataset of any size, for benchmarks and for tests that need a dataset without a CMS:
 *   node tests/support/make-county.ts --out DIR [--stories 10000] [--stations 300] [--seed 1]
 */
import { emptyRow } from './empty-row.ts';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import type { z } from 'zod';
import { writeDataset } from '#cms/dataset/write-dataset.ts';
import type { Manifest, Settings, Tables, TableName, tables as tableSchemas } from '#content/schema/index.ts';
import { needChannels } from '#content/schema/need.ts';
import { personName, placeName, prose, title } from './prose.ts';
import { seeded } from './random.ts';

export interface CountySize {
  /** Number of activities with a story. For every five of them, one more is planned or only in the ledger. */
  stories: number;
  stations: number;
  seed?: number;
}

type Rows = { [N in TableName]: z.infer<(typeof tableSchemas)[N]>[] };

const id = (kind: string, n: number) => `${kind}-${String(n).padStart(6, '0')}`;
const day = (base: number, offset: number) => new Date(base - offset * 86_400_000).toISOString().slice(0, 10);
const colours = ['#b8121b', '#6d8f5e', '#c9962b', '#5b7d95', '#8a6b52', '#a4b494'];

async function drawPictures(dir: string, amount: number): Promise<Rows['media']> {
  await mkdir(dir, { recursive: true });
  const media: Rows['media'] = [];
  for (let n = 0; n < amount; n += 1) {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800"><rect width="1200" height="800" fill="#efe7d8"/><circle cx="${200 + n * 60}" cy="300" r="180" fill="${colours[n % colours.length]}"/><path d="M0 ${520 + n * 9} Q400 ${380 - n * 7} 1200 600 V800 H0Z" fill="${colours[(n + 2) % colours.length]}"/></svg>`;
    const files = [];
    for (const [width, ext] of [
      [480, 'webp'],
      [960, 'webp'],
      [1200, 'jpg'],
    ] as const) {
      const file = `county-${n}-${width}.${ext}`;
      const out = await sharp(Buffer.from(svg)).resize({ width }).toFile(path.join(dir, file));
      files.push({
        file,
        mimeType: ext === 'jpg' ? 'image/jpeg' : 'image/webp',
        bytes: out.size,
        width,
        height: out.height,
      });
    }
    const original = files.pop();
    if (original === undefined) throw new Error('no picture was drawn');
    media.push({
      id: id('media', n),
      alt: `测试画面第${n + 1}幅：圆与坡`,
      credit: '自动生成',
      isSample: true,
      original,
      sizes: files,
    });
  }
  return media;
}

/** Settings of a synthetic county. */
export function makeSettings(): Settings {
  return {
    townName: '测试县',
    countyName: '',
    siteTitle: '测试县新时代文明实践',
    tagline: '合成数据，只供测试',
    introduction: '这是一套合成数据。',
    siteUrl: 'https://county.example',
    isSample: true,
    sponsor: '测试县文明办',
    contactAddress: '测试县人民路',
    contactPhone: '0850-5550-100',
    contactEmail: 'county@county.example',
    officialAccount: '测试县发布',
    icpNumber: '',
    policeNumber: '',
    siteMarkCode: '',
    wishHowTo: '到就近的实践站告诉值班的工作人员。',
    map: {
      latitude: 27.2,
      longitude: 106.5,
      zoom: 11,
      sketch: [
        {
          kind: 'river',
          name: '清水河',
          points: [
            [106.1, 27.1],
            [106.3, 27.16],
            [106.5, 27.19],
            [106.7, 27.3],
            [106.9, 27.28],
          ],
        },
        {
          kind: 'road',
          name: '县道',
          points: [
            [106.1, 27.3],
            [106.4, 27.22],
            [106.6, 27.2],
            [106.9, 27.1],
          ],
        },
      ],
    },
  };
}

/**
 * Rows of a county: as many villages as stations, one team per station, 24 projects, and stories over four
 * years.
 */
export async function makeCounty(
  { stories, stations, seed = 1 }: CountySize,
  mediaDir: string,
): Promise<{ tables: Tables; settings: Settings }> {
  const r = seeded(seed);
  const now = Date.UTC(2026, 10, 24);
  const rows: Rows = {
    activities: [],
    categories: [],
    documents: [],
    needCounts: [],
    needSurveys: [],
    facilities: [],
    indicators: [],
    media: await drawPictures(mediaDir, 12),
    needs: [],
    pointsCounts: [],
    pointsRules: [],
    projects: [],
    rewards: [],
    sealedMonths: [],
    selfChecks: [],
    spotChecks: [],
    standards: [],
    stations: [],
    teams: [],
    villages: [],
    volunteerCounts: [],
  };
  const categories = [
    '政策宣讲',
    '农业技术',
    '医疗健康',
    '社会关爱',
    '文化文艺',
    '环境卫生',
    '移风易俗',
    '平安法治',
  ];
  categories.forEach((name, n) =>
    rows.categories.push({
      ...emptyRow('categories'),
      id: id('category', n),
      slug: `leibie-${n}`,
      name,
      description: `${name}一类的服务。`,
      order: n,
    }),
  );

  for (let n = 0; n < stations; n += 1) {
    const place = placeName(r);
    rows.villages.push({
      ...emptyRow('villages'),
      id: id('village', n),
      slug: `cun-${n}`,
      name: `${place}村`,
      introduction: '',
      population: r.int(600, 5200),
      households: r.int(180, 1400),
      groups: [`${placeName(r)}组`, `${placeName(r)}组`],
      order: n,
    });
    rows.stations.push({
      ...emptyRow('stations'),
      id: id('station', n),
      slug: `zhan-${n}`,
      name: `${place}村新时代文明实践站`,
      shortName: `${place}村站`,
      level: n === 0 ? 'institute' : 'station',
      parentId: n === 0 ? null : id('station', 0),
      villageId: n === 0 ? null : id('village', n),
      introduction: `${place}村的实践站，在村委会旁。`,
      address: `${place}村村委会`,
      directions: '',
      latitude: 27 + r.next() * 0.4,
      longitude: 106.2 + r.next() * 0.6,
      hours: [1, 2, 3, 4, 5].flatMap((weekday) => [
        { weekday, opens: '08:30', closes: '12:00', season: null },
        { weekday, opens: '14:00', closes: '17:30', season: null },
      ]),
      exceptions: [],
      hoursNote: '',
      assuredDate: day(now, r.int(1, 160)),
      phone: `0850-5550-${100 + (n % 900)}`,
      wheelchair: r.pick(['yes', 'partly', 'no', null] as const),
      accessNote: '',
      services: ['图书借阅', '政策咨询'],
      isDemonstration: n === 1,
      coverId: id('media', n % 12),
      photoIds: [id('media', (n + 1) % 12)],
    });
    rows.facilities.push({
      ...emptyRow('facilities'),
      id: id('facility', n),
      stationId: id('station', n),
      kind: r.pick(['bookhouse', 'square', 'court', 'broadcast'] as const),
      name: '农家书屋',
      description: '',
      area: 40,
      seats: 20,
    });
    rows.teams.push({
      ...emptyRow('teams'),
      id: id('team', n),
      slug: `dui-${n}`,
      name: `${place}村志愿服务队`,
      level: 'village',
      isBrand: n < 3,
      categoryId: id('category', n % 8),
      stationId: id('station', n),
      villageId: id('village', n),
      slogan: '',
      introduction: prose(r, 60),
      foundedOn: '2022-03-05',
      volunteerCount: r.int(8, 60),
      coverId: id('media', n % 12),
    });
  }
  for (let n = 0; n < 24; n += 1) {
    rows.projects.push({
      ...emptyRow('projects'),
      id: id('project', n),
      slug: `xiangmu-${n}`,
      name: `${placeName(r)}服务项目${n + 1}`,
      categoryId: id('category', n % 8),
      isBrand: n < 3,
      state: 'active',
      summary: prose(r, 20).slice(0, 40),
      audience: '全体村民',
      schedule: '每月一次',
      howToApply: '到站里说一声',
      mechanism: n < 3 ? '1 名志愿者联系 N 户' : '',
      introduction: prose(r, 150),
      teamIds: [id('team', n % stations)],
      startedOn: '2023-01-01',
      coverId: id('media', n % 12),
    });
  }
  const total = Math.ceil(stories * 1.2);
  for (let n = 0; n < total; n += 1) {
    const stationNumber = r.int(0, stations - 1);
    const planned = n >= total - Math.min(30, Math.ceil(total / 50));
    const told = n < stories && !planned;
    const date = planned ? day(now, -r.int(0, 20)) : day(now, r.int(0, 1460));
    const hours = r.int(4, 60);
    rows.activities.push({
      ...emptyRow('activities'),
      id: id('activity', n),
      slug: `huodong-${n}`,
      title: title(r, rows.stations[stationNumber]?.shortName ?? ''),
      state: planned ? 'planned' : 'held',
      categoryId: id('category', r.int(0, 7)),
      projectId: id('project', r.int(0, 23)),
      stationId: id('station', stationNumber),
      teamIds: [id('team', stationNumber)],
      startsAt: `${date}T09:00:00+08:00`,
      endsAt: `${date}T11:30:00+08:00`,
      place: '',
      plan: planned ? prose(r, 40) : '',
      cancelReason: '',
      summary: prose(r, 40).slice(0, 60).replaceAll('\n', ''),
      coverId: id('media', n % 12),
      figures: planned
        ? null
        : {
            volunteerCount: r.int(2, 30),
            serviceHours: hours,
            signedHours: Math.floor(hours / 2),
            servedCount: r.int(5, 300),
          },
      story: told
        ? {
            body: prose(r, r.int(200, 560)),
            photos: [{ mediaId: id('media', (n + 1) % 12), caption: '现场' }],
            author: personName(r),
            reviewers: [1, 2, 3].map((level) => ({ level, name: personName(r) })),
            publishedOn: date,
          }
        : null,
      needIds: [],
      changedAt: `${date}T20:00:00+08:00`,
    });
  }
  const channels = Object.keys(needChannels) as (keyof typeof needChannels)[];
  for (let n = 0; n < Math.max(20, Math.ceil(stories / 20)); n += 1) {
    const submitted = r.int(20, 700);
    rows.needs.push({
      ...emptyRow('needs'),
      id: id('need', n),
      code: `XQ2026-${String(n).padStart(5, '0')}`,
      channel: r.pick(channels),
      state: 'done',
      title: `希望${r.pick(['修', '装', '办', '送'])}一次${placeName(r)}的事`,
      description: '',
      categoryId: id('category', n % 8),
      villageId: id('village', n % stations),
      submittedOn: day(now, submitted),
      dispatchedOn: day(now, submitted - 3),
      doneOn: day(now, submitted - 12),
      teamId: id('team', n % stations),
      projectId: id('project', n % 24),
      activityId: null,
      result: '已办好。',
      rating: 5,
    });
  }
  rows.pointsRules.push({
    ...emptyRow('pointsRules'),
    id: id('rule', 0),
    version: '2026年第1版',
    startsOn: '2026-01-01',
    pointsPerHour: 1,
    roles: [{ key: 'volunteer', name: '志愿者', factor: 1 }],
    difficulties: [{ key: 'normal', name: '一般', factor: 1 }],
    contributionBonus: 5,
    capPerActivity: 20,
    signedHoursOnly: false,
    expiry: 'calendar-year',
    stars: [{ stars: 1, hours: 100 }],
    text: '服务一小时积一分。',
  });
  rows.rewards.push({
    ...emptyRow('rewards'),
    id: id('reward', 0),
    slug: 'xiyiye',
    name: '洗衣液',
    kind: 'goods',
    points: 48,
    unit: '瓶',
    stock: 12,
    description: '',
    exchangePlace: '镇实践所',
    coverId: null,
    order: 0,
  });
  rows.documents.push({
    ...emptyRow('documents'),
    id: id('document', 0),
    slug: 'fangan',
    title: '实施方案',
    kind: 'plan',
    number: '',
    issuer: '测试县文明办',
    issuedOn: '2026-01-05',
    summary: '',
    body: prose(r, 400),
    fileIds: [],
  });
  rows.volunteerCounts.push({
    ...emptyRow('volunteerCounts'),
    id: '2026',
    period: '2026',
    registered: stations * 30,
    active: stations * 12,
  });
  return { tables: rows, settings: makeSettings() };
}

/** Makes a county and writes it as a dataset into `out`, which is emptied first. */
export async function writeCounty(out: string, size: CountySize): Promise<Manifest> {
  await rm(out, { recursive: true, force: true });
  const mediaDir = path.join(out, 'media');
  const content = await makeCounty(size, mediaDir);
  return writeDataset(out, { ...content, updatedAt: '2026-11-24T09:00:00+08:00', mediaDir });
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      out: { type: 'string' },
      stories: { type: 'string' },
      stations: { type: 'string' },
      seed: { type: 'string' },
    },
  });
  if (values.out === undefined) throw new Error('--out DIR is needed');
  const manifest = await writeCounty(values.out, {
    stories: Number(values.stories ?? 300),
    stations: Number(values.stations ?? 16),
    seed: Number(values.seed ?? 1),
  });
  console.log(JSON.stringify(manifest.counts), manifest.hash);
}
