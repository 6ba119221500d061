'use client';
import { Button } from '@payloadcms/ui';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { needChannels } from '#content/schema/need.ts';
import { paperChannels } from '#cms/records/needs/paper-channels.ts';
import type { typed } from './use-rows.ts';
import { mostLines, useRows, type SheetStation } from './use-rows.ts';

interface Props {
  /** Account, so that a colleague on the same computer does not find these lines. */
  owner: string;
  admin: string;
  today: string;
  stations: SheetStation[];
  villages: { id: string; name: string }[];
}

/** A paper sheet, line by line. What is stored is marked with its number; what was refused stays to be mended. */
export function Rows({ owner, admin, today, stations, villages }: Props) {
  const { sheet, notice, isSending, refusals, left, ...rows } = useRows(owner, today, stations);
  const { change, add, save, chooseHead, chooseStation, clear } = rows;
  const only = stations.length === 1;
  const table = useRef<HTMLTableSectionElement>(null);

  useEffect(() => {
    if (refusals > 0) table.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refusals]);
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
  const head = (field: 'channel' | 'day') => (event: { target: { value: string } }) =>
    chooseHead(field, event.target.value);

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
            {!only && <option value="">请选择</option>}
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
            if (left > 0 && !window.confirm(`还有 ${left} 行没有登记，换一张新表会丢掉它们。要换吗？`))
              return;
            clear();
          }}
        >
          换一张新表
        </Button>
      </div>
    </div>
  );
}
