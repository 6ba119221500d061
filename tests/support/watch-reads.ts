import { z } from 'zod';
import { tableNames, type Tables } from '#content/schema/index.ts';

/** Fields of a row as its schema names them, including those of groups and of items in lists. */
export const fieldsOf = (schema: z.core.$ZodType, prefix: string): string[] => {
  if (schema instanceof z.ZodNullable) return fieldsOf(schema.unwrap(), prefix);
  if (schema instanceof z.ZodArray) return fieldsOf(schema.element, prefix);
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([name, field]) => fieldsOf(field, `${prefix}.${name}`));
  return [prefix];
};

/** Records which fields of a row are read from now on. */
function watch(value: unknown, prefix: string, read: Set<string>): void {
  if (Array.isArray(value)) {
    for (const item of value) watch(item, prefix, read);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [name, below] of Object.entries(value)) {
    const field = `${prefix}.${name}`;
    watch(below, field, read);
    Object.defineProperty(value, name, {
      enumerable: true,
      get: () => {
        read.add(field);
        return below;
      },
    });
  }
}

/** Records which fields of a dataset in memory are read from now on, as `table.field`. */
export function watchReads(rows: Tables): ReadonlySet<string> {
  const read = new Set<string>();
  for (const name of tableNames) watch(rows[name], name, read);
  return read;
}
