import {
  manifest as manifestSchema,
  schemaVersion,
  settings as settingsSchema,
  tables,
  type Manifest,
  type Settings,
  type Tables,
} from '#content/schema/index.ts';
import { isReadable, oldestSchemaVersion } from '#content/schema/in-present-shape.ts';
import { DatasetError } from './dataset-error.ts';
import { checkReferences } from './check-references.ts';
import { by, levelRank, villageRank } from './natural-order.ts';
import { siteUrl } from '#site/environment.ts';
import { noteRead } from './record-reads.ts';
import { sameValue } from './same-value.ts';
import { checkRow, readJson, readRows } from './read-rows.ts';
import { PageTable, Table } from './table.ts';

type Row<N extends keyof Tables> = Tables[N][number];

/** A dataset in memory: every table in its natural order, with lazy indexes. */
export interface Dataset {
  /** Absolute path of the folder. */
  readonly dir: string;
  readonly manifest: Manifest;
  readonly settings: Settings;
  /** Oldest first. */
  readonly activities: PageTable<Row<'activities'>>;
  /** As the town orders them. */
  readonly categories: PageTable<Row<'categories'>>;
  /** Oldest first. */
  readonly documents: PageTable<Row<'documents'>>;
  readonly facilities: Table<Row<'facilities'>>;
  /** Oldest figure first. */
  readonly indicators: Table<Row<'indicators'>>;
  readonly media: Table<Row<'media'>>;
  /** Oldest first. */
  readonly needs: Table<Row<'needs'>>;
  /** Oldest version first. */
  readonly pointsRules: Table<Row<'pointsRules'>>;
  /** By category, brand projects first. */
  readonly projects: PageTable<Row<'projects'>>;
  /** As the town orders them. */
  readonly rewards: PageTable<Row<'rewards'>>;
  /** Oldest first. */
  readonly selfChecks: Table<Row<'selfChecks'>>;
  readonly standards: Table<Row<'standards'>>;
  /** By level, then by village. */
  readonly stations: PageTable<Row<'stations'>>;
  /** Town teams first, brand teams first among equals, then by village. */
  readonly teams: PageTable<Row<'teams'>>;
  /** As the town orders them. */
  readonly villages: PageTable<Row<'villages'>>;
  /** Months and years, ascending. */
  readonly volunteerCounts: readonly Row<'volunteerCounts'>[];
  /** The rows as the files list them, for taking over what has not changed. */
  readonly asRead: Tables;
}

/** A dataset that was read before, and the folder in which its files lie now. */
export interface FormerDataset {
  readonly dataset: Dataset;
  readonly dir: string;
}

/** The manifest, of which is noted which parts a page uses. */
function noted(manifest: Manifest): Manifest {
  return new Proxy(manifest, {
    get(target, key) {
      if (typeof key === 'string') {
        noteRead(`manifest.${key}`, (before, after) =>
          sameValue(Reflect.get(before.manifest, key), Reflect.get(after.manifest, key)),
        );
      }
      return Reflect.get(target, key);
    },
  });
}

/** The settings with the address that this process was told, which wins over the one of the dataset. */
const whereItIs = (settings: Settings): Settings => ({ ...settings, siteUrl: siteUrl ?? settings.siteUrl });

/** Reads `manifest.json`; throws DatasetError when it is missing or wrong, or of a shape that these programs do not know. */
export function readManifest(dir: string): Manifest {
  const manifest = checkRow('manifest', manifestSchema, readJson(dir, 'manifest'));
  if (isReadable(manifest.schemaVersion)) return manifest;
  const known = `第 ${oldestSchemaVersion} 至 ${schemaVersion} 版`;
  throw new DatasetError(
    { table: 'manifest', field: 'schemaVersion' },
    `这份公开数据是第 ${manifest.schemaVersion} 版格式，本程序只认得${known}。` +
      (manifest.schemaVersion > schemaVersion
        ? '它由更新的程序导出：请先升级本程序，再用它生成网站。'
        : '它由很旧的程序导出：请用当时的程序生成网站，或从后台重新导出。'),
  );
}

/**
 * Reads, checks and orders all tables of a dataset folder; throws DatasetError at the first fault. Rows that `former` holds
 * in the same words are taken over, so that two datasets share what has not changed.
 */
