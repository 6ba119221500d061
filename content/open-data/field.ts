import type { Labels } from '#content/schema/common.ts';

/** Kinds of values, as the page names them. */
export const fieldKinds = {
  text: '文字',
  integer: '整数',
  number: '数',
  boolean: '是或否',
  date: '日期',
  moment: '日期和时刻',
  time: '时刻',
  choice: '选项',
  reference: '编号',
  group: '一组',
} as const;
export type FieldKind = keyof typeof fieldKinds;

/** A field of a table as it is explained to people and programs, derived from the schema and its words. */
export interface Field {
  /** Property names from the row to the field: `['story', 'photos', 'caption']`. */
  readonly path: readonly string[];
  readonly name: string;
  /** One Chinese sentence. */
  readonly says: string;
  /** Unit of a number; null without one. */
  readonly unit: string | null;
  readonly kind: FieldKind;
  readonly isList: boolean;
  readonly isNullable: boolean;
  /** The codes of a choice with their Chinese names; null if they have none. */
  readonly choices: Labels | null;
  /** Table to which a reference points. */
  readonly target: string | null;
  /** The fields within a group. */
  readonly fields: readonly Field[];
}
