import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import zhCN from 'zod/v4/locales/zh-CN.js';
import { tables, type Manifest, type TableName, type Tables } from '#content/schema/index.ts';
import { hasTable, inPresentShape } from '#content/schema/in-present-shape.ts';
import { cleanText } from '#content/writing/clean-text.ts';
import { DatasetError } from './dataset-error.ts';

const inChinese = zhCN().localeError;

function identifierOf(row: unknown): string | null {
  if (typeof row !== 'object' || row === null) return null;
  return 'id' in row && typeof row.id === 'string' ? row.id : null;
}

/** Text of one file of the dataset. Compares its SHA-256 if a manifest is given. Throws DatasetError. */
function readText(dir: string, table: string, manifest?: Manifest): string {
  const file = `${table}.json`;
  let bytes: Buffer;
  try {
    bytes = readFileSync(path.join(dir, file));
  } catch {
    throw new DatasetError({ table }, `数据集缺少文件 ${file}（在 ${dir}）。请重新导出数据集。`);
  }
  if (manifest && manifest.files[file] !== createHash('sha256').update(bytes).digest('hex')) {
    throw new DatasetError(
      { table },
      `文件 ${file} 的内容与清单 manifest.json 中的校验值不符。请重新导出数据集。`,
    );
  }
  // JSON escapes line breaks within values, so removing invisible characters keeps the file's lines.
  return cleanText(bytes.toString('utf8'));
}

/** Reads and parses one JSON file; compares its SHA-256 if a manifest is given. Throws DatasetError. */
export function readJson(dir: string, table: string, manifest?: Manifest): unknown {
  return parse(table, readText(dir, table, manifest));
}

function parse(table: string, text: string): unknown {
  const file = `${table}.json`;
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new DatasetError({ table }, `文件 ${file} 不是完整的 JSON（${String(error)}）。请重新导出数据集。`);
  }
}

/**
 * Checks one value by its schema. If a manifest is given, a value of an older schema version is converted
 * first. Throws DatasetError with table, row and field.
 */
export function checkRow<S extends z.ZodType>(
  table: string,
  schema: S,
  value: unknown,
  manifest?: Manifest,
): z.infer<S> {
  const shaped = manifest ? inPresentShape(table, value, manifest.schemaVersion) : value;
  const result = schema.safeParse(shaped, { error: inChinese });
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const field = issue?.path.join('.') || null;
  const row = identifierOf(shaped);
  const where = [
    `数据表 ${table}`,
    row === null ? null : `记录 ${row}`,
    field === null ? null : `字段 ${field}`,
  ].filter((part) => part !== null);
  throw new DatasetError(
    { table, row, field },
    `${where.join(' 的')} 不正确：${issue?.message ?? '未知错误'}。请在后台改正这条记录，再重新发布。`,
  );
}

/** A former dataset to take rows from: the folder that now holds its files, and its content. */
interface FormerRows {
  readonly dir: string;
  readonly dataset: { readonly manifest: Manifest; readonly asRead: Tables };
}

/** Rows of a former dataset by their line in the file; empty if the file has another format. */
function rowsByLine<Row>(former: FormerRows, table: TableName, rows: readonly Row[]): Map<string, Row> {
  const lines = linesOf(readText(former.dir, table, former.dataset.manifest));
  return new Map(
    lines.length === rows.length ? lines.map((line, n) => [line, rows[n]] as [string, Row]) : [],
  );
}

/** The rows of a table's file, one per line, as `cms/dataset/` writes them; empty for another format. */
const linesOf = (text: string) =>
  text.startsWith('[\n')
    ? text
        .slice(2, -3)
        .split('\n')
        .map((line) => line.replace(/,$/, ''))
    : [];

/**
 * Reads one table and checks every row. Rows that are unchanged since `former` are taken from it. Throws
 * DatasetError at the first fault.
 */
export function readRows<N extends TableName>(
  dir: string,
  table: N,
  manifest: Manifest,
  former?: FormerRows,
): Tables[N][number][] {
  if (!hasTable(table, manifest.schemaVersion)) return [];
  const file = `${table}.json`;
  const schema = tables[table] as unknown as z.ZodType<Tables[N][number]>;
  const formerRows: readonly Tables[N][number][] | undefined =
    former?.dataset.manifest.schemaVersion === manifest.schemaVersion
      ? former.dataset.asRead[table]
      : undefined;
  if (former && formerRows && former.dataset.manifest.files[file] === manifest.files[file])
    return [...formerRows];
  const text = readText(dir, table, manifest);
  const lines = linesOf(text);
  if (former && formerRows && lines.length > 0) {
    const known = rowsByLine(former, table, formerRows);
    return lines.map((line) => known.get(line) ?? checkRow(table, schema, parse(table, line), manifest));
  }
  const rows = parse(table, text);
  if (!Array.isArray(rows)) {
    throw new DatasetError({ table }, `文件 ${table}.json 应当是一个数组。请重新导出数据集。`);
  }
  return rows.map((row: unknown) => checkRow(table, schema, row, manifest));
}
