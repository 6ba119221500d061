import type { DefaultServerCellComponentProps } from 'payload';
import { pointsText } from '#content/points/points-text.ts';

/** Points in a list: stored in tenths, shown as points. */
export function TenthsCell({ cellData }: DefaultServerCellComponentProps) {
  return typeof cellData === 'number' ? pointsText(cellData) : '';
}
