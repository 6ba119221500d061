import type { Tables } from '#content/schema/index.ts';
import type { Village } from '#content/schema/village.ts';
import { cubeOf } from './cube.ts';
import type { Metric, Query } from './metric.ts';
import { presentPeriodRule } from './present-metric.ts';
import { whyNot } from './row-metric.ts';
import { villageCube } from './village-cube.ts';

const rowsOf = (tables: Tables, query: Query): Village[] =>
  whyNot(villageCube, query) === null ? [...cubeOf(villageCube, tables).rows(query)] : [];

/** 户籍人口, the denominator of rates. Unknown as long as one village has none: a sum without it would mislead. */
export const population: Metric = {
  key: 'population',
  name: '户籍人口',
  unit: '人',
  definition: '各行政村（社区）登记的户籍人口之和。有一个村没有登记，合计就不计算。',
  periodRule: presentPeriodRule,
  caution: '是户籍人口，外出务工的也在内，不是常住人口。',
  decimals: 0,
  table: 'villages',
  hasPeriods: false,
  value(tables, query = {}) {
    const rows = rowsOf(tables, query);
    return rows.length === 0
      ? null
      : rows.reduce<number | null>(
          (sum, row) => (sum === null || row.population === null ? null : sum + row.population),
          0,
        );
  },
  rowIds: (tables, query = {}) => rowsOf(tables, query).map(({ id }) => id),
  why(tables, query = {}) {
    const without = rowsOf(tables, query).filter((row) => row.population === null);
    const names = without.map(({ name }) => name).join('、');
    return (
      whyNot(villageCube, query) ?? (names === '' ? '还没有登记行政村。' : `没有登记人口的村：${names}。`)
    );
  },
};