export function readDataset(
  dir: string,
  manifest: Manifest = readManifest(dir),
  former?: FormerDataset,
): Dataset {
  const rows: Tables = {
    activities: readRows(dir, 'activities', tables.activities, manifest, former),
    categories: readRows(dir, 'categories', tables.categories, manifest, former),
    documents: readRows(dir, 'documents', tables.documents, manifest, former),
    facilities: readRows(dir, 'facilities', tables.facilities, manifest, former),
    indicators: readRows(dir, 'indicators', tables.indicators, manifest, former),
    media: readRows(dir, 'media', tables.media, manifest, former),
    needs: readRows(dir, 'needs', tables.needs, manifest, former),
    pointsRules: readRows(dir, 'pointsRules', tables.pointsRules, manifest, former),
    projects: readRows(dir, 'projects', tables.projects, manifest, former),
    rewards: readRows(dir, 'rewards', tables.rewards, manifest, former),
    selfChecks: readRows(dir, 'selfChecks', tables.selfChecks, manifest, former),
    standards: readRows(dir, 'standards', tables.standards, manifest, former),
    stations: readRows(dir, 'stations', tables.stations, manifest, former),
    teams: readRows(dir, 'teams', tables.teams, manifest, former),
    villages: readRows(dir, 'villages', tables.villages, manifest, former),
    volunteerCounts: readRows(dir, 'volunteerCounts', tables.volunteerCounts, manifest, former),
  };
  const isSettled = former?.dataset.manifest.files['settings.json'] === manifest.files['settings.json'];
  const settings =
    former && isSettled
      ? former.dataset.settings
      : whereItIs(checkRow('settings', settingsSchema, readJson(dir, 'settings', manifest), manifest));
  const volunteerCounts = rows.volunteerCounts.toSorted(by((row) => row.period));
  checkReferences(rows);

  const village = villageRank(rows.villages);
  const categoryOrder = new Map(rows.categories.map((row) => [row.id, row.order]));
  const category = (id: string | null) => (id === null ? Infinity : (categoryOrder.get(id) ?? Infinity));
  const brandRank = (isBrand: boolean) => (isBrand ? 0 : 1);

  return {
    dir,
    asRead: rows,
    manifest: noted(manifest),
    get settings() {
      noteRead('settings', (before, after) => before.settings === after.settings);
      return settings;
    },
    activities: new PageTable(
      'activities',
      rows.activities.toSorted(
        by(
          (row) => row.startsAt,
          (row) => row.id,
        ),
      ),
    ),
    categories: new PageTable(
      'categories',
      rows.categories.toSorted(
        by(
          (row) => row.order,
          (row) => row.id,
        ),
      ),
    ),
    documents: new PageTable(
      'documents',
      rows.documents.toSorted(
        by(
          (row) => row.issuedOn,
          (row) => row.id,
        ),
      ),
    ),
    facilities: new Table('facilities', rows.facilities),
    indicators: new Table(
      'indicators',
      rows.indicators.toSorted(
        by(
          (row) => row.asOf,
          (row) => row.id,
        ),
      ),
    ),
    media: new Table('media', rows.media),
    needs: new Table(
      'needs',
      rows.needs.toSorted(
        by(
          (row) => row.submittedOn,
          (row) => row.code,
        ),
      ),
    ),
    pointsRules: new Table(
      'pointsRules',
      rows.pointsRules.toSorted(
        by(
          (row) => row.startsOn,
          (row) => row.id,
        ),
      ),
    ),
    projects: new PageTable(
      'projects',
      rows.projects.toSorted(
        by(
          (row) => category(row.categoryId),
          (row) => brandRank(row.isBrand),
          (row) => row.slug,
        ),
      ),
    ),
    rewards: new PageTable(
      'rewards',
      rows.rewards.toSorted(
        by(
          (row) => row.order,
          (row) => row.id,
        ),
      ),
    ),
    selfChecks: new Table(
      'selfChecks',
      rows.selfChecks.toSorted(
        by(
          (row) => row.checkedOn,
          (row) => row.id,
        ),
      ),
    ),
    standards: new Table('standards', rows.standards),
    stations: new PageTable(
      'stations',
      rows.stations.toSorted(
        by(
          levelRank,
          (row) => village(row.villageId),
          (row) => row.slug,
        ),
      ),
    ),
    teams: new PageTable(
      'teams',
      rows.teams.toSorted(
        by(
          (row) => (row.level === 'town' ? 0 : 1),
          (row) => brandRank(row.isBrand),
          (row) => village(row.villageId),
          (row) => row.slug,
        ),
      ),
    ),
    villages: new PageTable(
      'villages',
      rows.villages.toSorted(
        by(
          (row) => row.order,
          (row) => row.id,
        ),
      ),
    ),
    get volunteerCounts() {
      noteRead('volunteerCounts', (before, after) =>
        sameValue(before.volunteerCounts, after.volunteerCounts),
      );
      return volunteerCounts;
    },
  };
}
