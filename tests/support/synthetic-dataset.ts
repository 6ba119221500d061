import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { schemaVersion, tables, type Settings, type TableName, type Tables } from '#content/schema/index.ts';

type MutableTables = { [N in TableName]: Tables[N][number][] };

/** A dataset in memory that a test may change before it is written. */
export interface SyntheticDataset {
  readonly settings: Settings;
  readonly tables: MutableTables;
  /** Files of `media/` by name. */
  readonly media: Record<string, string>;
}

const two = (value: number) => String(value).padStart(2, '0');

/** A town with as many stories and stations as asked for: one a day, backwards in no random way, from 2024-01-01 on. */
export function syntheticDataset(size: { stories: number; stations: number }): SyntheticDataset {
  const picture = {
    id: 'm1',
    alt: '村民在院坝里下棋',
    credit: '',
    isSample: true,
    original: { file: 'm1.jpg', mimeType: 'image/jpeg', bytes: 4, width: 1600, height: 1200 },
    sizes: [{ file: 'm1-400.webp', mimeType: 'image/webp', bytes: 4, width: 400, height: 300 }],
  };
  const category = {
    id: 'c1',
    slug: 'wen-hua',
    name: '文化文艺',
    description: '演出、书画、读书。',
    order: 1,
  };
  const stations = Array.from({ length: size.stations }, (_, index) => ({
    id: `s${index}`,
    slug: `zhan-${index}`,
    name: `第${index}村新时代文明实践站`,
    shortName: `第${index}村站`,
    level: index === 0 ? ('institute' as const) : ('station' as const),
    parentId: index === 0 ? null : 's0',
    villageId: index === 0 ? null : `v${index}`,
    introduction: '图书、棋牌、讲堂都在一楼。',
    address: '村委会旁',
    directions: '',
    latitude: 30 + index / 1000,
    longitude: 106 + index / 1000,
    hours: [{ weekday: 1, opens: '09:00', closes: '17:00' }],
    exceptions: [],
    hoursNote: '',
    assuredDate: '2026-01-05',
    phone: null,
    wheelchair: null,
    accessNote: '',
    services: ['图书借阅'],
    isDemonstration: false,
    coverId: 'm1',
    photoIds: ['m1'],
  }));
  const villages = stations.slice(1).map((station, index) => ({
    id: station.villageId ?? '',
    slug: `cun-${index + 1}`,
    name: `第${index + 1}村`,
    introduction: '',
    population: 1200,
    households: 400,
    groups: [],
    order: index,
  }));
  const activities = Array.from({ length: size.stories }, (_, index) => {
    const day = new Date(Date.UTC(2024, 0, 1) + (index % 900) * 86_400_000).toISOString().slice(0, 10);
    return {
      id: `a${index}`,
      slug: `huo-dong-${index}`,
      title: `院坝里的第 ${index} 场活动`,
      state: 'held' as const,
      categoryId: 'c1',
      projectId: null,
      stationId: `s${index % size.stations}`,
      teamIds: [],
      startsAt: `${day}T${two(8 + (index % 10))}:00:00+08:00`,
      endsAt: null,
      place: '',
      plan: '',
      cancelReason: '',
      summary: `第 ${index} 场:大家坐在一起,说说家常,学点新东西。`,
      coverId: 'm1',
      figures: { volunteerCount: 6, serviceHours: 12, signedHours: 10, servedCount: 40 },
      story: {
        body: Array.from(
          { length: 4 },
          (_unused, part) =>
            `这是第 ${index} 场活动的第 ${part + 1} 段。${'志愿者早早到场,摆好桌椅,烧好开水。'.repeat(4)}`,
        ).join('\n\n'),
        photos: [{ mediaId: 'm1', caption: '活动现场' }],
        author: '站点信息员',
        reviewers: [{ level: 1, name: '王*' }],
        publishedOn: day,
      },
      needIds: [],
    };
  });
  return {
    settings: {
      townName: '试验镇',
      countyName: '',
      siteTitle: '试验镇新时代文明实践',
      tagline: '就在家门口',
      introduction: '试验用。',
      siteUrl: 'https://town.example',
      isSample: true,
      sponsor: '试验镇',
      contactAddress: '',
      contactPhone: null,
      contactEmail: null,
      officialAccount: '',
      icpNumber: '',
      policeNumber: '',
      siteMarkCode: '',
      wishHowTo: '',
      map: { latitude: 30, longitude: 106, zoom: 12, sketch: [] },
    },
    tables: {
      activities,
      categories: [category],
      documents: [],
      facilities: [],
      indicators: [],
      media: [picture],
      needs: [],
      pointsRules: [],
      projects: [],
      rewards: [],
      selfChecks: [],
      standards: [],
      stations,
      teams: [],
      villages,
      volunteerCounts: [],
    },
    media: { 'm1.jpg': 'jpeg', 'm1-400.webp': 'webp' },
  };
}

/** Writes a dataset as the export does: tables, settings, media and the manifest over them. */
export function writeDataset(dir: string, dataset: SyntheticDataset): void {
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(path.join(dir, 'media'), { recursive: true });
  const files: Record<string, string> = {};
  const write = (file: string, content: string) => {
    writeFileSync(path.join(dir, file), content);
    files[file] = createHash('sha256').update(content).digest('hex');
  };
  for (const [name, content] of Object.entries(dataset.media)) write(`media/${name}`, content);
  for (const name of Object.keys(tables))
    write(`${name}.json`, JSON.stringify(Reflect.get(dataset.tables, name)));
  write('settings.json', JSON.stringify(dataset.settings));
  const sorted = Object.fromEntries(Object.entries(files).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  const lines = Object.entries(sorted).map(([file, hash]) => `${hash}  ${file}\n`);
  const manifest = {
    schemaVersion,
    updatedAt: '2026-11-01T08:00:00+08:00',
    counts: Object.fromEntries(Object.entries(dataset.tables).map(([name, rows]) => [name, rows.length])),
    files: sorted,
    hash: createHash('sha256').update(lines.join('')).digest('hex'),
  };
  writeFileSync(path.join(dir, 'manifest.json'), JSON.stringify(manifest));
}
