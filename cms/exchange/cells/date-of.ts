import { textOf, type Cell } from './cell.ts';
import type { DayBounds } from './day-at.ts';
import { momentOf } from './moment-of.ts';
import type { Understood } from './understood.ts';

/** Day of a cell, `YYYY-MM-DD`, read by `momentOf`. Ignores a time after the day; refuses a time span. */
export function dateOf(cell: Cell, bounds: DayBounds): Understood<string> {
  const found = momentOf(cell, bounds);
  if ('fault' in found) return found;
  return found.value.closes === null
    ? { value: found.value.day }
    : { fault: `“${textOf(cell)}”里还有起止时间，这一列请只写日期，如 2026-03-05。` };
}
