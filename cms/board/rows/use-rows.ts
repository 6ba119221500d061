import { useEffect, useState } from 'react';
import { sendJson } from '#cms/admin/send.ts';
import type { TypedRow } from './type-rows.ts';

/** One line of the sheet. */
export interface Line {
  key: string;
  text: string;
  village: string;
  name: string;
  phone: string;
  remark: string;
  /** Number of the need once it is stored. */
  code: string;
  fault: string;
}

interface Sheet {
  channel: string;
  day: string;
  station: string;
  lines: Line[];
}

const linesAtFirst = 8;
export const mostLines = 100;
export const typed = ['text', 'name', 'phone', 'remark'] as const;

const newLine = (village: string): Line => ({
  key: crypto.randomUUID?.() ?? `${Date.now()}-${Math.random().toString(36).slice(2)}`,
  ...{ text: '', village, name: '', phone: '', remark: '', code: '', fault: '' },
});
const isEmpty = (line: Line) => typed.every((field) => line[field].trim() === '');
const storeKey = (owner: string) => `need-rows:${owner}`;

/** The sheet as it was left in this window: names and numbers stay no longer on a shared computer. */
function keptSheet(owner: string): Sheet | null {
  try {
    const kept: unknown = JSON.parse(window.sessionStorage.getItem(storeKey(owner)) ?? 'null');
    const lines: unknown = Reflect.get(Object(kept), 'lines');
    return Array.isArray(lines) && lines.length > 0 ? (kept as Sheet) : null;
  } catch {
    return null;
  }
}

/** A station that a sheet may belong to. */
export interface SheetStation {
  id: string;
  name: string;
  /** Identifier of its village; '' without one. */
  village: string;
}

/** The sheet of a meeting or of visits: kept in this window, sent line by line; each line answered by itself. */
export function useRows(owner: string, today: string, stations: readonly SheetStation[]) {
  const only = stations.length === 1 ? stations[0] : undefined;
  const [sheet, setSheet] = useState<Sheet>({
    ...{ channel: 'assembly', day: today, station: only?.id ?? '' },
    lines: [],
  });
  const [notice, setNotice] = useState('');
  const [isSending, setIsSending] = useState(false);
  /** How often lines were refused: whoever shows them gives the focus to the first one. */
  const [refusals, setRefusals] = useState(0);
  const village = stations.find(({ id }) => id === sheet.station)?.village ?? '';

  useEffect(() => {
    let isGone = false;
    void Promise.resolve().then(() => {
      if (isGone) return;
      const kept = keptSheet(owner);
      if (kept) setSheet(kept);
      else
        setSheet((now) => ({
          ...now,
          lines: Array.from({ length: linesAtFirst }, () => newLine(only?.village ?? '')),
        }));
    });
    return () => {
      isGone = true;
    };
  }, [owner, only?.village]);
  useEffect(() => {
    if (sheet.lines.length === 0) return;
    try {
      const isWritten = sheet.lines.some((line) => !isEmpty(line) && line.code === '');
      if (isWritten) window.sessionStorage.setItem(storeKey(owner), JSON.stringify(sheet));
      else window.sessionStorage.removeItem(storeKey(owner));
    } catch {
      // Without storage the sheet lives as long as the page.
    }
  }, [owner, sheet]);

  const change = (key: string, field: keyof Line, value: string) =>
    setSheet((now) => ({
      ...now,
      lines: now.lines.map((line) => (line.key === key ? { ...line, [field]: value, fault: '' } : line)),
    }));
  const add = (count: number) =>
    setSheet((now) => ({
      ...now,
      lines: [
        ...now.lines,
        ...Array.from({ length: Math.min(count, mostLines - now.lines.length) }, () => newLine(village)),
      ],
    }));
  const save = async () => {
    const waiting = sheet.lines.filter((line) => line.code === '' && !isEmpty(line));
    if (waiting.length === 0) {
      setNotice('还没有写一行。请至少登记一件。');
      return;
    }
    setIsSending(true);
    const { channel, day, station } = sheet;
    const rows = waiting.map(({ key, text, village: where, name, phone, remark }) => ({
      ...{ key, text, village: where, name, phone, remark },
    }));
    const sent = await sendJson<{ rows: TypedRow[] }>('POST', '/api/board/rows', {
      channel,
      day,
      station,
      rows,
    });
    setIsSending(false);
    if (sent.kind !== 'done') {
      setNotice(
        sent.kind === 'offline'
          ? '没有网络，还没有登记。写的都在这一页上，联网后再按一次，不会重复。'
          : `没有登记：${sent.message}`,
      );
      return;
    }
    const answers = new Map(sent.value.rows.map((row) => [row.key, row]));
    const refused = sent.value.rows.filter(({ fault }) => fault !== '').length;
    setSheet((now) => ({
      ...now,
      lines: now.lines.map((line) => {
        const answer = answers.get(line.key);
        return answer ? { ...line, code: answer.code, fault: answer.fault } : line;
      }),
    }));
    if (refused > 0) setRefusals((before) => before + 1);
    const taken = sent.value.rows.length - refused;
    setNotice(
      refused === 0
        ? `登记了 ${taken} 件。`
        : `登记了 ${taken} 件；有 ${refused} 行没有收下，原因写在行的下面，改好再按一次。`,
    );
  };
  /** Lines that nobody has begun follow the station's village. */
  const chooseStation = (station: string) => {
    const own = stations.find(({ id }) => id === station)?.village ?? '';
    const lines = sheet.lines.map((line) =>
      isEmpty(line) && (line.village === '' || line.village === village) ? { ...line, village: own } : line,
    );
    setSheet({ ...sheet, station, lines });
  };

  const chooseHead = (field: 'channel' | 'day', value: string) => setSheet({ ...sheet, [field]: value });
  const left = sheet.lines.filter((line) => line.code === '' && !isEmpty(line)).length;
  const clear = () => {
    setNotice('');
    setSheet({ ...sheet, lines: Array.from({ length: linesAtFirst }, () => newLine(village)) });
  };

  return { sheet, notice, isSending, refusals, left, change, add, save, chooseHead, chooseStation, clear };
}
