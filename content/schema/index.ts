import { activity } from './activity.ts';
import { category } from './category.ts';
import { document } from './document.ts';
import { facility } from './facility.ts';
import { indicator } from './indicator.ts';
import { media } from './media.ts';
import { needCount } from './need-count.ts';
import { needSurvey } from './need-survey.ts';
import { need } from './need.ts';
import { pointsCount } from './points-count.ts';
import { pointsRule } from './points-rule.ts';
import { project } from './project.ts';
import { reward } from './reward.ts';
import { sealedMonth } from './sealed-month.ts';
import { selfCheck, standard } from './standard.ts';
import { spotCheck } from './spot-check.ts';
import { station } from './station.ts';
import { team } from './team.ts';
import { village } from './village.ts';
import { volunteerCount } from './volunteer-count.ts';
import type { z } from 'zod';

/**
 * The tables of the public dataset: name → schema of one row. Each table is the file `<name>.json`, an array
 * sorted by `id`. The dataset also contains `settings.json`, `manifest.json`
 * and the folder `media/`.
 */
export const tables = {
  activities: activity,
  categories: category,
  documents: document,
  facilities: facility,
  indicators: indicator,
  media,
  needCounts: needCount,
  needSurveys: needSurvey,
  needs: need,
  pointsCounts: pointsCount,
  pointsRules: pointsRule,
  projects: project,
  rewards: reward,
  sealedMonths: sealedMonth,
  selfChecks: selfCheck,
  spotChecks: spotCheck,
  standards: standard,
  stations: station,
  teams: team,
  villages: village,
  volunteerCounts: volunteerCount,
} as const;

export type TableName = keyof typeof tables;

/** Rows of every table, as read from a dataset. */
export type Tables = { [N in TableName]: readonly z.infer<(typeof tables)[N]>[] };

/** The names of the tables, in the order of the list above. */
export const tableNames = Object.keys(tables).filter((name): name is TableName => name in tables);

/** Tables of counts and seals. Their rows are computed from private records; no record of the CMS stands behind a row. */
const countTables = ['needCounts', 'pointsCounts', 'sealedMonths', 'volunteerCounts'] as const;
type CountTable = (typeof countTables)[number];

/** Tables of records: each row is one record of the CMS. */
export type RecordTable = Exclude<TableName, CountTable>;
export const recordTables = tableNames.filter(
  (name): name is RecordTable => !countTables.some((counts) => counts === name),
);

/** Whether rows of a table have their own pages, that is, a slug. */
export const hasPages = (name: TableName): boolean => 'slug' in tables[name].shape;

/** Builds all tables. `rowsOf` returns the rows of one table. */
export const tablesFrom = (rowsOf: (name: TableName) => Tables[TableName]): Tables =>
  Object.fromEntries(tableNames.map((name) => [name, rowsOf(name)])) as unknown as Tables;

/**
 * Tables without rows. Use them to give a metric only the rows to count: `{ ...emptyTables, activities }`.
 */
export const emptyTables: Tables = tablesFrom(() => []);

export { settings, type Settings } from './settings.ts';
export { manifest, type Manifest } from './manifest.ts';
export { schemaVersion } from './in-present-shape.ts';
