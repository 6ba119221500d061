import { z } from 'zod';
import { codes, date, dateTime, id, slug } from './common.ts';
import { stationLevels } from './station.ts';

/** Version of the document's shape; raised when a field changes its meaning. */
export const metricsDocumentVersion = 1;

const period = z
  .string()
  .regex(/^(?:all|\d{4}(?:-(?:\d{2}|H[12]|Q[1-4]))?)$/)
  .describe('`all`, a year `YYYY`, half `YYYY-H1`, quarter `YYYY-Q1` or month `YYYY-MM`, Asia/Shanghai.');

const values = z
  .record(z.string(), z.number().nullable())
  .describe('Figures by metric key; null where a figure cannot be known for the period.');

const periods = z.array(z.strictObject({ period, values }));

/** `/data/metrics.json` and `/api/metrics`: the published figures with their definitions. */
export const metricsDocument = z.strictObject({
  schemaVersion: z.literal(metricsDocumentVersion),
  asOf: dateTime.describe('When the newest record behind these figures changed.'),
  datasetHash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable()
    .describe('Hash of the dataset they were computed from; null when computed straight from the records.'),
  townName: z.string(),
  isSample: z.boolean().describe('The figures are invented.'),
  metrics: z.array(
    z.strictObject({
      key: z.string().min(1),
      name: z.string().min(1),
      unit: z.string().min(1),
      definition: z.string().min(1),
      periodRule: z.string().min(1),
      caution: z.string().min(1),
      decimals: z.int().nonnegative(),
      table: z.string().min(1).describe('Table of the dataset whose rows are counted.'),
    }),
  ),
  periods: periods.describe('The whole town: over all time, then each year, ascending.'),
  parts: periods.describe('The whole town by half-year and quarter, each year its halves first.'),
  months: periods.describe('The whole town by month, ascending; every month of the years that have records.'),
  stations: z
    .array(
      z.strictObject({
        id,
        slug,
        name: z.string().min(1),
        shortName: z.string().min(1),
        level: codes(stationLevels),
        periods,
      }),
    )
    .describe('Activity figures of every station, and its volunteers who served, over all time and by year.'),
  categories: z
    .array(z.strictObject({ id, slug, name: z.string().min(1), periods }))
    .describe('Activity figures of every category, over all time and by year.'),
  indicators: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        owner: z.string().describe('Name of the team or project.'),
        value: z.number(),
        unit: z.string().min(1),
        asOf: date,
        definition: z.string(),
      }),
    )
    .describe('The newest figure of each indicator of teams and projects.'),
});
export type MetricsDocument = z.infer<typeof metricsDocument>;
