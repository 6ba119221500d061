import { textOf, type Cell } from './cell.ts';

/** The number in a cell, also as `1,200`, `１２`, `3 小时` or `15人`; null where there is none. */
export function numberOf(cell: Cell): number | null {
  if (typeof cell === 'number') return cell;
  const found = /^约?(-?\d[\d,]*(?:\.\d+)?) ?(?:人次?|个?小时|名|户|元|次|分|条|个|平方米|㎡|座)?$/.exec(
    textOf(cell),
  );
  return found ? Number((found[1] ?? '').replaceAll(',', '')) : null;
}
