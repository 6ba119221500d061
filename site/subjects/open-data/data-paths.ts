import { tableNames, type TableName } from '#content/schema/index.ts';

/** Addresses of the open data, without the base path. */
export const dataPath = '/data/';
export const tablePath = (table: TableName): string => `${dataPath}${table}/`;
export const filePath = (table: TableName | 'settings', ending: 'csv' | 'json' | 'xlsx'): string =>
  `${dataPath}${table}.${ending}`;
export const schemaPath = (table: TableName | 'settings'): string => `${dataPath}schema/${table}.json`;
export const geojsonPath = `${dataPath}stations.geojson`;
export const packagePath = `${dataPath}datapackage.json`;
export const hsdsPath = `${dataPath}hsds/services.json`;
export const archivePath = `${dataPath}all.zip`;

/** The table of this name; undefined if there is none. */
export const tableNamed = (name: string | undefined): TableName | undefined =>
  tableNames.find((table) => table === name);
