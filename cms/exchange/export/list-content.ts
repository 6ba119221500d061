import type { CollectionSlug, PayloadRequest, Where } from 'payload';
import { readDirectory } from '../import/make-plan.ts';
import { readNewest } from '../read-newest.ts';
import type { SheetContent } from '../sheet-file.ts';
import { idHeading, sheetTable } from '../tables/index.ts';
import { genericColumns } from './generic-columns.ts';

/** Chinese name of a collection. */
export function labelOf(req: PayloadRequest, collection: CollectionSlug): string {
  const { plural } = req.payload.collections[collection].config.labels;
  return typeof plural === 'string' ? plural : collection;
}

/** File names of pictures and documents, by identifier. */
async function fileNames(req: PayloadRequest): Promise<Map<string, string>> {
  const { docs } = await req.payload.find({
    collection: 'media',
    pagination: false,
    depth: 0,
    select: { filename: true },
    overrideAccess: false,
    context: { readsAll: true },
    req,
  });
  return new Map(docs.map(({ id, filename }) => [id, filename ?? '']));
}

/**
 * The records of a collection as a table: those that the user may read and that match a filter. Uses the
 * columns of the import if there are any, so that the file can be imported again. Otherwise one column per
 * field.
 */
export async function listContent(
  req: PayloadRequest,
  collection: CollectionSlug,
  where: Where = {},
): Promise<SheetContent> {
  const { config } = req.payload.collections[collection];
  const table = sheetTable(collection);
  const records = await readNewest(req, collection, {
    where,
    depth: table ? 0 : 1,
    ...(typeof config.defaultSort === 'string' ? { sort: config.defaultSort } : {}),
  });
  const name = labelOf(req, collection);
  if (table) {
    const directory = await readDirectory(req, table);
    const outOnly = table.outOnly ?? {};
    const files = table.outOnly ? await fileNames(req) : new Map<string, string>();
    const more = genericColumns(config.flattenedFields, files).filter(
      ({ path }) => outOnly[path] !== undefined,
    );
    return {
      name,
      headings: [
        ...table.columns.map(({ heading }) => heading),
        ...more.map(({ path }) => outOnly[path] ?? ''),
        idHeading,
      ],
      rows: records.map((record) => [
        ...table.columns.map((column) => column.read(record, directory)),
        ...more.map(({ read }) => read(record)),
        record.id,
      ]),
    };
  }
  const columns = genericColumns(config.flattenedFields);
  return {
    name,
    headings: columns.map(({ heading }) => heading),
    rows: records.map((record) => columns.map(({ read }) => read(record))),
  };
}
