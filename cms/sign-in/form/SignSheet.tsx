'use client';
import { useState } from 'react';
import { SheetRows } from './SheetRows.tsx';
import { useSheet } from './use-sheet.ts';
import { WaitingSignIns } from './WaitingSignIns.tsx';

interface Props {
  activities: readonly { id: string; title: string; day: string }[];
  /** The activity in the address; '' if none. */
  asked: string;
  owner: string;
  /** Path of the admin. */
  admin: string;
}

/** 签到录入: choose the activity, confirm what phones have handed in, type the sheet, save. */
export function SignSheet({ activities, asked, owner, admin }: Props) {
  const [activity, setActivity] = useState(asked);
  const { sheet, waiting, rows, notice, isSaving, load, change, save, refuse, take } = useSheet(
    activity,
    owner,
  );
  const choose = (id: string) => {
    setActivity(id);
    window.history.replaceState(null, '', `${admin}/sign-in${id === '' ? '' : `?activity=${id}`}`);
  };
  const told = notice !== '' && (
    <p className="sign-notice" role="status">
      {notice}
    </p>
  );
  return (
    <div className="sign-in">
      <h1>签到录入</h1>
      <label className="sign-activity">
        <span>活动</span>
        <select value={activity} onChange={(event) => choose(event.target.value)}>
          <option value="">请选择一场活动</option>
          {asked !== '' && !activities.some(({ id }) => id === asked) && (
            <option value={asked}>{sheet ? `${sheet.day} ${sheet.title}` : '从活动打开的这一场'}</option>
          )}
          {activities.map(({ id, title, day }) => (
            <option key={id} value={id}>
              {day} {title}
            </option>
          ))}
        </select>
      </label>
      {activity === '' && (
        <p className="sign-hint">
          先打印签到表或签到海报，活动后在这里一行行登记。近两个月和往后一周的活动都在上面。
        </p>
      )}
      {sheet === null && told}
      {sheet !== null && (
        <>
          <p className="sign-links">
            {sheet.day} {sheet.times}
            <a href={`/api/sign-sheets/paper?activity=${activity}`} target="_blank" rel="noreferrer">
              打印签到表
            </a>
            <a href={`/api/sign-sheets/poster?activity=${activity}`} target="_blank" rel="noreferrer">
              签到海报（QR）
            </a>
            <button type="button" onClick={() => void load()}>
              刷新
            </button>
          </p>
          <WaitingSignIns waiting={waiting} onTake={take} onRefuse={(one) => void refuse(one)} />
          <form
            onSubmit={(event) => {
              event.preventDefault();
              void save();
            }}
          >
            <p className="sign-hint">
              签到和签退都有的，时长由系统算，算“现场签到”；缺一个的，写时长，算“工作人员登记”。跳格键到下一格，回车保存。
            </p>
            <SheetRows rows={rows} onChange={change} />
            <div className="sign-actions">
              {told}
              <button type="submit" disabled={isSaving}>
                {isSaving ? '正在保存…' : '保存'}
              </button>
            </div>
          </form>
        </>
      )}
    </div>
  );
}
