import { textOf, type Cell } from '../cells/cell.ts';
import type { Column, Fields, SheetTable } from '../column.ts';
import { isClearing } from '../columns.ts';
import type { Directory, Listed } from '../directory.ts';
import { knownKeys } from './known-keys.ts';
import { nearRecords } from './near-records.ts';
import { placeOf, type PlannedRow } from './planned-row.ts';
import type { RecognisedSheet } from './recognise.ts';

export interface RowsToPlan {
  table: SheetTable;
  sheet: RecognisedSheet;
  directory: Directory;
  /** Every record of the collection that the person may read, newest version. */
  records: readonly (Fields & { id: string })[];
  /** Identifiers of records that are there, but not for this person. */
  foreign: ReadonlySet<string>;
  /** What a new record has where its row says nothing, e.g. the station of a clerk who has one. */
  defaults?: Fields;
}

/** Begins with a character that nobody types. */
const pending = '\uE000row:';
/** What stands for a record that this row would add. */
export const pendingId = (row: Pick<PlannedRow, 'sheet' | 'row'>) => `${pending}${placeOf(row)}`;

/** The place of the row whose record a value stands for; null for any other value. */
export const pendingPlace = (value: unknown): string | null =>
  typeof value === 'string' && value.startsWith(pending) ? value.slice(pending.length) : null;

const supposed = '系统里同名的只有这一条，当作同一条。不是的话，请先在系统里补上能区分的内容。';

/** Most of a cell that is told as a change, characters: a whole story is in the data already. */
const mostTold = 200;
const begins = (text: string) => (text.length > mostTold ? `${text.slice(0, mostTold)}…` : text);

/** A blank form of a field that a cell asks to be emptied. */
const emptied = (value: unknown) => (Array.isArray(value) ? [] : typeof value === 'string' ? '' : null);

/**
 * What would be done with each row of a sheet, without touching anything: added, changed cell by cell, left as it is, or
 * refused with every reason. Empty cells leave what is there; `清空` empties it. Where rows may name each other they are gone
 * through again as long as a name that was not known before has come in with another row.
 */
export function planRows(order: RowsToPlan): PlannedRow[] {
  const { table, directory } = order;
  const known = new Set<string>();
  for (;;) {
    const rows = planOnce(order);
    const added = rows.filter((row) => row.action === 'add' && !known.has(placeOf(row)));
    if (!table.namesItself || added.length === 0) return rows;
    for (const row of added) {
      known.add(placeOf(row));
      directory.add(table.collection as Listed, pendingId(row), row.data);
    }
  }
}

