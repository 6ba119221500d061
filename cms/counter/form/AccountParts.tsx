'use client';
import { useState } from 'react';
import type { AccountView } from '#cms/points/view-account.ts';
import { faultOf, tellPoints } from './ask-points.ts';
import { ReasonForm } from './ReasonForm.tsx';
import { SlipLinks } from './SlipLinks.tsx';

interface Props {
  account: AccountView;
  eligibilities: ReadonlySet<string>;
  onChanged: () => void;
}

const waiting = '已登记，待领取';

interface Asked {
  id: string;
  what: 'giveBack' | 'undo' | 'appeal';
}

const words = {
  giveBack: {
    label: '为什么退回',
    placeholder: '例如：本人不要了',
    path: (id: string) => `/redemptions/${id}/giveBack`,
  },
  undo: { label: '为什么冲回', placeholder: '例如：记错了人', path: (id: string) => `/entries/${id}/undo` },
  appeal: { label: '本人怎么说', placeholder: '例如：那天我在，没有扫码', path: () => '/appeals' },
} as const;

/** What an account holds, what lapses when, its redemptions and its ledger. */
export function AccountParts({ account, eligibilities, onChanged }: Props) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const [fault, setFault] = useState('');
  const tell = async (path: string, body: object): Promise<string> => {
    const sent = await tellPoints<object>(path, body);
    if (sent.kind !== 'done') return faultOf(sent);
    onChanged();
    return '';
  };
  const form = (id: string) =>
    asked?.id === id && (
      <ReasonForm
        {...words[asked.what]}
        onClose={() => setAsked(null)}
        onSend={(text) =>
          tell(words[asked.what].path(id), asked.what === 'appeal' ? { entry: id, text } : { reason: text })
        }
      />
    );
  return (
    <>
      {account.lots.some(({ lapsesOn }) => lapsesOn !== null) && (
        <details>
          <summary>什么时候到期</summary>
          <ul>
            {account.lots.map(({ text, day, lapsesOn }, index) => (
              <li key={index}>
                {text} 分（{day}），{lapsesOn === null ? '一直有效' : `${lapsesOn} 起失效`}
              </li>
            ))}
          </ul>
        </details>
      )}
      {fault !== '' && (
        <p className="counter-fault" role="alert">
          {fault}
        </p>
      )}
      {account.redemptions.length > 0 && (
        <details open={account.redemptions.some(({ state }) => state === waiting)}>
          <summary>兑换过的（{account.redemptions.length}）</summary>
          <ul className="counter-list">
            {account.redemptions.map(({ id, slipNumber, reward, quantity, state, at }) => (
              <li key={id}>
                <p>
                  <strong>
                    {reward}
                    {quantity > 1 ? ` × ${quantity}` : ''}
                  </strong>{' '}
                  {state} · {slipNumber} · {at.slice(0, 10)}
                </p>
                <p className="counter-row">
                  {state === waiting && (
                    <button
                      type="button"
                      className="is-main"
                      onClick={() => void tell(`/redemptions/${id}/hand`, {}).then(setFault)}
                    >
                      发放
                    </button>
                  )}
                  {(state === waiting || state === '已领取') && (
                    <button type="button" onClick={() => setAsked({ id, what: 'giveBack' })}>
                      退回
                    </button>
                  )}
                  <SlipLinks redemption={id} isEligibility={eligibilities.has(reward)} />
                </p>
                {form(id)}
              </li>
            ))}
          </ul>
        </details>
      )}
      <details>
        <summary>积分流水（{account.entries.length}）</summary>
        <ul className="counter-list">
          {account.entries.map(({ id, day, kind, text, reason, words: how, isUndone, mayUndo }) => (
            <li key={id} className={isUndone ? 'is-undone' : ''}>
              <p>
                <strong>{text.startsWith('-') ? text : `+${text}`}</strong> {kind} · {day}
                {isUndone && '（已冲回）'}
              </p>
              <p>{reason}</p>
              {how !== '' && <p className="counter-how">{how}</p>}
              <p className="counter-row">
                {mayUndo && (
                  <button type="button" onClick={() => setAsked({ id, what: 'undo' })}>
                    冲回
                  </button>
                )}
                {!isUndone && (
                  <button type="button" className="is-quiet" onClick={() => setAsked({ id, what: 'appeal' })}>
                    登记异议
                  </button>
                )}
              </p>
              {form(id)}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
