import type { TableName } from '#content/schema/index.ts';
import type { Field } from './field.ts';
import { fieldsOf } from './fields-of.ts';
import { typeText } from './type-text.ts';

const rowsIn = (fields: readonly Field[], above: string): string[][] =>
  fields.flatMap((field) => {
    const name = above === '' ? field.name : `${above} · ${field.name}`;
    return [
      [name, field.says, typeText(field), field.unit ?? '', field.path.join('.')],
      ...rowsIn(field.fields, name),
    ];
  });

/** One row for each field: name, sentence, type, unit, path. */
export const fieldRows = (table: TableName): string[][] => rowsIn(fieldsOf(table), '');
