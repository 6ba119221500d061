import { z } from 'zod';
import { settings, tables, type TableName } from '#content/schema/index.ts';
import { tableLabels } from '#content/schema/table-labels.ts';
import type { Field } from './field.ts';
import { fieldsOf } from './fields-of.ts';

/** A part of a JSON Schema. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A schema with the words of its fields: those of `fields` in `properties`, wherever lists and null wrap them. */
function worded(schema: unknown, fields: readonly Field[]): unknown {
  if (Array.isArray(schema)) return schema.map((one: unknown) => worded(one, fields));
  if (!isSchema(schema)) return schema;
  const { description: _english, ...rest } = schema;
  const properties = isSchema(rest['properties']) ? rest['properties'] : null;
  return {
    ...rest,
    ...('items' in rest ? { items: worded(rest['items'], fields) } : {}),
    ...('anyOf' in rest ? { anyOf: worded(rest['anyOf'], fields) } : {}),
    ...(properties === null
      ? {}
      : {
          properties: Object.fromEntries(
            Object.entries(properties).map(([key, inner]) => [
              key,
              propertyOf(
                inner,
                fields.find(({ path }) => path.at(-1) === key),
              ),
            ]),
          ),
        }),
  };
}

function propertyOf(schema: unknown, field: Field | undefined): unknown {
  const inner = worded(schema, field?.fields ?? []);
  if (field === undefined || !isSchema(inner)) return inner;
  const unit = field.unit === null ? '' : `单位：${field.unit}。`;
  const choices =
    field.choices === null
      ? ''
      : `${Object.entries(field.choices)
          .map(([code, name]) => `${code} ${name}`)
          .join('、')}。`;
  return { title: field.name, description: `${field.says}${unit}${choices}`, ...inner };
}

/** JSON Schema (2020-12) of the file of a table, or of the settings, with the Chinese words of its fields. */
export function jsonSchemaOf(name: TableName | 'settings'): JsonSchema {
  const fields = fieldsOf(name);
  const schema = name === 'settings' ? worded(z.toJSONSchema(settings), fields) : null;
  if (isSchema(schema)) return { ...schema, title: '网站设置' };
  if (name === 'settings') throw new Error('The settings have no schema.');
  const { name: title, holds } = tableLabels[name];
  const { $schema, ...row } = z.toJSONSchema(tables[name]);
  return { $schema, title, description: holds, type: 'array', items: worded(row, fields) };
}
