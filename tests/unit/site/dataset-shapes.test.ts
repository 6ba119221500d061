import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { z } from 'zod';
import { settings, tables } from '#content/schema/index.ts';
import { schemaVersion } from '#content/schema/in-present-shape.ts';
import { oldestSchemaVersion } from '#content/schema/in-present-shape.ts';
import { readDataset } from '#site/dataset/read-dataset.ts';

const fixture = path.resolve(import.meta.dirname, '../../fixtures/dataset-shape-1');
const work = mkdtempSync(path.join(os.tmpdir(), 'dataset-shapes-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** Hash of the shape of all rows as JSON Schema, without descriptions. */
function shape(): string {
  const plain = JSON.stringify(
    Object.entries({ ...tables, settings }).map(([name, schema]) => [name, z.toJSONSchema(schema)]),
    (key, value: unknown) => (key === 'description' ? undefined : value),
  );
  return createHash('sha256').update(plain).digest('hex').slice(0, 12);
}

/** The fixture with another version in its manifest. */
function ofVersion(version: number): string {
  const dir = path.join(work, `version-${version}`);
  cpSync(fixture, dir, { recursive: true });
  const file = path.join(dir, 'manifest.json');
  const text = readFileSync(file, 'utf8').replace('"schemaVersion": 1', `"schemaVersion": ${version}`);
  writeFileSync(file, text);
  return dir;
}

test('a dataset of the former shape is read, and what it lacked is not known', () => {
  const { activities, manifest } = readDataset(fixture);
  expect(manifest.schemaVersion).toBe(1);
  expect(activities.rows.length).toBeGreaterThan(5);
  expect(new Set(activities.rows.map(({ changedAt }) => changedAt))).toEqual(new Set([null]));
});

test('a dataset of a later shape is refused by a sentence that says which and what to do', () => {
  expect(() => readDataset(ofVersion(schemaVersion + 1))).toThrow(
    `这份公开数据是第 ${schemaVersion + 1} 版格式，本程序只认得第 1 至 ${schemaVersion} 版。它由更新的程序导出：请先升级本程序，再用它生成网站。`,
  );
});

test('rows of the present shape that call themselves of a former one are still refused where they are wrong', () => {
  const dir = ofVersion(2);
  expect(() => readDataset(dir)).toThrow(/changedAt/);
});

test('the shape of the rows is that of its version: with a change add a step to `content/schema/in-present-shape.ts`, then `npx vitest run --project unit tests/unit/site -u`', () => {
  expect({ version: schemaVersion, oldest: oldestSchemaVersion, shape: shape() }).toMatchInlineSnapshot(`
    {
      "oldest": 1,
      "shape": "fc7fe9e723ac",
      "version": 5,
    }
  `);
});

test('projects stand in the order of their categories, whatever their addresses are', () => {
  const dir = path.join(work, 'reordered');
  cpSync(fixture, dir, { recursive: true });
  const file = path.join(dir, 'categories.json');
  const before = readFileSync(file, 'utf8');
  const rows = JSON.parse(before) as { order: number }[];
  const after = JSON.stringify(rows.map((row) => ({ ...row, order: 100 - row.order })));
  writeFileSync(file, after);
  const sum = (text: string) => createHash('sha256').update(text).digest('hex');
  const manifest = path.join(dir, 'manifest.json');
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replaceAll(sum(before), sum(after)));
  const slugs = (from: string) => readDataset(from).projects.rows.map(({ slug }) => slug);
  expect(slugs(fixture)).toEqual(slugs(fixture).toSorted());
  expect(slugs(dir)).toEqual(slugs(fixture).toReversed());
});
