import { shanghaiDay } from '#content/time/shanghai.ts';
import type { Rule } from '#cms/fields/rules/rule.ts';

/** Minimum age of a volunteer. */
const youngest = 6;

/** A birth year that a volunteer of today can have. */
export const bornBy: Rule = (value, { now }) => {
  const latest = Number(shanghaiDay(now).slice(0, 4)) - youngest;
  return typeof value === 'number' && value > latest ? `出生年份不能晚于 ${latest}，请核对。` : true;
};
