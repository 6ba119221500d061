'use client';
import { useCallback, useState } from 'react';
import { useLoading } from './use-loading.ts';
import { send } from '#cms/admin/send.ts';
import { faultOf, tellPoints } from './ask-points.ts';
import { ReasonForm } from './ReasonForm.tsx';
import { SlipLinks } from './SlipLinks.tsx';

/** A redemption that waits to be fetched. */
interface WaitingRedemption {
  id: string;
  slipNumber?: string | null;
  quantity: number;
  at: string;
  fetchBy?: string | null;
  volunteer?: { name?: string } | string | null;
  household?: { name?: string } | string | null;
  reward?: { name?: string; kind?: string } | string | null;
}

const nameOf = (one: { name?: string } | string | null | undefined) =>
  typeof one === 'object' && one !== null ? (one.name ?? '') : '';

/** What was reserved and waits: hand it out, or give it back. The one that lapses first comes first. */
export function Waiting() {
  const [docs, setDocs] = useState<WaitingRedemption[] | null>(null);
  const [words, setWords] = useState('');
  const [fault, setFault] = useState('');
  const [asked, setAsked] = useState('');
  const load = useCallback(async () => {
    const sent = await send<{ docs: WaitingRedemption[] }>(
      '/api/redemptions?where[state][equals]=reserved&sort=fetchBy&limit=500&depth=1',
      {},
    );
    if (sent.kind === 'done') setDocs(sent.value.docs);
    else setFault(faultOf(sent));
  }, []);
  useLoading(load);
  const step = async (id: string, name: 'hand' | 'giveBack', reason: string): Promise<string> => {
    const sent = await tellPoints<object>(`/redemptions/${id}/${name}`, { reason });
    if (sent.kind !== 'done') return faultOf(sent);
    await load();
    return '';
  };
  const text = words.trim().toUpperCase();
  const shown = (docs ?? []).filter((one) =>
    [one.slipNumber ?? '', nameOf(one.volunteer), nameOf(one.household)].some((part) => part.includes(text)),
  );
  return (
    <section>
      <label htmlFor="counter-slip">单号或姓名</label>
      <input
        id="counter-slip"
        value={words}
        placeholder="扫兑换单，或输入"
        onChange={(event) => setWords(event.target.value)}
      />
      {fault !== '' && (
        <p className="counter-fault" role="alert">
          {fault}
        </p>
      )}
      {docs !== null && shown.length === 0 && <p role="status">没有待领取的。</p>}
      <ul className="counter-list">
        {shown.map((one) => {
          const reward = typeof one.reward === 'object' ? one.reward : null;
          return (
            <li key={one.id}>
              <p>
                <strong>
                  {nameOf(one.volunteer) || nameOf(one.household)}：{nameOf(one.reward)}
                  {one.quantity > 1 ? ` × ${one.quantity}` : ''}
                </strong>{' '}
                <span className="counter-whole">{one.slipNumber}</span>{' '}
                {one.fetchBy && <span className="counter-whole">· {one.fetchBy.slice(0, 10)} 前领</span>}
              </p>
              <p className="counter-row">
                <button
                  type="button"
                  className="is-main"
                  onClick={() => void step(one.id, 'hand', '').then(setFault)}
                >
                  发放
                </button>
                <button type="button" onClick={() => setAsked(one.id)}>
                  退回
                </button>
                <SlipLinks redemption={one.id} isEligibility={reward?.kind === 'eligibility'} />
              </p>
              {asked === one.id && (
                <ReasonForm
                  label="为什么退回"
                  placeholder="例如：本人不要了"
                  onClose={() => setAsked('')}
                  onSend={(reason) => step(one.id, 'giveBack', reason)}
                />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
