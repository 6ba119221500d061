import { textOf, type Cell } from './cell.ts';

/**
 * A person's name as it is compared: the same for `张 三`, `张三（村医）`, `张三 13800000000` and `张三`, so that one person written in
 * two ways is found. For people only: `夜校课程1` and `夜校课程2` are two. Not for showing.
 */
export function personKey(cell: Cell): string {
  return (
    textOf(cell)
      // Written so that no cell, however hostile, costs more than its length.
      .replace(/[(（[【][^()（）[\]【】]*[)）\]】]/g, '')
      .replace(/(?<![\d\s.,、，·•:：;；-])[\d\s.,、，·•:：;；-]+$/, '')
      .replace(/[\s·•“”"'‘’]/g, '')
      .toLowerCase()
  );
}
