import { textOf, type Cell } from './cell.ts';

/**
 * A name as it is compared: the same for `张 三`, `张三（村医）`, `张三 13800000000` and `张三`, so that one person or place
 * written in two ways is found. Not for showing.
 */
export function nameKey(cell: Cell): string {
  return textOf(cell)
    .replace(/[(（[【].*?[)）\]】]/g, '')
    .replace(/[\d\s.,、，·•:：;；-]+$/g, '')
    .replace(/[\s·•“”"'‘’]/g, '')
    .toLowerCase();
}
