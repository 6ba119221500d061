import { normalizeTimeOfDay } from './normalize-time-of-day.ts';
import type { Rule } from '#cms/fields/rules/rule.ts';

/** The closing time must be later than the opening time; hours over midnight need two rows. */
export const closesAfterOpens: Rule = (value, { siblings }) => {
  if (typeof value !== 'string' || typeof siblings.opens !== 'string') return true;
  const opens = normalizeTimeOfDay(siblings.opens);
  const closes = normalizeTimeOfDay(value);
  return closes > opens ? true : `关门时间（${closes}）应晚于开门时间（${opens}）。`;
};
