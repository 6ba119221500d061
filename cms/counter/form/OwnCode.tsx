'use client';
import { useState } from 'react';
import { sendJson } from '#cms/admin/send.ts';
import type { AccountRef } from '#cms/points/account-ref.ts';
import { accountQuery, faultOf } from './ask-points.ts';

/** The code with which somebody looks up the own points on the site: issued, issued anew, printed on a card. */
export function OwnCode({ who }: { who: AccountRef }) {
  const [code, setCode] = useState('');
  const [fault, setFault] = useState('');
  const issue = async () => {
    const sent = await sendJson<{ code: string }>('POST', '/api/counter/code', who);
    if (sent.kind === 'done') setCode(sent.value.code);
    setFault(sent.kind === 'done' ? '' : faultOf(sent));
  };
  return (
    <details>
      <summary>查积分的码</summary>
      <p>本人凭登记的电话和这个码，在网站“积分 → 查我的积分”里看自己的积分。发了新码，旧码就不能用了。</p>
      {fault !== '' && (
        <p className="counter-fault" role="alert">
          {fault}
        </p>
      )}
      {code === '' ? (
        <p>
          <button type="button" onClick={() => void issue()}>
            发一个新码
          </button>
        </p>
      ) : (
        <p className="counter-told" role="status">
          新码 <strong className="counter-code">{code}</strong>{' '}
          <a href={`/api/counter/card?${accountQuery(who)}`} target="_blank" rel="noreferrer">
            打印卡片
          </a>
        </p>
      )}
    </details>
  );
}
