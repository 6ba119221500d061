import { tableLabels } from '#content/schema/table-labels.ts';
import { fieldKinds, type Field } from './field.ts';

const labelOf = (table: string): string =>
  Object.entries(tableLabels).find(([name]) => name === table)?.[1].name ?? table;

/** The type of a field in Chinese: `编号（阵地）`, `日期，可空`, `文字，可多个`. */
export function typeText({ kind, target, isList, isNullable }: Field): string {
  const one = target === null ? fieldKinds[kind] : `${fieldKinds[kind]}（${labelOf(target)}）`;
  return `${one}${isList ? '，可多个' : ''}${isNullable ? '，可空' : ''}`;
}
