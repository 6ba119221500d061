'use client';
import { difficulties } from '#cms/records/points/difficulties.ts';
import { participationRoles } from '#cms/records/points/participation-roles.ts';
import { isEmpty, type TypedRow } from './typed-row.ts';
import { VolunteerInput } from './VolunteerInput.tsx';

interface Props {
  rows: readonly TypedRow[];
  onChange: (key: string, part: Partial<TypedRow>) => void;
}

const choices = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));

const stateOf = ({ is, stored, isSigned, corrections }: TypedRow): string => {
  if (is === 'refused') return '没有存';
  if (is === 'typed') return stored === null ? '待保存' : '改过，待保存';
  if (stored === null) return '';
  return `${is === 'saved' ? '存好了 · ' : ''}${isSigned ? '现场签到' : '工作人员登记'}${corrections > 0 ? ` · 更正过 ${corrections} 次` : ''}`;
};

/** The rows of a sheet: a table on a desktop, cards on a phone. Tab goes through them in reading order. */
export function SheetRows({ rows, onChange }: Props) {
  return (
    <table className="sign-rows">
      <thead>
        <tr>
          {['序号', '志愿者', '签到', '签退', '时长', '担任', '难度', '情况'].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => {
          const at = `第 ${index + 1} 行`;
          const hasBoth = row.in.trim() !== '' && row.out.trim() !== '';
          const messageId = `sign-${row.key}-message`;
          const described = row.message === '' ? undefined : messageId;
          const isInvalid = row.is === 'refused';
          const text = (field: 'in' | 'out' | 'hours', label: string, more: object = {}) => (
            <input
              aria-label={`${at}${label}`}
              inputMode="decimal"
              value={row[field]}
              aria-describedby={described}
              onChange={(event) => onChange(row.key, { [field]: event.target.value })}
              {...more}
            />
          );
          return (
            <tr key={row.key} className={`is-${row.is}${isEmpty(row) ? ' is-empty' : ''}`}>
              <td className="sign-number">{index + 1}</td>
              <td data-label="志愿者" className="sign-who">
                <VolunteerInput
                  label={`${at}志愿者`}
                  value={row.written}
                  isChosen={row.volunteer !== ''}
                  isInvalid={isInvalid}
                  {...(described === undefined ? {} : { describedBy: described })}
                  source="/api/sign-sheets/volunteers"
                  placeholder={index === 0 ? '姓名或电话' : ''}
                  onChange={(written, chosen) =>
                    onChange(row.key, { written, volunteer: chosen?.id ?? '', label: written })
                  }
                />
                {row.message !== '' && (
                  <em id={messageId} role="alert">
                    {row.message}
                  </em>
                )}
                {row.stored !== null && (row.is === 'typed' || row.is === 'refused') && (
                  <input
                    className="sign-reason"
                    aria-label={`${at}更正原因`}
                    placeholder="更正原因，例如：纸表上写的是 3 小时"
                    value={row.reason}
                    onChange={(event) => onChange(row.key, { reason: event.target.value })}
                  />
                )}
              </td>
              <td data-label="签到">{text('in', '签到时间', { placeholder: index === 0 ? '9:00' : '' })}</td>
              <td data-label="签退">
                {text('out', '签退时间', { placeholder: index === 0 ? '11:30' : '' })}
              </td>
              <td data-label="时长">
                {hasBoth ? (
                  <span className="sign-derived">
                    {row.is === 'typed' || row.is === 'refused' ? '按时间算' : `${row.hours} 小时`}
                  </span>
                ) : (
                  text('hours', '时长（小时）')
                )}
              </td>
              <td data-label="担任">
                <select
                  aria-label={`${at}担任`}
                  value={row.role}
                  onChange={(event) => onChange(row.key, { role: event.target.value as TypedRow['role'] })}
                >
                  {choices(participationRoles)}
                </select>
              </td>
              <td data-label="难度">
                <select
                  aria-label={`${at}难度`}
                  value={row.difficulty}
                  onChange={(event) =>
                    onChange(row.key, { difficulty: event.target.value as TypedRow['difficulty'] })
                  }
                >
                  {choices(difficulties)}
                </select>
              </td>
              <td className="sign-state" data-label="情况">
                {stateOf(row)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
