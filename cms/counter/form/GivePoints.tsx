'use client';
import { useState } from 'react';
import type { AccountRef } from '#cms/points/account-ref.ts';
import { faultOf, newKey, tellPoints } from './ask-points.ts';

/** A named item of today's rule. */
export interface NamedItem {
  key: string;
  name: string;
  points: number;
  per: string;
}

interface Props {
  who: AccountRef;
  items: readonly NamedItem[];
  today: string;
  onDone: () => void;
}

const kinds = {
  item: '按名目加分、扣分',
  bonus: '特殊贡献加分',
  correction: '更正',
  opening: '期初结转',
} as const;
type Kind = keyof typeof kinds;

/** Points that no service brings: named items, a contribution, a correction, each with its reason. */
export function GivePoints({ who, items, today, onDone }: Props) {
  const [kind, setKind] = useState<Kind>(items.length > 0 ? 'item' : 'bonus');
  const [item, setItem] = useState('');
  const [times, setTimes] = useState('1');
  const [points, setPoints] = useState('');
  const [day, setDay] = useState(today);
  const [reason, setReason] = useState('');
  const [key, setKey] = useState(newKey);
  const [told, setTold] = useState<{ text: string; isFault: boolean } | null>(null);
  const give = async () => {
    const number = Number(points);
    if (kind !== 'item' && (points.trim() === '' || Number.isNaN(number))) {
      setTold({ text: `“${points}”不是分数，请写数字，例如 2 或 -1.5。`, isFault: true });
      return;
    }
    const sent = await tellPoints<object>('/give', {
      ...who,
      kind,
      ...(kind === 'item' ? { item, times: Number(times) || 1 } : { points: number }),
      day,
      reason,
      key,
    });
    if (sent.kind !== 'done') {
      setTold({ text: faultOf(sent), isFault: true });
      return;
    }
    setKey(newKey());
    setReason('');
    setPoints('');
    setTold({ text: '记好了。', isFault: false });
    onDone();
  };
  return (
    <details>
      <summary>记分、更正</summary>
      <form
        className="counter-give"
        onSubmit={(event) => {
          event.preventDefault();
          void give();
        }}
      >
        <label>
          记什么
          <select
            value={kind}
            onChange={(event) => {
              const chosen = event.target.value;
              if (Object.hasOwn(kinds, chosen)) setKind(chosen as Kind);
            }}
          >
            {Object.entries(kinds).map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
        {kind === 'item' ? (
          <>
            <label>
              名目
              <select value={item} onChange={(event) => setItem(event.target.value)}>
                <option value="">请选择</option>
                {items.map((one) => (
                  <option key={one.key} value={one.key}>
                    {one.name}（每{one.per} {one.points > 0 ? '+' : ''}
                    {one.points} 分）
                  </option>
                ))}
              </select>
            </label>
            <label>
              次数
              <input inputMode="numeric" value={times} onChange={(event) => setTimes(event.target.value)} />
            </label>
          </>
        ) : (
          <label>
            多少分（扣减写负数）
            <input inputMode="decimal" value={points} onChange={(event) => setPoints(event.target.value)} />
          </label>
        )}
        <label>
          哪一天的事
          <input type="date" value={day} max={today} onChange={(event) => setDay(event.target.value)} />
        </label>
        <label>
          事由（本人看得到）
          <input value={reason} maxLength={500} onChange={(event) => setReason(event.target.value)} />
        </label>
        {told !== null && (
          <p
            className={told.isFault ? 'counter-fault' : 'counter-told'}
            role={told.isFault ? 'alert' : 'status'}
          >
            {told.text}
          </p>
        )}
        <p>
          <button type="submit" className="is-main">
            记入
          </button>
        </p>
      </form>
    </details>
  );
}
