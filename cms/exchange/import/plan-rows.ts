import { yieldNowAndThen } from '#cms/database/yield-now-and-then.ts';
import { textOf } from '../cells/cell.ts';
import type { Fields, SheetTable } from '../column.ts';
import type { Directory, Listed } from '../directory.ts';
import { RecordFinder, tellsApart } from './find-record.ts';
import { nearRecords } from './near-records.ts';
import { placeOf, type PlannedRow } from './planned-row.ts';
import { readTypedRow } from './read-typed-row.ts';
import type { RecognisedSheet } from './recognise.ts';

export interface RowsToPlan {
  table: SheetTable;
  sheet: RecognisedSheet;
  directory: Directory;
  /** Every record of the collection that the user may read, newest version. */
  records: readonly (Fields & { id: string })[];
  /** Identifiers of existing records that the user may not read. */
  foreign: ReadonlySet<string>;
  /** Values of a new record that its row does not give, e.g. the clerk's own station. */
  defaults?: Fields;
}

/** Begins with a character that no user types. */
const pending = '\uE000row:';
/** Placeholder for the identifier of the record that this row would add. */
export const pendingId = (row: Pick<PlannedRow, 'sheet' | 'row'>) => `${pending}${placeOf(row)}`;

/** Place of the row behind a placeholder; null for any other value. */
export const pendingPlace = (value: unknown): string | null =>
  typeof value === 'string' && value.startsWith(pending) ? value.slice(pending.length) : null;

const hiddenRow = '这一行在表里是隐藏的，也会导入；不要导入，请先在表里删去。';
const supposed = '系统里同名的只有这一条，当作同一条。不是的话，请先在系统里补上能区分的内容。';

/** Fields whose value has changed. */
const changedFields = (former: Fields, fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(former[name] ?? null),
    ),
  );

/** Processes many items one by one and yields the thread now and then. */
async function inStretches<T, R>(many: readonly T[], work: (one: T) => R): Promise<R[]> {
  const done: R[] = [];
  for (const one of many) {
    done.push(work(one));
    await yieldNowAndThen();
  }
  return done;
}

/** Maximum characters of a cell shown as a change: a long story is in the data already. */
const mostTold = 200;
const begins = (text: string) => (text.length > mostTold ? `${text.slice(0, mostTold)}…` : text);

/**
 * Decides what to do with each row of a sheet, without writing: add, change cell by cell, leave unchanged, or
 * refuse with every reason. An empty cell leaves the field unchanged; `清空` empties it. If rows may refer to
 * each other, all rows are planned again whenever another row has added a name that was not known before.
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

async function planOnce(order: RowsToPlan): Promise<PlannedRow[]> {
  const { table, sheet, directory, records, foreign, defaults = {} } = order;
  const finder = new RecordFinder(order);
  const near = nearRecords(table, records, directory);
  const taken = new Map<string, string>();
  /** New records by their likely key, with their place. */
  const takenAlike = new Map<string, { place: string; fields: Fields }[]>();

  const read = await inStretches(sheet.rows, (row) => readTypedRow(order, row, (id) => finder.ofId(id)));
  finder.setRivals(read);

  return inStretches(read, (typedRow) => {
    const { number, tab, cells, filled, put, typed, reasons, faults, place, isHidden, ownId } = typedRow;
    const { existing, isLikely } = finder.find(typedRow);
    const isReadInPart = reasons.length === faults.length;
    if (foreign.has(ownId)) reasons.push('这条记录不归您管，不能修改。');
    if (existing === 'many')
      reasons.push('有几条记录都对得上，分不清是哪一条。请从系统导出后在原表上改（带系统编号）。');
    if (existing === 'rivals')
      reasons.push(
        '系统里有一条同名的，表里有几行都可能是它。请先在系统里给那一条补上能区分的内容（如电话），再导入。',
      );
    const isMeant = isReadInPart && reasons.length === faults.length;
    // The cells that could not be read may decide which record is meant. Then no existing record is compared.
    const isUnsure =
      faults.length > 0 &&
      finder.ofId(ownId) === undefined &&
      tellsApart(order, { ...defaults, ...typed }, faults);
    const former = typeof existing === 'object' && !isUnsure ? existing : null;
    const fields: Fields = structuredClone(former ?? defaults);
    put(fields);

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
    // A new record repeats an earlier row if any key matches. For an existing record only its identifier
    // counts.
    const keys = table.keysOf(fields, directory);
    const before = (former ? [former.id] : keys)
      .map((key) => taken.get(key))
      .find((row) => row !== undefined);
    const isWhole = reasons.length === 0;
    if (before !== undefined && (isWhole || (isMeant && !tellsApart(order, fields, faults))))
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

    const changes = [...new Set(filled)].flatMap((column) => {
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
}
