import type { Tables } from '#content/schema/index.ts';
import { askedKeys } from './asked-keys.ts';
import type { Period, Query, Scope, ScopeKey } from './metric.ts';

/** Reads the ids of the stations, teams … that a row belongs to. */
type ScopeReader<Row> = (row: Row, tables: Tables) => string | null | readonly string[];

/** Which rows there are, on which day each of them is counted, and for what. */
export interface CubeSpec<Row> {
  /** The rows to look at. */
  readonly rowsOf: (tables: Tables) => readonly Row[];
  /** The day that assigns a row to a period; null if the rows only know the present. */
  readonly dateOf: ((row: Row) => string | null) | null;
  /** Scopes by which the rows can be narrowed. */
  readonly scopes: { readonly [K in ScopeKey]?: ScopeReader<Row> };
}

/** Rows that a figure is made of: those of `list` from `first` to before `end` that are in `others`, too. */
interface Slice<Row> {
  readonly list: List;
  readonly first: number;
  readonly end: number;
  readonly others: ((row: Row) => boolean) | null;
}

/** Places of rows in the order of days, and sums of their amounts from the first to each of them. */
interface List {
  readonly at: Int32Array;
  readonly sums: Map<object, Float64Array>;
  readonly tallies: Map<object, Map<number, Tally>>;
}

/** How many rows belong to each record. */
export type Tally = Map<string, number>;

/** Rows without a day come first; they are in no period. */
const NO_DAY = -1;
/** More rows than one table ever has; a day times this is still a whole number that a double holds exactly. */
const MOST_ROWS = 2 ** 28;

function dayNumber(day: string): number {
  const number = Number(day.slice(0, 4)) * 10_000 + Number(day.slice(5, 7)) * 100 + Number(day.slice(8, 10));
  return Number.isInteger(number) ? number : NO_DAY;
}

const ids = (found: string | null | readonly string[]): readonly string[] =>
  found === null ? [] : typeof found === 'string' ? [found] : found;

/**
 * The rows of a table in the order of their days, and a list of them for every station, team, village …: what
 * falls into a scope and a period is found by two searches, and its sum by one subtraction. Lists and sums are
 * made when they are first asked for.
 */
export class Cube<Row> {
  readonly #tables: Tables;
  readonly #spec: CubeSpec<Row>;
  readonly #rows: Row[];
  readonly #days: Float64Array;
  readonly #all: List;
  readonly #lists = new Map<ScopeKey, Map<string, List>>();
  readonly #amounts = new Map<object, Float64Array>();

  constructor(spec: CubeSpec<Row>, tables: Tables) {
    const rows = spec.rowsOf(tables);
    const { dateOf } = spec;
    // One number a row, its day before its place in the table: sorted much faster than rows are compared.
    const keys = new Float64Array(rows.length);
    const numbers = new Map<string | null, number>([[null, NO_DAY]]);
    for (const [place, row] of rows.entries()) {
      const day = dateOf?.(row) ?? null;
      const number = numbers.get(day) ?? dayNumber(day ?? '');
      numbers.set(day, number);
      keys[place] = number * MOST_ROWS + place;
    }
    if (dateOf) keys.sort();
    this.#tables = tables;
    this.#spec = spec;
    this.#days = keys.map((key) => Math.floor(key / MOST_ROWS));
    this.#rows = Array.from(keys, (key, place) => {
      const row = rows[key - (this.#days[place] ?? 0) * MOST_ROWS];
      if (row === undefined) throw new RangeError(`no row ${place}`);
      return row;
    });
    this.#all = { at: Int32Array.from(rows.keys()), sums: new Map(), tallies: new Map() };
  }

  /** The rows of a scope and period, in the order of their days. Null if they cannot be narrowed like this. */
  *rows(query: Query): Generator<Row> {
    const slice = this.#slice(query);
    for (let place = slice.first; place < slice.end; place += 1) {
      const row = this.#rows[slice.list.at[place] ?? -1];
      if (row !== undefined && (slice.others?.(row) ?? true)) yield row;
    }
  }

  /**
   * The sum of what `amount` gives for each of these rows. The amounts must be whole numbers. `name` stands for
   * `amount`: sums are kept for it.
   */
  sum(query: Query, name: object, amount: (row: Row) => number): number {
    const { list, first, end, others } = this.#slice(query);
    if (others) {
      let total = 0;
      for (const row of this.rows(query)) total += amount(row);
      return total;
    }
    let sums = list.sums.get(name);
    if (!sums) {
      const amounts = this.#amounts.get(name) ?? Float64Array.from(this.#rows, amount);
      this.#amounts.set(name, amounts);
      sums = new Float64Array(list.at.length + 1);
      for (let place = 0; place < list.at.length; place += 1)
        sums[place + 1] = (sums[place] ?? 0) + (amounts[list.at[place] ?? 0] ?? 0);
      list.sums.set(name, sums);
    }
    return (sums[end] ?? 0) - (sums[first] ?? 0);
  }

