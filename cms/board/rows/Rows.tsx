'use client';
import { Button } from '@payloadcms/ui';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { needChannels } from '#content/schema/need.ts';
import { sendJson } from '#cms/admin/send.ts';
import { paperChannels } from '#cms/records/needs/paper-channels.ts';
import type { TypedRow } from './type-rows.ts';

interface Place {
  id: string;
  name: string;
}

interface Props {
  /** Account, so that a colleague on the same computer does not find these lines. */
  owner: string;
  admin: string;
  today: string;
  stations: (Place & { village: string })[];
  villages: Place[];
}

/** One line of the sheet. */
interface Line {
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
const mostLines = 100;
const typed = ['text', 'name', 'phone', 'remark'] as const;

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

/** A paper sheet, line by line. What is stored is marked with its number; what was refused stays to be mended. */
export function Rows({ owner, admin, today, stations, villages }: Props) {
  const only = stations.length === 1 ? stations[0] : undefined;
  const [sheet, setSheet] = useState<Sheet>({
    ...{ channel: 'assembly', day: today, station: only?.id ?? '' },
    lines: [],
  });
  const [notice, setNotice] = useState('');
  const [isSending, setIsSending] = useState(false);
  const table = useRef<HTMLTableSectionElement>(null);
  /** Whether a refused line waits to be shown: it gets the focus once it is marked. */
  const isFaultNew = useRef(false);
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
    if (!isFaultNew.current) return;
    isFaultNew.current = false;
    table.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [sheet]);
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
  /** Enter goes to the same cell of the next line, as in a spreadsheet. */
  const onKeyDown = (event: KeyboardEvent<HTMLTableSectionElement>) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !(event.target instanceof HTMLElement))
      return;
    event.preventDefault();
    const cell = event.target.closest('td');
    const row = cell?.parentElement?.nextElementSibling;
    if (!cell || !row) return;
    row.children[cell.cellIndex]?.querySelector<HTMLElement>('input, select')?.focus();
  };
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
    isFaultNew.current = refused > 0;
    setSheet((now) => ({
      ...now,
      lines: now.lines.map((line) => {
        const answer = answers.get(line.key);
        return answer ? { ...line, code: answer.code, fault: answer.fault } : line;
      }),
    }));
    const taken = sent.value.rows.length - refused;
    setNotice(
      refused === 0
        ? `登记了 ${taken} 件。`
        : `登记了 ${taken} 件；有 ${refused} 行没有收下，原因写在行的下面，改好再按一次。`,
    );
  };
  const head = (field: 'channel' | 'day') => (event: { target: { value: string } }) =>
    setSheet({ ...sheet, [field]: event.target.value });
  /** Lines that nobody has begun follow the station's village. */
  const chooseStation = (station: string) => {
    const own = stations.find(({ id }) => id === station)?.village ?? '';
    const lines = sheet.lines.map((line) =>
      isEmpty(line) && (line.village === '' || line.village === village) ? { ...line, village: own } : line,
    );
    setSheet({ ...sheet, station, lines });
  };

  return (
    <div className="board need-rows">
      <header className="board-head">
        <h1>登记会议和走访的需求</h1>
        <p>
          <a href={`${admin}/board`}>回需求看板</a>
          {paperChannels.map((channel) => (
            <a
              key={channel}
              href={`/api/needs/meeting-sheet?channel=${channel}`}
              target="_blank"
              rel="noreferrer"
            >
              打印空白表（{needChannels[channel]}）
            </a>
          ))}
        </p>
      </header>
      <div className="board-filters">
        <label>
          <span>哪一种</span>
          <select value={sheet.channel} onChange={head('channel')}>
            {paperChannels.map((channel) => (
              <option key={channel} value={channel}>
                {needChannels[channel]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>哪一天</span>
          <input type="date" value={sheet.day} max={today} onChange={head('day')} />
        </label>
        <label>
          <span>登记站点</span>
          <select value={sheet.station} onChange={(event) => chooseStation(event.target.value)}>
            {only === undefined && <option value="">请选择</option>}
            {stations.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p className="need-rows-hint">
        “想办的事”派单后会公开，不写人名、电话和门牌；称呼、电话、备注不公开，加密存放。回车跳到下一行。
      </p>
      <p className="board-notice" role="status">
        {notice}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">序号</th>
            <th scope="col">想办的事、遇到的难处</th>
            <th scope="col">所在村</th>
            <th scope="col">怎么称呼</th>
            <th scope="col">电话</th>
            <th scope="col">备注</th>
          </tr>
        </thead>
        <tbody ref={table} onKeyDown={onKeyDown}>
          {sheet.lines.map((line, index) => {
            const cell = (field: (typeof typed)[number], label: string) => (
              <td data-label={label}>
                <input
                  aria-label={`第 ${index + 1} 行，${label}`}
                  aria-invalid={field === 'text' && line.fault !== '' ? true : undefined}
                  aria-describedby={line.fault === '' ? undefined : `fault-${line.key}`}
                  value={line[field]}
                  readOnly={line.code !== ''}
                  {...(field === 'phone' ? { type: 'tel', inputMode: 'tel' as const } : {})}
                  autoComplete="off"
                  onChange={(event) => change(line.key, field, event.target.value)}
                />
                {field === 'text' && line.fault !== '' && (
                  <p className="need-rows-fault" id={`fault-${line.key}`}>
                    {line.fault}
                  </p>
                )}
                {field === 'text' && line.code !== '' && <p className="need-rows-done">已登记 {line.code}</p>}
              </td>
            );
            return (
              <tr key={line.key} className={line.code === '' ? undefined : 'is-done'}>
                <th scope="row">{index + 1}</th>
                {cell('text', '想办的事')}
                <td data-label="所在村">
                  <select
                    aria-label={`第 ${index + 1} 行，所在村`}
                    value={line.village}
                    disabled={line.code !== ''}
                    onChange={(event) => change(line.key, 'village', event.target.value)}
                  >
                    <option value="">不清楚</option>
                    {villages.map(({ id, name }) => (
                      <option key={id} value={id}>
                        {name}
                      </option>
                    ))}
                  </select>
                </td>
                {cell('name', '怎么称呼')}
                {cell('phone', '电话')}
                {cell('remark', '备注')}
              </tr>
            );
          })}
        </tbody>
      </table>
      <div className="need-rows-buttons">
        <Button margin={false} disabled={isSending} onClick={() => void save()}>
          {isSending ? '正在登记…' : '登记'}
        </Button>
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={() => add(5)}
          disabled={sheet.lines.length >= mostLines}
        >
          再加 5 行
        </Button>
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={() => {
            const left = sheet.lines.filter((line) => line.code === '' && !isEmpty(line)).length;
            if (left > 0 && !window.confirm(`还有 ${left} 行没有登记，换一张新表会丢掉它们。要换吗？`))
              return;
            setNotice('');
            setSheet({ ...sheet, lines: Array.from({ length: linesAtFirst }, () => newLine(village)) });
          }}
        >
          换一张新表
        </Button>
      </div>
    </div>
  );
}
