import { yieldNowAndThen } from '#cms/database/yield-now-and-then.ts';
import { textOf, type Cell } from '../cells/cell.ts';
import { fittingText, isCut } from '../cells/fitting-text.ts';
import type { Column, Fields, SheetTable } from '../column.ts';
import { isClearing } from '../columns.ts';
import type { Directory, Listed } from '../directory.ts';
import { clearField } from './clear-field.ts';
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

const cutText = '文字太长，导出时截断过，不是全文。请在系统里改；这一格留空，就不改原来的内容。';
const hiddenRow = '这一行在表里是隐藏的，也会导入；不要导入，请先在表里删去。';
const supposed = '系统里同名的只有这一条，当作同一条。不是的话，请先在系统里补上能区分的内容。';

/** A text as sheets bring it back: trimmed, its lines ended in one way. */
const plain = (text: string) => text.replace(/\r\n?/g, '\n').trim();
const sameText = (one: string, other: string) => plain(one) === plain(other);

/** The fields that are not as they were. */
const changedFields = (former: Fields, fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(former[name] ?? null),
    ),
  );

/** Each of many in turn, giving others the thread now and then. */
async function inStretches<T, R>(many: readonly T[], work: (one: T) => R): Promise<R[]> {
  const done: R[] = [];
  for (const one of many) {
    done.push(work(one));
    await yieldNowAndThen();
  }
  return done;
}

/** Most of a cell that is told as a change, characters: a whole story is in the data already. */
const mostTold = 200;
const begins = (text: string) => (text.length > mostTold ? `${text.slice(0, mostTold)}…` : text);

/**
 * What would be done with each row of a sheet, without touching anything: added, changed cell by cell, left as it is, or
 * refused with every reason. Empty cells leave what is there; `清空` empties it. Where rows may name each other they are gone
 * through again as long as a name that was not known before has come in with another row.
 */
export async function planRows(order: RowsToPlan): Promise<PlannedRow[]> {
  const { table, directory } = order;
  const known = new Set<string>();
  for (;;) {
    const rows = await planOnce(order);
    const added = rows.filter((row) => row.action === 'add' && !known.has(placeOf(row)));
    if (!table.namesItself || added.length === 0) return rows;
    for (const row of added) {
      known.add(placeOf(row));
      directory.add(table.collection as Listed, pendingId(row), row.data);
    }
  }
}

