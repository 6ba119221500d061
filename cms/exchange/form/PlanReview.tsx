'use client';
import { Button } from '@payloadcms/ui';
import { useState } from 'react';
import { placeOf, type PlannedRow } from '../import/planned-row.ts';
import type { Import } from '#cms/payload-types.ts';

interface Props {
  found: Import;
  isBusy: boolean;
  onConfirm: () => void;
}

const actions = { add: '新增', change: '修改', same: '不变', refuse: '不能导入' } as const;
type Action = keyof typeof actions;
/** Rows shown at once. */
const rowsShown = 100;

/** The plan of an import, row by row, with the button that confirms it. */
export function PlanReview({ found, isBusy, onConfirm }: Props) {
  const counts: Record<Action, number> = {
    add: found.added ?? 0,
    change: found.changed ?? 0,
    same: found.same ?? 0,
    refuse: found.refused ?? 0,
  };
  const order = ['refuse', 'change', 'add', 'same'] as const;
  const [action, setAction] = useState<Action>(order.find((one) => counts[one] > 0) ?? 'add');
  const rows = ((found.rows ?? []) as unknown as PlannedRow[])
    .filter((row) => row.action === action)
    // Rows with a note come first: the user has to check them.
    .sort((a, b) => Number(Boolean(b.note)) - Number(Boolean(a.note)));
  const noted = rows.filter(({ note }) => note).length;
  const toWrite = counts.add + counts.change;

  return (
    <div className="exchange-plan" aria-live="polite">
      <h3>{found.state === 'done' ? `已导入 ${toWrite} 条` : `“${found.fileName}”检查完了`}</h3>
      {found.unknownHeadings && <p>没有用到的列：{found.unknownHeadings}。</p>}
      <div className="exchange-tabs" role="group" aria-label="看哪些行">
        {order.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={action === one}
            onClick={() => setAction(one)}
            className={`is-${one}`}
          >
            {actions[one]} <b>{counts[one]}</b>
          </button>
        ))}
      </div>
      {noted > 0 && <p>其中 {noted} 行请先核对，列在前面。</p>}
      {rows.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">行</th>
              <th scope="col">记录</th>
              <th scope="col">{action === 'refuse' ? '为什么' : action === 'same' ? '' : '内容'}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, rowsShown).map((row) => (
              <tr key={placeOf(row)}>
                <td className={row.sheet ? 'is-place' : undefined}>{row.sheet ? placeOf(row) : row.row}</td>
                <td>{row.title}</td>
                <td>
                  {row.reasons.map((reason) => (
                    <p key={reason}>{reason}</p>
                  ))}
                  {row.note && <p className="exchange-note">{row.note}</p>}
                  {row.changes.map(({ heading, from, to }) => (
                    <p key={heading}>
                      {heading}：{action === 'change' && <s>{from === '' ? '（空）' : from}</s>}{' '}
                      {to === '' ? '（清空）' : to}
                    </p>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rows.length > rowsShown && (
        <p>
          只列出前 {rowsShown} 行，共 {rows.length} 行。
        </p>
      )}
      <div className="exchange-actions">
        {found.state === 'checked' && (
          <Button margin={false} disabled={isBusy || toWrite === 0} onClick={onConfirm} id="import-confirm">
            {toWrite === 0 ? '没有要导入的' : `确认导入 ${toWrite} 条`}
          </Button>
        )}
        {counts.refuse > 0 && (
          <a className="exchange-link" href={`/api/imports/${found.id}/refused`}>
            下载不能导入的 {counts.refuse} 行，改好再导入
          </a>
        )}
      </div>
      {found.state === 'checked' && toWrite > 0 && counts.refuse > 0 && (
        <p className="exchange-hint">确认后只导入其余 {toWrite} 条；要么全部写入，要么一条也不写。</p>
      )}
    </div>
  );
}
