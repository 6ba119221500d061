import { tableNames, type TableName } from '#content/schema/index.ts';
import { idsAt, references, type Reference } from '#content/schema/references.ts';
import { tableLabels } from '#content/schema/table-labels.ts';
import type { DatasetFault } from './export-error.ts';
import { recordName } from './record-name.ts';

type Rows = Record<TableName, readonly object[]>;

/** Tables whose rows are parts of other records. They are dropped with those records, without a message. */
const parts: ReadonlySet<TableName> = new Set(['facilities', 'selfChecks', 'indicators']);

/**
 * Fields that say to which record a row belongs, one of which is set. A row that belongs to no public record
 * any more is dropped: a figure of a team, a count of a station.
 */
const owners = {
  indicators: ['teamId', 'projectId'],
  needCounts: ['surveyId'],
  volunteerCounts: ['stationId', 'teamId', 'villageId', 'projectId', 'categoryId'],
} as const satisfies Partial<Record<TableName, readonly string[]>>;

const identifiers = (rows: Rows) =>
  new Map(
    Object.entries(rows).map(([name, list]) => [
      name,
      new Set<unknown>(list.map((row) => Reflect.get(row, 'id'))),
    ]),
  );

const isOfRow = ({ path, isRequired }: Reference) => isRequired && path.length === 1;

/** Rows that need a record which is not public, each with advice on what to do. */
export function missingParents(rows: Rows): DatasetFault[] {
  const known = identifiers(rows);
  return tableNames
    .filter((table) => !parts.has(table))
    .flatMap((table) =>
      references[table].filter(isOfRow).flatMap(({ path, target }) => {
        const { name } = tableLabels[target];
        return rows[table]
          .filter((row) => !idsAt(row, path).some((id) => known.get(target)?.has(id)))
          .map((row) => ({
            table,
            row: String(Reflect.get(row, 'id')),
            field: path.join('.'),
            message: `“${recordName(row)}”的${name}还没有发布、已删除或有错误。请先发布或改好该${name}，或给这条记录换一个，再发布。`,
          }));
      }),
    );
}

/**
 * Removes lost identifiers from a value: list entries are removed, fields become null. A list item whose
 * required reference is lost is removed, too.
 */
function withoutLost(
  value: unknown,
  { path, isRequired, target }: Reference,
  isLost: (id: string) => boolean,
): unknown {
  if (Array.isArray(value))
    return value.flatMap((item: unknown) => {
      const isGone =
        (path.length === 0 || (path.length === 1 && isRequired)) && idsAt(item, path).some(isLost);
      return isGone ? [] : [withoutLost(item, { path, isRequired, target }, isLost)];
    });
  const [name, ...rest] = path;
  if (name === undefined) return typeof value === 'string' && isLost(value) ? null : value;
  if (typeof value !== 'object' || value === null) return value;
  const below: unknown = Reflect.get(value, name);
  return { ...value, [name]: withoutLost(below, { path: rest, isRequired, target }, isLost) };
}

/**
 * Removes references to records that are not public (a draft project, an unpublished need), so that the
 * dataset is complete in itself. Drops rows that are parts of such records. Other rows that need such a
 * record must be removed before (`missingParents`).
 */
export function dropDanglingReferences<T extends Rows>(tables: T): T {
  const known = identifiers(tables);
  const whole: Record<string, readonly object[]> = { ...tables };
  for (const table of tableNames)
    for (const reference of references[table]) {
      const isLost = (id: string) => known.get(reference.target)?.has(id) !== true;
      whole[table] = (whole[table] ?? []).flatMap((row) => {
        if (!idsAt(row, reference.path).some(isLost)) return [row];
        return isOfRow(reference) ? [] : [withoutLost(row, reference, isLost) as object];
      });
    }
  for (const [table, fields] of Object.entries(owners)) {
    const isOwned = (row: object | undefined) => fields.some((field) => idsAt(row, [field]).length > 0);
    const before = new Map(tables[table as TableName].map((row) => [Reflect.get(row, 'id'), row]));
    whole[table] = (whole[table] ?? []).filter(
      (row) => isOwned(row) || !isOwned(before.get(Reflect.get(row, 'id'))),
    );
  }
  return whole as unknown as T;
}
