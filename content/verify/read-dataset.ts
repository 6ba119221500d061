import { sha256 } from '#content/history/sha256.ts';
import { hashesInFile } from '#content/history/rows-in-file.ts';
import { hasTable, inPresentShape, isReadable } from '#content/schema/in-present-shape.ts';
import {
  manifest as manifestSchema,
  settings as settingsSchema,
  tableNames,
  tables as tableSchemas,
  tablesFrom,
  type Manifest,
  type Settings,
  type Tables,
} from '#content/schema/index.ts';
import type { z } from 'zod';
import type { Places } from './find-dataset.ts';
import type { VerifyFault } from './finding.ts';
import { readJson } from './read-json.ts';
import type { Source } from './source.ts';
import { VerifyRefusal } from './verify-refusal.ts';

/** A dataset as it was published, and what is wrong with its files. */
export interface ReadDataset {
  manifest: Manifest;
  tables: Tables;
  settings: Settings;
  /** Hashes of its rows, by table and id. */
  rows: Map<string, Map<string, string>>;
  files: number;
  faults: VerifyFault[];
}

/** Reads the manifest. Throws a VerifyRefusal if it is none that this program knows. */
export async function readManifest(source: Source, { data }: Places): Promise<Manifest> {
  const file = `${data}manifest.json`;
  const bytes = await source.read(file);
  if (bytes === null) throw new VerifyRefusal(`没有文件 ${file}。`);
  const manifest = manifestSchema.safeParse(readJson(file, bytes));
  if (!manifest.success) throw new VerifyRefusal(`文件 ${file} 不是公开数据的清单。`);
  if (!isReadable(manifest.data.schemaVersion))
    throw new VerifyRefusal(
      `这份数据是第 ${manifest.data.schemaVersion} 版格式，本程序不认得。请用最新的核对程序。`,
    );
  return manifest.data;
}

function faultsOfManifest({ files, hash }: Manifest): VerifyFault[] {
  const lines = Object.entries(files)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, sum]) => `${sum}  ${file}\n`);
  if (sha256(lines.join('')) === hash) return [];
  return [
    {
      kind: 'manifest',
      place: 'manifest.json',
      message: '清单里各文件的指纹合起来，与整份数据的指纹不相等：清单被改动过。',
    },
  ];
}

/** Rows of a table in the shape of this program. Throws a VerifyRefusal that names the first row that has another. */
function rowsOf(
  file: string,
  table: (typeof tableNames)[number],
  content: unknown,
  version: number,
): unknown[] {
  if (!Array.isArray(content)) throw new VerifyRefusal(`文件 ${file} 里不是一张表。`);
  const schema: z.ZodType = tableSchemas[table];
  return content.map((row: unknown, at) => {
    const parsed = schema.safeParse(inPresentShape(table, row, version));
    if (parsed.success) return parsed.data;
    throw new VerifyRefusal(
      `文件 ${file} 第 ${at + 1} 条不合格式（${parsed.error.issues[0]?.path.join('.') ?? ''}），不能重算。`,
    );
  });
}

/** Reads all tables and compares them with the hashes of the manifest. Throws a VerifyRefusal for what cannot be read. */
export async function readDataset(source: Source, places: Places, manifest: Manifest): Promise<ReadDataset> {
  const faults = faultsOfManifest(manifest);
  const { schemaVersion } = manifest;
  let files = 0;
  const readChecked = async (name: string): Promise<Uint8Array> => {
    const file = `${places.data}${name}`;
    const bytes = await source.read(file);
    if (bytes === null) throw new VerifyRefusal(`缺少文件 ${file}，不能核对。`);
    files += 1;
    const isListed = manifest.files[name] !== undefined;
    if (!isListed || sha256(bytes) !== manifest.files[name])
      faults.push({
        kind: 'file',
        place: file,
        message: isListed ? `文件 ${file} 与清单上的指纹不相等：内容被改动过。` : `文件 ${file} 不在清单上。`,
      });
    return bytes;
  };
  const rows = new Map<string, Map<string, string>>();
  const parsed = new Map<string, unknown[]>();
  for (const table of tableNames) {
    const name = `${table}.json`;
    if (!hasTable(table, schemaVersion)) {
      parsed.set(table, []);
      rows.set(table, new Map());
      continue;
    }
    const bytes = await readChecked(name);
    parsed.set(
      table,
      rowsOf(`${places.data}${name}`, table, readJson(`${places.data}${name}`, bytes), schemaVersion),
    );
    rows.set(table, hashesInFile(new TextDecoder().decode(bytes)));
  }
  const settingsFile = `${places.data}settings.json`;
  const settings = settingsSchema.safeParse(
    inPresentShape('settings', readJson(settingsFile, await readChecked('settings.json')), schemaVersion),
  );
  if (!settings.success) throw new VerifyRefusal(`文件 ${settingsFile} 不合格式，不能重算。`);
  return {
    manifest,
    tables: tablesFrom((name) => (parsed.get(name) ?? []) as Tables[typeof name]),
    settings: settings.data,
    rows,
    files,
    faults,
  };
}
