import { textOf, type Cell } from './cell.ts';
import { clockAt } from './clock-at.ts';
import { timeText } from './time-text.ts';
import type { Understood } from './understood.ts';

/** Excel numbers that are read as a day with a time: 1980 to 2079. */
const momentNumbers = { from: 29_221, to: 65_747 } as const;

/** Time of day from the fraction of an Excel number, without seconds. */
const timeInNumber = (number: number) =>
  timeText(Math.floor(Math.min(86_399, Math.round((number % 1) * 86_400)) / 60));

/**
 * Reads a cell as a time of day, `HH:mm`; the end of the day is 24:00. Accepts `9:30`, `上午9点半`, `晚8点`,
 * `2:30 PM`, `14时` and a time as Excel stores it. Refuses ambiguous times: `2:30` and `3点` without a part of
 * the day, `上午12点`.
 */
export function timeOf(cell: Cell): Understood<string> {
  if (cell instanceof Date && !Number.isNaN(cell.getTime()))
    return { value: cell.toISOString().slice(11, 16) };
  const text = textOf(cell);
  if (typeof cell === 'number' && cell % 1 > 0) {
    const isMoment = cell > momentNumbers.from && cell < momentNumbers.to;
    if (cell < 1 || isMoment) return { value: timeInNumber(cell) };
  }
  const found = clockAt(text, 0);
  if (!found || found.end !== text.length) return { fault: `“${text}”不是时间，请写成 09:00 这样。` };
  const { clock } = found;
  if (clock === null) return { fault: `“${text}”说不准是几点，请按 24 小时制写，如 14:30。` };
  if (!clock.isCertain) {
    const [night, day] = [clock.minutes, clock.minutes + 720].map(timeText);
    return { fault: `“${text}”是凌晨还是下午不清楚，请写成 ${night} 或 ${day}。` };
  }
  return { value: timeText(clock.minutes) };
}
