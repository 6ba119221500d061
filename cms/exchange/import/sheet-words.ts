import type { PayloadRequest } from 'payload';
import { textOf } from '../cells/cell.ts';
import type { Column, SheetTable } from '../column.ts';

/** Stored meaning of a heading or of a word of a choice; `means` is empty for a heading. */
export interface SheetWord {
  written: string;
  /** Heading of the column. */
  column: string;
  /** Name of the choice. */
  means: string;
}

/** Key to compare written words. */
export const wordKey = (written: string) => textOf(written).replaceAll(' ', '');

/** Stored words for one kind of sheet, the newest last. */
export async function readSheetWords(
  req: PayloadRequest,
  { collection }: SheetTable,
): Promise<(SheetWord & { id: string })[]> {
  const { docs } = await req.payload.find({
    collection: 'importWords',
    where: { kind: { equals: collection } },
    sort: 'createdAt',
    pagination: false,
    depth: 0,
    overrideAccess: true,
    context: { readsAll: true },
    req,
  });
  return docs.map(({ id, written, column, means }) => ({ id, written, column, means: means ?? '' }));
}

function columnWith(column: Column, words: readonly SheetWord[]): Column {
  const own = words.filter((word) => word.column === column.heading);
  if (own.length === 0) return column;
  const headings = own.filter(({ means }) => means === '').map(({ written }) => written);
  const meanings = new Map(
    own.filter(({ means }) => means !== '').map(({ written, means }) => [wordKey(written), means]),
  );
  return {
    ...column,
    aliases: [...column.aliases, ...headings],
    write: (cell, fields, directory) =>
      column.write(meanings.get(wordKey(textOf(cell))) ?? cell, fields, directory),
  };
}

/** A table that also understands the stored words. */
export const tableWithWords = (table: SheetTable, words: readonly SheetWord[]): SheetTable => ({
  ...table,
  columns: table.columns.map((column) => columnWith(column, words)),
});
