import type { Settings, TableName } from '#content/schema/index.ts';
import { tableLabels } from '#content/schema/table-labels.ts';
import type { Column } from './columns-of.ts';
import { columnsOf } from './columns-of.ts';
import type { FieldKind } from './field.ts';
import { licence } from './licence.ts';

const types: Readonly<Record<FieldKind, string>> = {
  text: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  date: 'date',
  moment: 'datetime',
  time: 'string',
  choice: 'string',
  reference: 'string',
  group: 'object',
};

/** Name of a table as Data Package wants it: small letters and hyphens. */
const resourceName = (table: string): string => table.replace(/[A-Z]/g, (one) => `-${one.toLowerCase()}`);

function fieldOf({ field, key, title }: Column): Readonly<Record<string, unknown>> {
  const type = field.isList ? 'array' : types[field.kind];
  return {
    name: key,
    title,
    description: field.says,
    type,
    // 2026-03-01T09:00:00+08:00; the default allows no offset.
    ...(type === 'datetime' ? { format: '%Y-%m-%dT%H:%M:%S%z' } : {}),
    ...(key === 'id' ? { constraints: { required: true, unique: true } } : {}),
    ...(field.choices === null || field.isList
      ? {}
      : { categories: Object.entries(field.choices).map(([value, label]) => ({ value, label })) }),
  };
}

function resourceOf(table: TableName): Readonly<Record<string, unknown>> {
  const columns = columnsOf(table);
  const { name, holds } = tableLabels[table];
  return {
    name: resourceName(table),
    type: 'table',
    title: name,
    description: `${holds}。文字以 = + - @ 开头的，前面加了一个 '。`,
    path: `${table}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      fields: columns.map(fieldOf),
      primaryKey: ['id'],
      foreignKeys: columns.flatMap(({ field, key }) =>
        field.target === null || field.isList
          ? []
          : [
              {
                fields: [key],
                reference: {
                  // Within the same table the name is left empty.
                  resource: field.target === table ? '' : resourceName(field.target),
                  fields: ['id'],
                },
              },
            ],
      ),
      missingValues: [''],
    },
  };
}

/** `datapackage.json`: the CSV files as a Frictionless Data Package (version 2 of the standard). */
export const dataPackage = (
  settings: Settings,
  updatedAt: string,
  tables: readonly TableName[],
): Readonly<Record<string, unknown>> => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: 'practice-stations',
  title: `${settings.siteTitle}开放数据`,
  description: `${settings.isSample ? '示例数据，人和数字都是编的。' : ''}${settings.townName}新时代文明实践的公开记录。`,
  ...(settings.siteUrl === null ? {} : { homepage: settings.siteUrl }),
  created: updatedAt,
  licenses: [licence],
  contributors: [{ title: settings.sponsor || settings.siteTitle, roles: ['publisher'] }],
  resources: tables.map(resourceOf),
});
