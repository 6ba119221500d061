import type { FigureCells } from './figure-cells.ts';
import { sha256 } from './sha256.ts';

/** Hashes of rows by table and id. */
export type RowHashes = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** SHA-256 over sorted lines. */
const hashOfLines = (lines: string[]): string => sha256(lines.sort().join(''));

/** SHA-256 over all figures; see `figures` of an entry. */
export const hashOfFigures = (cells: FigureCells): string =>
  hashOfLines([...cells].map(([name, value]) => `${name} ${JSON.stringify(value)}\n`));

/** SHA-256 over the hashes of all rows; see `rows` of an entry. */
export const hashOfRows = (rows: RowHashes): string =>
  hashOfLines([...rows].flatMap(([table, ids]) => [...ids].map(([id, hash]) => `${table}/${id} ${hash}\n`)));
