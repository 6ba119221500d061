import { noteRead } from './record-reads.ts';
import { sameValue } from './same-value.ts';
import { DatasetError } from './dataset-error.ts';

/** The table with this name in a dataset. */
function tableNamed(dataset: object, name: string): Table<{ id: string }> {
  const table: unknown = Reflect.get(dataset, name);
  if (!(table instanceof Table)) throw new Error(`The dataset has no table ${name}.`);
  return table;
}

/**
 * The rows of one table in their natural order, with indexes built when first needed. Records what a page
 * reads, so that a small publish knows which pages a change affects.
 */
export class Table<Row extends { id: string }> {
  /** Name of the table, e.g. `activities`. */
  readonly name: string;
  readonly #rows: readonly Row[];
  readonly #indexes = new Map<string, Map<string, Row[]>>();

  constructor(name: string, rows: readonly Row[]) {
    this.name = name;
    this.#rows = rows;
  }

  /** All rows in natural order (see `natural-order.ts`). */
  get rows(): readonly Row[] {
    const { name } = this;
    noteRead(name, (before, after) => sameValue(tableNamed(before, name).rows, tableNamed(after, name).rows));
    return this.#rows;
  }

  /** The row with this identifier; undefined if there is none or the identifier is null. */
  find(id: string | null): Row | undefined {
    return id === null ? undefined : this.where('id', id)[0];
  }

  /** The row with this identifier. Throws DatasetError if there is none. */
  get(id: string): Row {
    const row = this.find(id);
    if (!row) throw new DatasetError({ table: this.name, row: id }, `数据表 ${this.name} 里没有记录 ${id}。`);
    return row;
  }

  /** The rows with these identifiers, in the same order. Throws DatasetError if one is missing. */
  all(ids: readonly string[]): Row[] {
    return ids.map((id) => this.get(id));
  }

  /** Rows whose text field equals the value, or whose list field contains it; in natural order. */
  where(field: keyof Row & string, value: string): readonly Row[] {
    const { name } = this;
    noteRead(`${name}.${field}=${value}`, (before, after) =>
      sameValue(
        tableNamed(before, name).#select(field, value),
        tableNamed(after, name).#select(field, value),
      ),
    );
    return this.#select(field, value);
  }

  #select(field: string, value: string): readonly Row[] {
    let index = this.#indexes.get(field);
    if (!index) {
      index = this.#buildIndex(field);
      this.#indexes.set(field, index);
    }
    return index.get(value) ?? [];
  }

  #buildIndex(field: string): Map<string, Row[]> {
    const index = new Map<string, Row[]>();
    for (const row of this.#rows) {
      const value: unknown = Reflect.get(row, field);
      for (const key of new Set<unknown>(Array.isArray(value) ? value : [value])) {
        if (typeof key !== 'string') continue;
        const group = index.get(key);
        if (group) group.push(row);
        else index.set(key, [row]);
      }
    }
    return index;
  }
}

/** A table whose rows have pages of their own. */
export class PageTable<Row extends { id: string; slug: string }> extends Table<Row> {
  /** The row with this slug; undefined if there is none. */
  bySlug(slug: string | undefined): Row | undefined {
    return slug === undefined ? undefined : this.where('slug', slug)[0];
  }
}