  /**
   * How many of these rows belong to each record, by what `idsOf` reads. Whole months are counted once and kept
   * for `name`; other days are counted row by row.
   */
  tally(query: Query, name: object, idsOf: (row: Row) => string | null | readonly string[]): Tally {
    const { list, first, end, others } = this.#slice(query);
    const counted: Tally = new Map();
    if (others || !this.#isOfMonths(list, first, end)) {
      for (const row of this.rows(query)) for (const id of ids(idsOf(row))) add(counted, id, 1);
      return counted;
    }
    let months = list.tallies.get(name);
    if (!months) {
      months = new Map();
      for (const at of list.at) {
        const row = this.#rows[at];
        const month = this.#month(at);
        const own: Tally = months.get(month) ?? new Map();
        months.set(month, own);
        if (row !== undefined) for (const id of ids(idsOf(row))) add(own, id, 1);
      }
      list.tallies.set(name, months);
    }
    if (first >= end) return counted;
    const [from, to] = [this.#month(list.at[first] ?? 0), this.#month(list.at[end - 1] ?? 0)];
    for (const [month, own] of months)
      if (month >= from && month <= to) for (const [id, count] of own) add(counted, id, count);
    return counted;
  }

  #month(at: number): number {
    return Math.floor((this.#days[at] ?? NO_DAY) / 100);
  }

  /** Whether a part of a list does not cut a month: the rows beside it are of other months. */
  #isOfMonths({ at }: List, first: number, end: number): boolean {
    const isBorder = (place: number) =>
      place <= 0 || place >= at.length || this.#month(at[place - 1] ?? 0) !== this.#month(at[place] ?? 0);
    return isBorder(first) && isBorder(end);
  }

  #slice({ scope, period }: Query): Slice<Row> {
    const keys = askedKeys(scope);
    const [one] = keys;
    if (one === undefined || keys.length === 1)
      return this.#part(one === undefined ? this.#all : this.#list(one, scope?.[one] ?? ''), period, null);
    const lists = keys.map((key) => this.#list(key, scope?.[key] ?? ''));
    const list = lists.reduce((least, one) => (one.at.length < least.at.length ? one : least), this.#all);
    const others = keys.filter((_, place) => lists[place] !== list);
    return this.#part(list, period, (row) => others.every((key) => this.#isIn(row, key, scope)));
  }

  #part(list: List, period: Period | undefined, others: Slice<Row>['others']): Slice<Row> {
    return {
      list,
      first: period ? this.#before(list, period.from === undefined ? NO_DAY + 1 : dayNumber(period.from)) : 0,
      end: period?.to === undefined ? list.at.length : this.#before(list, dayNumber(period.to) + 1),
      others,
    };
  }

  #isIn(row: Row, key: ScopeKey, scope: Scope = {}): boolean {
    return ids(this.#spec.scopes[key]?.(row, this.#tables) ?? null).includes(scope[key] ?? '');
  }

  /** How many rows of a list lie before a day. */
  #before({ at }: List, day: number): number {
    let [low, high] = [0, at.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#days[at[middle] ?? 0] ?? 0) < day) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The rows of one station, team …, in the order of their days. */
  #list(key: ScopeKey, id: string): List {
    let lists = this.#lists.get(key);
    if (!lists) {
      const found = new Map<string, number[]>();
      for (const [place, row] of this.#rows.entries())
        for (const one of new Set(ids(this.#spec.scopes[key]?.(row, this.#tables) ?? null))) {
          const places = found.get(one);
          if (places) places.push(place);
          else found.set(one, [place]);
        }
      lists = new Map([...found].map(([one, places]) => [one, listOf(places)]));
      this.#lists.set(key, lists);
    }
    return lists.get(id) ?? listOf([]);
  }
}

function add(tally: Tally, id: string, count: number): void {
  tally.set(id, (tally.get(id) ?? 0) + count);
}

const listOf = (places: readonly number[]): List => ({
  at: Int32Array.from(places),
  sums: new Map(),
  tallies: new Map(),
});

const cubes = new WeakMap<Tables, Map<object, Cube<never>>>();

/** The cube of these tables. Metrics with the same spec share it. */
export function cubeOf<Row>(spec: CubeSpec<Row>, tables: Tables): Cube<Row> {
  const ofTables = cubes.get(tables) ?? new Map<object, Cube<never>>();
  cubes.set(tables, ofTables);
  const found = ofTables.get(spec);
  // A spec reads rows of one type only, so the cube that was kept for it is of this type.
  if (found) return found as unknown as Cube<Row>;
  const made = new Cube(spec, tables);
  ofTables.set(spec, made as unknown as Cube<never>);
  return made;
}
