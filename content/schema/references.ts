import { z } from 'zod';
import { referenceTargets } from './common.ts';
import { tableNames, tables, type TableName } from './index.ts';

/** A field of a table that holds identifiers of rows of another table. */
export interface Reference {
  /** Property names from the row to the field, also through lists: `['story', 'photos', 'mediaId']`. */
  readonly path: readonly string[];
  /** The table that the field refers to. */
  readonly target: TableName;
  /**
   * Whether the row or list item with this field makes no sense without it: the field is neither a list nor
   * nullable.
   */
  readonly isRequired: boolean;
}

const isTable = (name: string): name is TableName => name in tables;

function* referencesIn(
  schema: z.core.$ZodType,
  path: readonly string[],
  isRequired: boolean,
): Generator<Reference> {
  const table = referenceTargets.get(schema)?.table;
  if (table !== undefined) {
    if (!isTable(table)) throw new Error(`${path.join('.')} refers to ${table}, which is no table.`);
    yield { path, target: table, isRequired };
  } else if (schema instanceof z.ZodNullable) yield* referencesIn(schema.unwrap(), path, false);
  else if (schema instanceof z.ZodArray) yield* referencesIn(schema.element, path, false);
  else if (schema instanceof z.ZodObject)
    for (const [name, field] of Object.entries(schema.shape))
      yield* referencesIn(field, [...path, name], true);
}

/** The references of each table, derived from its schema. Relations are defined nowhere else. */
export const references = Object.fromEntries(
  tableNames.map((name) => [name, [...referencesIn(tables[name], [], true)]]),
) as unknown as Readonly<Record<TableName, readonly Reference[]>>;

/** The identifiers in a field of a row, in their order. Empty if the field is null. */
export function idsAt(row: unknown, path: readonly string[]): string[] {
  if (Array.isArray(row)) return row.flatMap((item) => idsAt(item, path));
  const [name, ...rest] = path;
  if (name === undefined) return typeof row === 'string' ? [row] : [];
  return typeof row === 'object' && row !== null ? idsAt(Reflect.get(row, name), rest) : [];
}

/** The identifiers with which a row of `table` refers to rows of `target`. */
export const idsOf = (table: TableName, row: object, target: TableName): string[] =>
  references[table].flatMap((one) => (one.target === target ? idsAt(row, one.path) : []));
