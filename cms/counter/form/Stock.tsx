'use client';
import { useCallback, useState } from 'react';
import { useLoading } from './use-loading.ts';
import { send } from '#cms/admin/send.ts';
import { faultOf, newKey, tellPoints } from './ask-points.ts';

/** A reward as it is counted. */
interface CountedReward {
  id: string;
  name: string;
  kind: string;
  unit?: string | null;
  stock?: number | null;
}

interface Line {
  kind: 'received' | 'damaged' | 'counted';
  quantity: string;
  reason: string;
  key: string;
  told: string;
  isFault: boolean;
}

const emptyLine = (): Line => ({
  kind: 'counted',
  quantity: '',
  reason: '',
  key: newKey(),
  told: '',
  isFault: false,
});

const kinds = { counted: '盘点：实有', received: '入库', damaged: '损耗' } as const;

/** 库存: count what is there, receive goods, note what broke; the difference becomes an entry with its reason. */
export function Stock() {
  const [rewards, setRewards] = useState<CountedReward[]>([]);
  const [waiting, setWaiting] = useState<ReadonlyMap<string, number>>(new Map());
  const [lines, setLines] = useState<Readonly<Record<string, Line>>>({});
  const [fault, setFault] = useState('');
  const load = useCallback(async () => {
    const [sent, reserved] = await Promise.all([
      send<{ docs: CountedReward[] }>(
        '/api/rewards?where[kind][equals]=goods&sort=order&limit=500&depth=0',
        {},
      ),
      send<{ docs: { reward: string; quantity: number }[] }>(
        '/api/redemptions?where[state][equals]=reserved&limit=500&depth=0',
        {},
      ),
    ]);
    if (sent.kind !== 'done') {
      setFault(faultOf(sent));
      return;
    }
    setRewards(sent.value.docs);
    const counts = new Map<string, number>();
    for (const { reward, quantity } of reserved.kind === 'done' ? reserved.value.docs : [])
      counts.set(reward, (counts.get(reward) ?? 0) + quantity);
    setWaiting(counts);
  }, []);
  useLoading(load);
  const put = (id: string, part: Partial<Line>) =>
    setLines((before) => ({
      ...before,
      [id]: { ...(before[id] ?? emptyLine()), told: '', isFault: false, ...part },
    }));
  const save = async () => {
    setFault('');
    let done = 0;
    for (const [id, line] of Object.entries(lines)) {
      if (line.quantity.trim() === '') continue;
      if (!/^\d+$/.test(line.quantity.trim())) {
        put(id, { told: `“${line.quantity}”不是件数，请写整数。`, isFault: true });
        continue;
      }
      const { kind, reason, key } = line;
      const sent = await tellPoints<{ left: number }>('/stock', {
        ...{ reward: id, kind, reason, key },
        quantity: Number(line.quantity),
      });
      if (sent.kind === 'done') {
        done += 1;
        const before = rewards.find((one) => one.id === id)?.stock ?? 0;
        const change = sent.value.left - before;
        const said = change === 0 ? '和账上一致' : `账上${change > 0 ? '多' : '少'}了 ${Math.abs(change)}`;
        put(id, { ...emptyLine(), told: `记好了，${said}，可兑换 ${sent.value.left}。` });
      } else put(id, { told: faultOf(sent), isFault: true });
    }
    if (done > 0) await load();
    else if (Object.values(lines).every(({ quantity }) => quantity.trim() === ''))
      setFault('还没有填件数。点到几件就填几件，没有了填 0。');
  };
  return (
    <form
      className="counter-stock"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p>盘点时点架上所有的，连登记了还没领的一起点。和账上不一样的，差额会记成一笔盘点，请写原因。</p>
      {fault !== '' && (
        <p className="counter-fault" role="alert">
          {fault}
        </p>
      )}
      <ul className="counter-list">
        {rewards.map(({ id, name, unit, stock }) => {
          const line = lines[id] ?? emptyLine();
          return (
            <li key={id}>
              <p>
                <strong>{name}</strong> 可兑换 {stock ?? '不计'}
                {stock === null || stock === undefined ? '' : (unit ?? '')}
                {(waiting.get(id) ?? 0) > 0 && `，待领取 ${waiting.get(id)}`}
              </p>
              <p className="counter-row">
                <select
                  aria-label={`${name}：做什么`}
                  value={line.kind}
                  onChange={(event) => {
                    const chosen = event.target.value;
                    if (Object.hasOwn(kinds, chosen)) put(id, { kind: chosen as Line['kind'] });
                  }}
                >
                  {Object.entries(kinds).map(([value, label]) => (
                    <option key={value} value={value}>
                      {label}
                    </option>
                  ))}
                </select>
                <input
                  className="counter-number"
                  aria-label={`${name}：件数`}
                  inputMode="numeric"
                  placeholder="件数"
                  value={line.quantity}
                  onChange={(event) => put(id, { quantity: event.target.value })}
                />
                <input
                  aria-label={`${name}：原因`}
                  placeholder={line.kind === 'received' ? '从哪里来（可不填）' : '原因'}
                  value={line.reason}
                  maxLength={500}
                  onChange={(event) => put(id, { reason: event.target.value })}
                />
              </p>
              {line.told !== '' && (
                <p
                  className={line.isFault ? 'counter-fault' : 'counter-told'}
                  role={line.isFault ? 'alert' : 'status'}
                >
                  {line.told}
                </p>
              )}
            </li>
          );
        })}
      </ul>
      <p className="counter-bottom">
        <button type="submit" className="is-main">
          记入填了件数的
        </button>
      </p>
    </form>
  );
}
