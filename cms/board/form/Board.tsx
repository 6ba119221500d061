'use client';
import { useRef, useState } from 'react';
import type { NeedState } from '#content/schema/need.ts';
import { send } from '#cms/admin/send.ts';
import type { BoardCard, BoardColumn, BoardFilter } from '../board-cards.ts';
import { Card } from './Card.tsx';
import { CardDialog } from './CardDialog.tsx';

interface Choice {
  value: string;
  label: string;
}

interface Props {
  columns: BoardColumn[];
  filter: BoardFilter;
  choices: Readonly<Record<keyof BoardFilter, readonly Choice[]>>;
  admin: string;
  /** Whether the user may type in paper sheets. */
  mayType: boolean;
}

const filterNames = { village: '村', channel: '渠道', category: '类别', team: '队伍' } as const;
const filterKeys = ['village', 'channel', 'category', 'team'] as const;

const queryOf = (filter: BoardFilter) =>
  new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== '')).toString();

/** A card that is open, with the move that was begun by dragging or by an arrow key. */
interface Opened {
  id: string;
  to: NeedState | null;
}

/** The board: columns side by side on a wide screen, one at a time on a phone. */
export function Board({ columns: loaded, filter: asked, choices, admin, mayType }: Props) {
  const [columns, setColumns] = useState(loaded);
  const [filter, setFilter] = useState(asked);
  const [shown, setShown] = useState<NeedState>(
    loaded.find(({ cards }) => cards.length > 0)?.state ?? 'submitted',
  );
  const [opened, setOpened] = useState<Opened | null>(null);
  const [dragged, setDragged] = useState<BoardCard | null>(null);
  const [notice, setNotice] = useState('');
  const board = useRef<HTMLDivElement>(null);
  const newest = useRef(0);

  const reload = async (next: BoardFilter, told: string) => {
    newest.current += 1;
    const own = newest.current;
    const sent = await send<{ columns: BoardColumn[] }>(`/api/board?${queryOf(next)}`, {});
    // A slower answer to an earlier question must not replace a newer one.
    if (own !== newest.current) return;
    if (sent.kind === 'done') {
      setColumns(sent.value.columns);
      setNotice(told);
    } else setNotice(sent.kind === 'offline' ? '没有网络，看板没有更新。请联网后刷新。' : sent.message);
  };
  const narrow = (key: keyof BoardFilter, value: string) => {
    const next = { ...filter, [key]: value };
    setFilter(next);
    const query = queryOf(next);
    window.history.replaceState(null, '', query === '' ? window.location.pathname : `?${query}`);
    void reload(next, '');
  };
  const close = (id: string, told: string | null) => {
    setOpened(null);
    if (told !== null) void reload(filter, told);
    requestAnimationFrame(() => board.current?.querySelector<HTMLElement>(`[data-card="${id}"]`)?.focus());
  };
  const drop = (to: NeedState) => {
    const card = dragged;
    setDragged(null);
    if (card === null || card.state === to) return;
    if (card.to.includes(to)) setOpened({ id: card.id, to });
    else setNotice(`“${card.title}”不能直接移到这一列。打开卡片看它现在能走哪一步。`);
  };
  const step = (card: BoardCard, direction: 1 | -1) => {
    const order = columns.map(({ state }) => state);
    const at = order.indexOf(card.state);
    const to = order
      .filter((state, index) => (direction === 1 ? index > at : index < at) && card.to.includes(state))
      .at(direction === 1 ? 0 : -1);
    if (to === undefined)
      setNotice(direction === 1 ? '这件需求没有可以往前走的一步。' : '这件需求没有可以退回的一步。');
    else setOpened({ id: card.id, to });
  };
  const overdue = columns.reduce((sum, column) => sum + column.overdue, 0);

  return (
    <div className="board" ref={board}>
      <header className="board-head">
        <h1>需求看板</h1>
        <p>
          {overdue > 0 ? <strong className="board-late">{overdue} 件超期</strong> : '没有超期的'}
          {mayType && <a href={`${admin}/board/rows`}>登记会议和走访的需求</a>}
          {mayType && <a href={`${admin}/collections/wishClaims`}>微心愿认领</a>}
        </p>
      </header>
      <div className="board-filters" role="group" aria-label="筛选">
        {filterKeys.map((key) => (
          <label key={key}>
            <span>{filterNames[key]}</span>
            <select value={filter[key]} onChange={(event) => narrow(key, event.target.value)}>
              <option value="">全部</option>
              {choices[key].map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <p className="board-hint">
        点开卡片办理；电脑上可以把卡片拖到下一列，键盘用 ← → 选下一步、↑ ↓ 换卡片。
      </p>
      <p className="board-notice" role="status">
        {notice}
      </p>
      <div className="board-tabs" role="group" aria-label="看哪一列">
        {columns.map(({ state, name, total, overdue: late }) => (
          <button key={state} type="button" aria-pressed={state === shown} onClick={() => setShown(state)}>
            {name}
            <b className={late > 0 ? 'is-late' : undefined}>{total}</b>
          </button>
        ))}
      </div>
      <div className="board-columns">
        {columns.map(({ state, name, total, overdue: late, cards }) => (
          <section
            key={state}
            aria-labelledby={`column-${state}`}
            className={[
              'board-column',
              state === shown ? 'is-shown' : '',
              dragged?.to.includes(state) ? 'is-open' : '',
            ].join(' ')}
            onDragOver={(event) => {
              if (dragged?.to.includes(state)) event.preventDefault();
            }}
            onDrop={(event) => {
              event.preventDefault();
              drop(state);
            }}
          >
            <h2 id={`column-${state}`}>
              {name}
              <span>
                {total}
                {late > 0 && <em>{late} 件超期</em>}
              </span>
            </h2>
            {cards.length === 0 && <p className="board-none">没有</p>}
            <ul>
              {cards.map((card) => (
                <Card
                  key={card.id}
                  card={card}
                  onOpen={() => setOpened({ id: card.id, to: null })}
                  onStep={(direction) => step(card, direction)}
                  onDrag={setDragged}
                />
              ))}
            </ul>
            {total > cards.length && (
              <p className="board-none">
                只列最急的 {cards.length} 件，共 {total} 件。用上面的筛选缩小范围。
              </p>
            )}
          </section>
        ))}
      </div>
      {opened !== null && (
        <CardDialog
          key={opened.id}
          id={opened.id}
          begun={opened.to}
          admin={admin}
          onClose={(told) => close(opened.id, told)}
        />
      )}
    </div>
  );
}
