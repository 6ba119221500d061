import type { Fields } from '../column.ts';
import { knownKeys } from './known-keys.ts';
import type { RowsToPlan } from './plan-rows.ts';
import type { TypedRow } from './read-typed-row.ts';

type Known = Fields & { id: string };

/** The record that a row refers to; `many` or `rivals` if it is ambiguous. */
interface Found {
  existing: Known | 'many' | 'rivals' | null;
  /** Whether the record is only probably the same. */
  isLikely: boolean;
}

/** Finds the records that the rows of a sheet refer to: by identifier, by a sure key, or by a likely key. */
export class RecordFinder {
  readonly #order: RowsToPlan;
  readonly #byId: ReadonlyMap<string, Known>;
  readonly #byKey: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #byLikelyKey: ReadonlyMap<string, readonly Known[]>;
  /** Fields of the rows that no sure key matches, grouped by likely key. */
  #rivals: ReadonlyMap<string, readonly Fields[]> = new Map();

  constructor(order: RowsToPlan) {
    const { table, records, directory } = order;
    this.#order = order;
    this.#byId = new Map(records.map((record) => [record.id, record]));
    this.#byKey = knownKeys(table, records, directory);
    this.#byLikelyKey = Map.groupBy(records, (record) => table.likely?.keyOf(record) ?? '');
  }

  /** The record with an identifier. */
  ofId(id: string): Known | undefined {
    return this.#byId.get(id);
  }

  /** Registers all rows before the first lookup: several may refer to the same record. */
  setRivals(rows: readonly TypedRow[]): void {
    this.#rivals = Map.groupBy(
      rows
        .map(({ ownId, typed }) => ({ ownId, fields: this.#whole(typed) }))
        .filter(({ ownId, fields }) => this.#surely(ownId, fields) === null)
        .map(({ fields }) => fields),
      (fields) => this.#order.table.likely?.keyOf(fields) ?? '',
    );
  }

  find({ ownId, typed }: TypedRow): Found {
    const { foreign, table } = this.#order;
    // The identifier of a record that the user may not read ends the search. An unknown one (from another
    // system, or of a deleted record) is ignored.
    if (foreign.has(ownId)) return { existing: null, isLikely: false };
    const fields = this.#whole(typed);
    const sure = this.#surely(ownId, fields);
    if (sure !== null || !table.likely) return { existing: sure, isLikely: false };
    const { keyOf, differ } = table.likely;
    const key = keyOf(fields);
    const [record, ...more] = (this.#byLikelyKey.get(key) ?? []).filter((one) => !differ(one, fields));
    if (record === undefined) return { existing: null, isLikely: false };
    const isContested = (this.#rivals.get(key) ?? []).some(
      (other) => differ(other, fields) && !differ(record, other),
    );
    const existing = more.length > 0 ? 'many' : isContested ? 'rivals' : record;
    return { existing, isLikely: typeof existing === 'object' };
  }

  #whole(typed: Fields): Fields {
    return { ...this.#order.defaults, ...typed };
  }

  /** The record that a row refers to by its identifier or by a sure key; null if there is none. */
  #surely(ownId: string, fields: Fields): Known | 'many' | null {
    const own = this.#byId.get(ownId);
    if (own) return own;
    for (const key of this.#order.table.keysOf(fields, this.#order.directory)) {
      const [id, ...more] = this.#byKey.get(key) ?? [];
      if (more.length > 0) return 'many';
      const record = id === undefined ? undefined : this.#byId.get(id);
      if (record) return record;
    }
    return null;
  }
}

/** Whether fields at one of these paths decide which record is meant. */
export function tellsApart(
  { table, directory }: RowsToPlan,
  fields: Fields,
  paths: readonly string[],
): boolean {
  const names = new Set(paths.map((path) => path.split('.', 1)[0]));
  let isAsked = false;
  const watched = new Proxy(fields, {
    get: (target, name) => {
      isAsked ||= names.has(String(name));
      return Reflect.get(target, name);
    },
  });
  table.keysOf(watched, directory);
  table.likely?.keyOf(watched);
  return isAsked;
}