async function planOnce({
  table,
  sheet,
  directory,
  records,
  foreign,
  defaults = {},
}: RowsToPlan): Promise<PlannedRow[]> {
  const byId = new Map(records.map((record) => [record.id, record]));
  const byKey = knownKeys(table, records, directory);
  const byLikelyKey = Map.groupBy(records, (record) => table.likely?.keyOf(record) ?? '');
  const near = nearRecords(table, records, directory);
  const taken = new Map<string, string>();
  /** New records by their likely key, with their place. */
  const takenAlike = new Map<string, { place: string; fields: Fields }[]>();

  const read = await inStretches(sheet.rows, ({ number, sheet: tab, cells, unreadable, isHidden }) => {
    const typed: Fields = {};
    const reasons: string[] = [];
    const faults: string[] = [];
    const own = byId.get(ownIdIn(cells));
    // In the order of the table, whatever the sheet's: an end needs its beginning, a time its day.
    const filled = sheet.columns
      .flatMap((column, index) => {
        const [cell, fault] = [cells[index] ?? null, unreadable?.get(index)];
        if (column === 'id' && fault !== undefined) reasons.push(fault);
        if (column === null || column === 'id' || textOf(cell) === '') return [];
        return [{ column, cell, fault, isNew: !says(own, column, cell) }];
      })
      .sort((a, b) => table.columns.indexOf(a.column) - table.columns.indexOf(b.column));
    // A cell that says what its record holds leaves it alone, however odd that is: what went out comes in again.
    const isChanged = filled.some(({ isNew }) => isNew);
    const toWrite = filled.filter(({ column, isNew }) => isNew || (isChanged && column.isBound === true));
    const put = (into: Fields, tell: (column: Column, reason: string) => void) => {
      for (const { column, cell, fault: unread } of toWrite) {
        const fault =
          unread ??
          (typeof cell === 'string' && isCut(cell) ? cutText : null) ??
          (isClearing(cell) ? clearField(column, into, directory) : column.write(cell, into, directory));
        if (fault !== null) tell(column, fault);
      }
    };
    put(typed, ({ heading, path }, reason) => {
      reasons.push(`${heading}：${reason}`);
      faults.push(path);
    });
    const place = placeOf({ sheet: tab, row: number });
    return { number, tab, cells, filled, put, typed, reasons, faults, place, isHidden: isHidden === true };
  });
  /** What the rows say that are known by no sure key, by the key that those share which probably mean one record. */
  const rivals = Map.groupBy(
    read
      .map(({ cells, typed }) => ({ ownId: ownIdIn(cells), fields: { ...defaults, ...typed } }))
      .filter(({ ownId, fields }) => foundSurely(ownId, fields) === null)
      .map(({ fields }) => fields),
    (fields) => table.likely?.keyOf(fields) ?? '',
  );

  return inStretches(read, ({ number, tab, cells, filled, put, typed, reasons, faults, place, isHidden }) => {
    const ownId = ownIdIn(cells);
    const { existing, isLikely } = find(ownId, typed);
    const isReadInPart = reasons.length === faults.length;
    if (foreign.has(ownId)) reasons.push('这条记录不归您管，不能修改。');
    if (existing === 'many')
      reasons.push('有几条记录都对得上，分不清是哪一条。请从系统导出后在原表上改（带系统编号）。');
    if (existing === 'rivals')
      reasons.push(
        '系统里有一条同名的，表里有几行都可能是它。请先在系统里给那一条补上能区分的内容（如电话），再导入。',
      );
    const isMeant = isReadInPart && reasons.length === faults.length;
    // Which record is meant may hang on what could not be read: then what is there says nothing about the row.
    const isUnsure = faults.length > 0 && !byId.has(ownId) && tellsApart({ ...defaults, ...typed }, faults);
    const former = typeof existing === 'object' && !isUnsure ? existing : null;
    const fields: Fields = structuredClone(former ?? defaults);
    put(fields, () => undefined);

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
    if (former === null && isMeant) {
      const missing = table.columns.filter(
        ({ isRequired, path, read: textIn }) =>
          isRequired && !faults.includes(path) && textOf(textIn(fields, directory)) === '',
      );
      const told = missing.filter((column) => !isUnsure || sheet.columns.includes(column));
      reasons.push(...told.map(({ heading }) => `${heading}：新记录必须填写。`));
      faults.push(...missing.map(({ path }) => path));
    }
    // A new record is the same as another by any of its keys; one that is there, by itself alone.
    const keys = table.keysOf(fields, directory);
    const before = (former ? [former.id] : keys)
      .map((key) => taken.get(key))
      .find((row) => row !== undefined);
    const isWhole = reasons.length === 0;
    if (before !== undefined && (isWhole || (isMeant && !tellsApart(fields, faults))))
      reasons.push(`与${before}是同一条记录，请只留一行。`);
    const likelyKey = table.likely?.keyOf(fields) ?? '';
    const alike = (takenAlike.get(likelyKey) ?? []).find((one) => !table.likely?.differ(one.fields, fields));
    if (reasons.length === 0 && former === null && alike !== undefined)
      reasons.push(`与${alike.place}可能是同一条记录：是就只留一行，不是请补上能区分的内容（如电话）。`);
    if (table.likely && former === null && reasons.length === 0)
      takenAlike.set(likelyKey, [...(takenAlike.get(likelyKey) ?? []), { place, fields }]);
    if (before === undefined) for (const key of former ? [former.id, ...keys] : keys) taken.set(key, place);
    const asked = former === null && reasons.length === 0 ? near(fields, place) : { reasons: [], notes: [] };
    const data = former ? changedFields(former, fields) : fields;
    const halfRead = isMeant && !isWhole ? { data, faults } : undefined;
    reasons.push(...asked.reasons);
    if (reasons.length > 0) return { ...row, action: 'refuse' as const, halfRead };

    const changes = [...new Set(filled.map(({ column }) => column))].flatMap((column) => {
      const [from, to] = [former, fields].map((one) =>
        one ? String(column.read(one, directory)).trim() : '',
      );
      return from === to ? [] : [{ heading: column.heading, from: begins(from ?? ''), to: begins(to ?? '') }];
    });
    const doubts = [
      ...(isHidden ? [hiddenRow] : []),
      ...asked.notes,
      ...(table.doubts?.(fields, directory) ?? []),
    ];
    if (former === null) return { ...row, action: 'add' as const, changes, note: doubts.join(''), data };
    if (changes.length === 0) return { ...row, action: 'same' as const };
    const note = [...(isLikely ? [supposed] : []), ...doubts].join('');
    return { ...row, action: 'change' as const, changes, note, data };
  });

  /** Whether a cell says what a record holds, as it would be written into a sheet. */
  function says(record: Fields | undefined, column: Column, cell: Cell): boolean {
    if (record === undefined) return false;
    const held = fittingText(String(column.read(record, directory)));
    return typeof cell === 'string' ? sameText(cell, held) : textOf(cell) === textOf(held);
  }

  /** Whether it hangs on fields at one of these paths which record is meant. */
  function tellsApart(fields: Fields, paths: readonly string[]): boolean {
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
