import type { TableName } from '#content/schema/index.ts';
import type { Field } from './field.ts';
import { fieldsOf } from './fields-of.ts';

/** A column of a table of cells: a field that is not a group, or a whole list. */
export interface Column {
  readonly field: Field;
  /** Name for programs: the path with dots, `figures.servedCount`. */
  readonly key: string;
  /** Name for people, with those of the groups above and the unit: `当天数字 · 服务群众人次（人次）`. */
  readonly title: string;
}

const columnsIn = (fields: readonly Field[], above: string): Column[] =>
  fields.flatMap((field) => {
    const name = above === '' ? field.name : `${above} · ${field.name}`;
    if (field.fields.length > 0 && !field.isList) return columnsIn(field.fields, name);
    return {
      field,
      key: field.path.join('.'),
      title: field.unit === null ? name : `${name}（${field.unit}）`,
    };
  });

/** The columns of a table. Groups are laid out side by side; a list of groups stays in one column. */
export const columnsOf = (table: TableName): Column[] => columnsIn(fieldsOf(table), '');
