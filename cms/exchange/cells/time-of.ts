import { textOf, type Cell } from './cell.ts';

/** The time of day in a cell, `HH:mm`: `9:30`, `上午9点半`, `下午2:00`, `14时`, also behind a date; null where there is none. */
export function timeOf(cell: Cell): string | null {
  if (cell instanceof Date) return cell.toISOString().slice(11, 16);
  if (typeof cell === 'number') {
    const share = cell % 1;
    if (share === 0) return null;
    const minutes = Math.round(share * 1440) % 1440;
    return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  }
  const found = /(上午|早上|中午|下午|晚上)? ?(\d{1,2})(?::(\d{2})|[点时](?:(半)|(\d{1,2})分?)?)/.exec(
    textOf(cell),
  );
  if (!found) return null;
  const [, part = '', hourText = '', minuteText, half, minuteAfter] = found;
  const isLate = part === '下午' || part === '晚上' || (part === '中午' && Number(hourText) < 11);
  const hour = Number(hourText) + (isLate && Number(hourText) < 12 ? 12 : 0);
  const minute = half ? 30 : Number(minuteText ?? minuteAfter ?? 0);
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