function planOnce({ table, sheet, directory, records, foreign, defaults = {} }: RowsToPlan): PlannedRow[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  const byKey = knownKeys(table, records, directory);
  const byLikelyKey = Map.groupBy(records, (record) => table.likely?.keyOf(record) ?? '');
  const near = nearRecords(table, records, directory);
  const taken = new Map<string, string>();
  /** New records by their likely key, with their place. */
  const takenAlike = new Map<string, { place: string; fields: Fields }[]>();

  const read = sheet.rows.map(({ number, sheet: tab, cells }) => {
    const typed: Fields = {};
    const reasons: string[] = [];
    // In the order of the table, whatever the sheet's: an end needs its beginning, a time its day.
    const filled = sheet.columns
      .flatMap((column, index) => {
        const cell = cells[index] ?? null;
        return column === null || column === 'id' || textOf(cell) === '' ? [] : [{ column, cell }];
      })
      .sort((a, b) => table.columns.indexOf(a.column) - table.columns.indexOf(b.column));
    const own = byId.get(ownIdIn(cells));
    const says = (column: Column, cell: Cell) =>
      own !== undefined && textOf(cell) === textOf(String(column.read(own, directory)));
    const put = (into: Fields, tell: (reason: string) => void) => {
      for (const { column, cell } of filled) {
        const fault = isClearing(cell) ? clear(column, into, directory) : column.write(cell, into, directory);
        // Of two of one name it is the one that the record has already.
        if (fault !== null && !(column.isReference && says(column, cell)))
          tell(`${column.heading}：${fault}`);
      }
    };
    put(typed, (reason) => reasons.push(reason));
    return { number, tab, cells, filled, put, typed, reasons, place: placeOf({ sheet: tab, row: number }) };
  });
  /** What the rows say that are known by no sure key, by the key that those share which probably mean one record. */
  const rivals = Map.groupBy(
    read
      .map(({ cells, typed }) => ({ ownId: ownIdIn(cells), fields: { ...defaults, ...typed } }))
      .filter(({ ownId, fields }) => foundSurely(ownId, fields) === null)
      .map(({ fields }) => fields),
    (fields) => table.likely?.keyOf(fields) ?? '',
  );

  return read.map(({ number, tab, cells, filled, put, typed, reasons, place }) => {
    const ownId = ownIdIn(cells);
    const { existing, isLikely } = find(ownId, typed);
    if (foreign.has(ownId)) reasons.push('这条记录不归您管，不能修改。');
    if (existing === 'many')
      reasons.push('有几条记录都对得上，分不清是哪一条。请从系统导出后在原表上改（带系统编号）。');
    if (existing === 'rivals')
      reasons.push(
        '系统里有一条同名的，表里有几行都可能是它。请先在系统里给那一条补上能区分的内容（如电话），再导入。',
      );
    const former = typeof existing === 'object' ? existing : null;
    const fields: Fields = structuredClone(former ?? defaults);
    if (reasons.length === 0) put(fields, () => undefined);

    const title = table.titleOf(former ? fields : typed, directory) || '（没有名称）';
    const row = {
      row: number,
      sheet: tab,
      title,
      changes: [],
      reasons,
      cells: cells.map((cell) => (typeof cell === 'string' ? cell : textOf(cell))),
      id: former?.id ?? null,
      seen: String(former?.['updatedAt'] ?? ''),
      note: '',
      data: {},
    };
    if (former === null && reasons.length === 0) {
      const missing = table.columns.filter(
        (column) => column.isRequired && textOf(column.read(fields, directory)) === '',
      );
      reasons.push(...missing.map(({ heading }) => `${heading}：新记录必须填写。`));
    }
    // A new record is the same as another by any of its keys; one that is there, by itself alone.
    const keys = table.keysOf(fields, directory);
    const before = (former ? [former.id] : keys)
      .map((key) => taken.get(key))
      .find((row) => row !== undefined);
    if (reasons.length === 0 && before !== undefined) reasons.push(`与${before}是同一条记录，请只留一行。`);
    const likelyKey = table.likely?.keyOf(fields) ?? '';
    const alike = (takenAlike.get(likelyKey) ?? []).find((one) => !table.likely?.differ(one.fields, fields));
    if (reasons.length === 0 && former === null && alike !== undefined)
      reasons.push(`与${alike.place}可能是同一条记录：是就只留一行，不是请补上能区分的内容（如电话）。`);
    if (table.likely && former === null && reasons.length === 0)
      takenAlike.set(likelyKey, [...(takenAlike.get(likelyKey) ?? []), { place, fields }]);
    if (before === undefined) for (const key of former ? [former.id, ...keys] : keys) taken.set(key, place);
    const asked = former === null && reasons.length === 0 ? near(fields, place) : { reasons: [], notes: [] };
    reasons.push(...asked.reasons);
    if (reasons.length > 0) return { ...row, action: 'refuse' as const };

    const changes = [...new Set(filled.map(({ column }) => column))].flatMap((column) => {
      const [from, to] = [former, fields].map((one) =>
        one ? String(column.read(one, directory)).trim() : '',
      );
      return from === to ? [] : [{ heading: column.heading, from: begins(from ?? ''), to: begins(to ?? '') }];
    });
    const doubts = [...asked.notes, ...(table.doubts?.(fields, directory) ?? [])];
    if (former === null)
      return { ...row, action: 'add' as const, changes, note: doubts.join(''), data: fields };
    if (changes.length === 0) return { ...row, action: 'same' as const };
    const names = Object.keys(typed);
    const data = Object.fromEntries(names.map((name) => [name, fields[name]]));
    const note = [...(isLikely ? [supposed] : []), ...doubts].join('');
    return { ...row, action: 'change' as const, changes, note, data };
  });

  function ownIdIn(cells: readonly Cell[]): string {
    const at = sheet.columns.indexOf('id');
    return at < 0 ? '' : textOf(cells[at] ?? null);
  }

  /** The record that a row means by its identifier or by a sure key. */
  function foundSurely(ownId: string, fields: Fields): (Fields & { id: string }) | 'many' | null {
    const own = byId.get(ownId);
    if (own) return own;
    for (const key of table.keysOf(fields, directory)) {
      const [id, ...more] = byKey.get(key) ?? [];
      if (more.length > 0) return 'many';
      const record = id === undefined ? undefined : byId.get(id);
      if (record) return record;
    }
    return null;
  }

  function find(ownId: string, typed: Fields) {
    // The identifier of another system, or of a record that was deleted, says nothing here.
    if (foreign.has(ownId)) return { existing: null, isLikely: false };
    const fields = { ...defaults, ...typed };
    const sure = foundSurely(ownId, fields);
    if (sure !== null || !table.likely) return { existing: sure, isLikely: false };
    const { keyOf, differ } = table.likely;
    const key = keyOf(fields);
    const [record, ...more] = (byLikelyKey.get(key) ?? []).filter((one) => !differ(one, fields));
    if (record === undefined) return { existing: null, isLikely: false };
    const isContested = (rivals.get(key) ?? []).some(
      (other) => differ(other, fields) && !differ(record, other),
    );
    const existing = more.length > 0 ? 'many' : isContested ? 'rivals' : record;
    return { existing, isLikely: typeof existing === 'object' } as const;
  }
}

/** Empties the field behind a column. */
function clear(column: Column, fields: Fields, directory: Directory): string | null {
  if (column.isRequired) return '必填，不能清空。';
  const probe: Fields = {};
  // What the column writes tells which field it is; an example of it is always fit to be written.
  const example: Cell = column.example;
  if (example === '' ? column.write('x', probe, directory) : column.write(example, probe, directory))
    return '这一列不能清空，请在系统里改。';
  for (const [name, value] of Object.entries(probe)) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      const group = { ...(fields[name] as Fields | undefined) };
      for (const [inner, one] of Object.entries(value)) group[inner] = emptied(one);
      fields[name] = group;
    } else fields[name] = emptied(value);
  }
  return null;
}
