import { z } from 'zod';
import { tables, type TableName, type Tables } from '#content/schema/index.ts';

function emptyValue(schema: z.core.$ZodType): unknown {
  if (schema instanceof z.ZodNullable) return null;
  if (schema instanceof z.ZodArray) return [];
  if (schema instanceof z.ZodObject)
    return Object.fromEntries(Object.entries(schema.shape).map(([name, field]) => [name, emptyValue(field)]));
  if (schema instanceof z.ZodEnum) return schema.options[0];
  if (schema instanceof z.ZodNumber) return schema.safeParse(0).success ? 0 : 1;
  return schema instanceof z.ZodBoolean ? false : '';
}

/**
 * A row of a table with as little in it as its schema allows. Tests and synthetic towns add only the fields
 * that matter to them, so a new field needs no change there.
 */
export const emptyRow = <N extends TableName>(table: N): Tables[N][number] => {
  const schema: z.core.$ZodType = tables[table];
  return emptyValue(schema) as Tables[N][number];
};
