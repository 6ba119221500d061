import { textOf, type Cell } from './cell.ts';

/**
 * Key to compare people's names. It is the same for `张 三`, `张三（村医）`, `张三 13800000000` and `张三`, so that two
 * spellings of one person match. Only for people: `夜校课程1` and `夜校课程2` are different. Not for display.
 */
export function personKey(cell: Cell): string {
  return (
    textOf(cell)
      // The patterns take time linear in the length of the cell, even for hostile input.
      .replace(/[(（[【][^()（）[\]【】]*[)）\]】]/g, '')
      .replace(/(?<![\d\s.,、，·•:：;；-])[\d\s.,、，·•:：;；-]+$/, '')
      .replace(/[\s·•“”"'‘’]/g, '')
      .toLowerCase()
  );
}
