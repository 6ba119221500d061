import { useCallback, useEffect, useState } from 'react';
import { send, sendJson } from '#cms/admin/send.ts';
import { volunteerLabel } from '#cms/records/people/volunteer-label.ts';
import type { LoadedSheet, WaitingSignIn } from '../load-sheet.ts';
import type { RowResult, SheetRow } from '../sheet-row.ts';
import { emptyRow, isEmpty, rowOfStored, type TypedRow } from './typed-row.ts';

/** Empty rows at the end of a new sheet. */
const spare = 3;
const storageKey = (owner: string, activity: string) => `practice-sign-${owner}-${activity}`;

/** Rows that were typed in this tab and not saved, e.g. because the session had expired. */
function left(key: string): TypedRow[] {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '[]') as TypedRow[];
  } catch {
    return [];
  }
}

const withSpare = (rows: TypedRow[]): TypedRow[] => {
  const empty = rows.filter(isEmpty).length;
  return empty >= 1 ? rows : [...rows, emptyRow()];
};

const sentRow = ({
  key,
  volunteer,
  written,
  day,
  in: cameAt,
  out,
  hours,
  role,
  difficulty,
  stored,
  signIn,
  reason,
}: TypedRow): SheetRow => ({
  ...{ key, volunteer, written, day, in: cameAt, out, hours, role, difficulty, stored, signIn, reason },
});

function afterSaving(row: TypedRow, result: RowResult | undefined): TypedRow {
  if (result === undefined) return row;
  if (result.is === 'refused') return { ...row, is: 'refused', message: result.message };
  const isSigned = row.in.trim() !== '' && row.out.trim() !== '';
  return {
    ...row,
    is: 'saved',
    message: '',
    volunteer: result.volunteer,
    label: result.label,
    written: result.label,
    hours: String(result.hours),
    corrections: row.corrections + (row.stored === null ? 0 : 1),
    stored: { id: result.id, updatedAt: result.updatedAt },
    signIn: null,
    reason: '',
    isSigned,
  };
}

/** The sheet of an activity: loaded, typed, saved row by row. */
export function useSheet(activity: string, owner: string) {
  const [sheet, setSheet] = useState<LoadedSheet['activity'] | null>(null);
  const [waiting, setWaiting] = useState<WaitingSignIn[]>([]);
  const [rows, setRows] = useState<TypedRow[]>([]);
  const [notice, setNotice] = useState('');
  const [isSaving, setIsSaving] = useState(false);
  const key = storageKey(owner, activity);

  const load = useCallback(async () => {
    if (activity === '') return;
    const answer = await send<LoadedSheet>(
      `/api/sign-sheets/rows?activity=${encodeURIComponent(activity)}`,
      {},
    );
    if (answer.kind !== 'done') {
      setNotice(answer.kind === 'offline' ? '没有网络，打不开这张表。' : answer.message);
      return;
    }
    const stored = answer.value.stored.map((one) => rowOfStored(one, volunteerLabel));
    const typed = left(key);
    const kept = stored.map((row) => {
      const changed = typed.find((one) => one.stored?.id === row.stored?.id);
      return changed ?? row;
    });
    setSheet(answer.value.activity);
    setWaiting(answer.value.waiting.filter(({ id }) => !typed.some((one) => one.signIn?.id === id)));
    setRows([
      ...kept,
      ...typed.filter((one) => one.stored === null),
      ...Array.from({ length: spare }, emptyRow),
    ]);
    setNotice('');
  }, [activity, key]);

  useEffect(() => {
    setSheet(null);
    setRows([]);
    void load();
  }, [load]);

  useEffect(() => {
    if (sheet === null) return;
    const typed = rows.filter((row) => (row.is === 'typed' || row.is === 'refused') && !isEmpty(row));
    try {
      if (typed.length === 0) sessionStorage.removeItem(key);
      else sessionStorage.setItem(key, JSON.stringify(typed));
    } catch {
      // Private mode: the rows are on the screen alone.
    }
  }, [rows, sheet, key]);

  const change = useCallback((rowKey: string, part: Partial<TypedRow>) => {
    setRows((before) =>
      withSpare(
        before.map((row) => (row.key === rowKey ? { ...row, ...part, is: 'typed', message: '' } : row)),
      ),
    );
  }, []);

  const add = useCallback((row: TypedRow) => {
    setRows((before) => [...before.filter((one) => !isEmpty(one)), row, ...before.filter(isEmpty)]);
  }, []);

  const save = async () => {
    const due = rows.filter((row) => (row.is === 'typed' || row.is === 'refused') && !isEmpty(row));
    if (due.length === 0) {
      setNotice('没有要保存的行。');
      return;
    }
    setIsSaving(true);
    const answer = await sendJson<{ rows: RowResult[] }>('POST', '/api/sign-sheets/save', {
      activity,
      rows: due.map(sentRow),
    });
    setIsSaving(false);
    if (answer.kind !== 'done') {
      setNotice(
        answer.kind === 'offline' ? '没有网络，一行也没有保存。填的都还在，请再按一次。' : answer.message,
      );
      return;
    }
    const byKey = new Map(answer.value.rows.map((one) => [one.key, one]));
    const refused = answer.value.rows.filter(({ is }) => is === 'refused').length;
    const saved = answer.value.rows.length - refused;
    setRows((before) => withSpare(before.map((row) => afterSaving(row, byKey.get(row.key)))));
    setNotice(
      `${saved > 0 ? `存好了 ${saved} 行。` : ''}${refused > 0 ? `${refused} 行没有存，原因写在那一行下面。` : ''}`,
    );
  };

  const refuse = async ({ id }: WaitingSignIn) => {
    const answer = await sendJson<object>('POST', '/api/sign-sheets/refuse', { activity, id });
    if (answer.kind === 'done') setWaiting((before) => before.filter((one) => one.id !== id));
    else setNotice(answer.kind === 'offline' ? '没有网络，请再按一次。' : answer.message);
  };

  const take = (one: WaitingSignIn, row: TypedRow) => {
    add(row);
    setWaiting((before) => before.filter(({ id }) => id !== one.id));
  };

  return { sheet, waiting, rows, notice, isSaving, load, change, add, save, refuse, take };
}
