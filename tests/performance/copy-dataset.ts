import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { writeDataset } from '#cms/dataset/write-dataset.ts';
import {
  settings as settingsSchema,
  tables as schemas,
  type Manifest,
  type TableName,
  type Tables,
} from '#content/schema/index.ts';
import { z } from 'zod';

/**
 * Writes a copy of a dataset into another folder, with `addition` added to its newest story, like an export
 * after one edit.
 */
export async function copyDataset(from: string, to: string, addition: string): Promise<Manifest> {
  const read = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(path.join(from, `${name}.json`), 'utf8'));
  const table = async <N extends TableName>(name: N) => [
    name,
    z.array(schemas[name]).parse(await read(name)),
  ];
  const names = Object.keys(schemas) as TableName[];
  const tables = Object.fromEntries(await Promise.all(names.map(table))) as Tables;
  const newest = tables.activities
    .filter((row) => row.story !== null)
    .reduce((a, b) => ((a.story?.publishedOn ?? '') > (b.story?.publishedOn ?? '') ? a : b));
  const activities = tables.activities.map((row) =>
    row.id === newest.id && row.story !== null
      ? { ...row, story: { ...row.story, body: `${row.story.body}${addition}` } }
      : row,
  );
  return writeDataset(to, {
    tables: { ...tables, activities },
    settings: settingsSchema.parse(await read('settings')),
    updatedAt: `2026-11-24T10:0${addition === '' ? 0 : 5}:00+08:00`,
    mediaDir: path.join(from, 'media'),
  });
}
