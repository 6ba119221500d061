import {
  hasPages,
  manifest as manifestSchema,
  schemaVersion,
  settings as settingsSchema,
  tableNames,
  tablesFrom,
  type Manifest,
  type Settings,
  type TableName,
  type Tables,
} from '#content/schema/index.ts';
import { isReadable, oldestSchemaVersion } from '#content/schema/in-present-shape.ts';
import { DatasetError } from './dataset-error.ts';
import { checkReferences } from './check-references.ts';
import { naturalOrder, type Comparator } from './natural-order.ts';
import { siteUrl } from '#site/environment.ts';
import { noteRead } from './record-reads.ts';
import { sameValue } from './same-value.ts';
import { checkRow, readJson, readRows } from './read-rows.ts';
import { PageTable, Table } from './table.ts';

type Row<N extends keyof Tables> = Tables[N][number];

/** The tables in memory, in natural order (`natural-order.ts`). Rows with pages can also be found by slug. */
type MemoryTables = {
  readonly [N in TableName]: Row<N> extends { id: string; slug: string } ? PageTable<Row<N>> : Table<Row<N>>;
};

/** A dataset in memory: every table in its natural order, with lazy indexes. */
export interface Dataset extends MemoryTables {
  /** Absolute path of the dataset folder. */
  readonly dir: string;
  readonly manifest: Manifest;
  readonly settings: Settings;
  /** The rows in the order of the files, for taking over unchanged rows. */
  readonly asRead: Tables;
}

/** The rows of a table in their natural order. */
export const rowsOf = <N extends TableName>(dataset: Dataset, name: N): Tables[N] => {
  const table: unknown = dataset[name];
  return (table instanceof Table ? table.rows : []) as Tables[N];
};

/** A dataset that was read before, and the folder that now holds its files. */
export interface FormerDataset {
  readonly dataset: Dataset;
  readonly dir: string;
}

/** The manifest; records which parts a page uses. */
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

/** The settings with the site URL of this process, which takes precedence over the one in the dataset. */
const whereItIs = (settings: Settings): Settings => ({ ...settings, siteUrl: siteUrl ?? settings.siteUrl });

/** Reads `manifest.json`. Throws DatasetError if it is missing, wrong or of an unknown schema version. */
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
 * Reads, checks and orders all tables of a dataset folder. Throws DatasetError at the first fault. Rows that
 * are unchanged since `former` are taken from it, so that two datasets share them.
 */
export function readDataset(
  dir: string,
  manifest: Manifest = readManifest(dir),
  former?: FormerDataset,
): Dataset {
  const rows = tablesFrom((name) => readRows(dir, name, manifest, former) as Tables[typeof name]);
  const isSettled = former?.dataset.manifest.files['settings.json'] === manifest.files['settings.json'];
  const settings =
    former && isSettled
      ? former.dataset.settings
      : whereItIs(checkRow('settings', settingsSchema, readJson(dir, 'settings', manifest), manifest));
  checkReferences(rows);

  const order = naturalOrder(rows);
  const inMemory = Object.fromEntries(
    tableNames.map((name) => {
      const list: readonly { id: string }[] = rows[name];
      const compare = order[name] as Comparator<{ id: string }> | undefined;
      const ordered = compare ? list.toSorted(compare) : list;
      return [
        name,
        hasPages(name) ? new PageTable(name, ordered as Row<'stations'>[]) : new Table(name, ordered),
      ];
    }),
  ) as unknown as MemoryTables;

  return {
    dir,
    asRead: rows,
    manifest: noted(manifest),
    get settings() {
      noteRead('settings', (before, after) => before.settings === after.settings);
      return settings;
    },
    ...inMemory,
  };
}
