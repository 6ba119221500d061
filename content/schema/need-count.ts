import { z } from 'zod';
import { codes, count, id, reference } from './common.ts';
import { needChannels } from './need.ts';

/** Refused and merged needs are told apart only if there are as many of each. */
export const fewestApart = 3;

/**
 * Counts of all needs, those that are not public included; never a text. `cell`: one channel in one village in
 * one month, or in one survey; only where there were any. `year`: the whole town in one year, which alone tells
 * refused from merged. (That the one need of a village was refused is its asker's to know.) A need is counted
 * by the day on which it was handed in, in its present state. Needs from the web that came without proof of
 * work are counted once they are accepted.
 */
export const needCount = z
  .strictObject({
    id,
    scope: z.enum(['cell', 'year']),
    period: z
      .string()
      .regex(/^\d{4}(?:-\d{2})?$/)
      .nullable()
      .describe('Month `YYYY-MM` of a cell, year `YYYY` of a year; null if the cell is of a survey.'),
    surveyId: reference('needSurveys').nullable().describe('The survey that the cell is of, or null.'),
    channel: codes(needChannels).nullable().describe('Null for a year.'),
    villageId: reference('villages').nullable().describe('Null for a year, or if no village was given.'),
    received: count.describe('征集: all that were handed in. The sum of waiting, set aside and valid.'),
    waiting: count.describe('Not yet accepted, refused or merged.'),
    setAside: count.describe('Refused, or merged into another need that asks for the same.'),
    refused: count
      .nullable()
      .describe(
        'Of those set aside, refused. Null in cells, and if fewer than three were refused or merged.',
      ),
    merged: count.nullable().describe('Of those set aside, merged. Null as `refused`.'),
    valid: count.describe('有效需求: accepted, and not merged. The sum of open and answered.'),
    open: count.describe('Valid and not yet answered.'),
    answered: count.describe('Valid and done or rated.'),
  })
  .refine(
    ({ received, waiting, setAside, valid, open, answered }) =>
      received === waiting + setAside + valid && valid === open + answered,
    '各项之和与总数不符',
  )
  .refine(
    ({ scope, refused, merged, setAside }) =>
      refused === null || merged === null
        ? refused === merged
        : scope === 'year' &&
          refused + merged === setAside &&
          (setAside === 0 || (refused >= fewestApart && merged >= fewestApart)),
    '不予受理和合并的条数不能这样分开公布',
  );
export type NeedCount = z.infer<typeof needCount>;
