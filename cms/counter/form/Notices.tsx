'use client';
import { useCallback, useState } from 'react';
import { useLoading } from './use-loading.ts';
import { send, sendJson } from '#cms/admin/send.ts';
import type { AppealCounts } from '../appeal-counts.ts';
import { pastQuarters } from '../quarter.ts';
import { Appeals } from './Appeals.tsx';
import { faultOf } from './ask-points.ts';

interface ListedNotice {
  id: string;
  title: string;
  period: string;
  appealUntil: string;
  isOpen: boolean;
  people: number;
  document: string | null;
  appeals: AppealCounts;
}

interface Props {
  today: string;
  admin: string;
}

/** 公示: computed once a quarter, printed, written as a draft for the site; only the numbers of appeals are public. */
export function Notices({ today, admin }: Props) {
  const quarters = pastQuarters(today, 4);
  const [notices, setNotices] = useState<ListedNotice[]>([]);
  const [period, setPeriod] = useState(quarters[0]?.key ?? '');
  const [days, setDays] = useState('10');
  const [told, setTold] = useState<{ text: string; isFault: boolean } | null>(null);
  const load = useCallback(async () => {
    const sent = await send<{ notices: ListedNotice[] }>('/api/counter/notices', {});
    if (sent.kind === 'done') setNotices(sent.value.notices);
    else setTold({ text: faultOf(sent), isFault: true });
  }, []);
  useLoading(load);
  const tell = async (path: string, body: object, done: string) => {
    const sent = await sendJson<object>('POST', `/api/counter${path}`, body);
    setTold(sent.kind === 'done' ? { text: done, isFault: false } : { text: faultOf(sent), isFault: true });
    await load();
  };
  return (
    <section>
      <Appeals onAnswered={() => void load()} />
      <h2>每季度公示</h2>
      <p>
        一个季度公示一次。姓名写作“张*”，按村和拼音排，不按分数排。公示以后名单不再变，有更正的在下一季度体现。
      </p>
      <form
        className="counter-row"
        onSubmit={(event) => {
          event.preventDefault();
          void tell('/notices', { period, appealDays: Number(days) || 0 }, '算好了，可以打印和写成公告。');
        }}
      >
        <select aria-label="哪个季度" value={period} onChange={(event) => setPeriod(event.target.value)}>
          {quarters.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
        <label>
          异议期（天）{' '}
          <input
            className="counter-number"
            inputMode="numeric"
            value={days}
            size={4}
            onChange={(event) => setDays(event.target.value)}
          />
        </label>
        <button type="submit" className="is-main">
          算出公示名单
        </button>
      </form>
      {told !== null && (
        <p
          className={told.isFault ? 'counter-fault' : 'counter-told'}
          role={told.isFault ? 'alert' : 'status'}
        >
          {told.text}
        </p>
      )}
      <ul className="counter-list">
        {notices.map(({ id, title, people, appealUntil, isOpen, appeals, document }) => (
          <li key={id}>
            <p>
              <strong>{title}</strong> {people} 行 · 异议到 {appealUntil}
              {isOpen ? '' : '（已截止）'}
            </p>
            <p>
              异议 {appeals.total} 件：成立 {appeals.upheld}，不成立 {appeals.rejected}，待答复 {appeals.open}
            </p>
            <p className="counter-row">
              <a href={`/api/counter/notice?id=${id}&paper=A4`} target="_blank" rel="noreferrer">
                打印 A4
              </a>
              <a href={`/api/counter/notice?id=${id}&paper=A3`} target="_blank" rel="noreferrer">
                打印 A3
              </a>
              <button
                type="button"
                onClick={() =>
                  void tell('/notices/publish', { id }, '写成了公告草稿，请编辑在“文件”里核对发布。')
                }
              >
                {document === null ? '写成网站公告' : '更新公告里的异议件数'}
              </button>
              {document !== null && <a href={`${admin}/collections/documents/${document}`}>打开公告</a>}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
