import { dayAtNoon } from '../dates/day-at-noon.ts';
import { shanghaiDay } from '../dates/shanghai-day.ts';
import type { Rule } from './rule.ts';

/** A day that has come; `name` is what the message calls it. */
export function notInFuture(name: string): Rule {
  return (value, { now }) => {
    if (!(typeof value === 'string' || value instanceof Date) || value === '') return true;
    return shanghaiDay(dayAtNoon(value)) > shanghaiDay(now) ? `${name}不能晚于今天。` : true;
  };
}
