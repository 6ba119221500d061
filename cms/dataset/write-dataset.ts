import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, link, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'zod';
import { schemaVersion, settings as settingsSchema, tables as tableSchemas } from '#content/schema/index.ts';
import type { Manifest, Settings, TableName, Tables } from '#content/schema/index.ts';
import { ExportError } from './export-error.ts';

/** Content of a dataset: rows, settings, time of the newest change, and folders of the media files. */
export interface DatasetContent {
  tables: Tables;
  settings: Settings;
  /** `YYYY-MM-DDTHH:mm:ss+08:00`, of the newest published record. */
  updatedAt: string;
  /** Folder with every file that the rows of `media` name. */
  mediaDir: string;
  /** Folder for files missing in `mediaDir`: that of the live release. */
  formerMediaDir?: string;
}

const hashes = new Map<string, string>();

/** SHA-256 of a file, cached while its size and modification time stay the same. */
async function hashOfFile(file: string): Promise<string> {
  const { size, mtimeMs } = await stat(file);
  const key = `${file} ${size} ${mtimeMs}`;
  let hash = hashes.get(key);
  if (hash === undefined) {
    hash = createHash('sha256')
      .update(await readFile(file))
      .digest('hex');
    hashes.set(key, hash);
  }
  return hash;
}

/** Validated rows as JSON, sorted by identifier, fields in schema order: equal content gives equal bytes. */
function serialiseTable(name: TableName, rows: readonly unknown[]): string {
  const schema: z.ZodType<Record<string, unknown>> = tableSchemas[name];
  const parsed = rows.map((row) => {
    const result = schema.safeParse(row);
    if (!result.success) throw ExportError.fromZod(name, row, result.error);
    return result.data;
  });
  parsed.sort((a, b) => (String(a['id']) < String(b['id']) ? -1 : 1));
  return parsed.length === 0 ? '[]\n' : `[\n${parsed.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
}

async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch {
    await copyFile(from, to);
  }
}

/**
 * Writes a dataset into the empty or missing folder `dir` and returns its manifest. Throws an ExportError
 * with table, row and field if a row does not match `content/schema` or a file is missing.
 */
export async function writeDataset(dir: string, content: DatasetContent): Promise<Manifest> {
  await mkdir(path.join(dir, 'media'), { recursive: true });
  const files: Record<string, string> = {};
  const counts: Record<string, number> = {};
  const write = async (file: string, text: string) => {
    files[file] = createHash('sha256').update(text).digest('hex');
    await writeFile(path.join(dir, file), text);
  };

  for (const name of Object.keys(tableSchemas) as TableName[]) {
    counts[name] = content.tables[name].length;
    await write(`${name}.json`, serialiseTable(name, content.tables[name]));
  }
  const settings = settingsSchema.safeParse(content.settings);
  if (!settings.success) throw ExportError.fromZod('settings', content.settings, settings.error);
  await write('settings.json', `${JSON.stringify(settings.data, null, 1)}\n`);

  for (const medium of content.tables.media) {
    for (const { file } of [medium.original, ...medium.sizes]) {
      const own = path.join(content.mediaDir, file);
      const source =
        content.formerMediaDir === undefined || existsSync(own)
          ? own
          : path.join(content.formerMediaDir, file);
      try {
        files[`media/${file}`] = await hashOfFile(source);
        await linkOrCopy(source, path.join(dir, 'media', file));
      } catch {
        throw new ExportError({
          table: 'media',
          row: medium.id,
          field: 'original',
          message: `图片或文件“${file}”不在媒体目录中，请在“媒体”里重新上传“${medium.alt}”。`,
        });
      }
    }
  }

  const sorted = Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
  const hash = createHash('sha256')
    .update(
      Object.entries(sorted)
        .map(([file, sha]) => `${sha}  ${file}\n`)
        .join(''),
    )
    .digest('hex');
  const manifest: Manifest = { schemaVersion, updatedAt: content.updatedAt, counts, files: sorted, hash };
  await writeFile(path.join(dir, 'manifest.json'), `${JSON.stringify(manifest, null, 1)}\n`);
  return manifest;
}
