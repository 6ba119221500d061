'use client';
import { useState } from 'react';
import type { FoundPerson } from '#cms/points/find-people.ts';
import { faultOf, newKey, tellPoints } from './ask-points.ts';
import type { PicturedReward } from './use-person.ts';

/** A redemption that was made just now. */
export interface MadeRedemption {
  id: string;
  slipNumber: string;
  stateName: string;
  fetchBy: string | null;
}

interface Props {
  person: FoundPerson;
  reward: PicturedReward;
  balance: number;
  onDone: (made: MadeRedemption) => void;
  onBack: () => void;
}

/** Third tap: how many, and whether it is handed over at once. */
export function ConfirmRedeem({ person, reward, balance, onDone, onBack }: Props) {
  const [quantity, setQuantity] = useState(1);
  const [key] = useState(newKey);
  const [fault, setFault] = useState('');
  const [isSending, setIsSending] = useState(false);
  const isGoods = reward.kind === 'goods';
  const price = isGoods ? Math.round(reward.points * 10) * quantity : 0;
  const redeem = async (isHanded: boolean) => {
    setIsSending(true);
    setFault('');
    const sent = await tellPoints<MadeRedemption>('/redeem', {
      ...person.ref,
      reward: reward.id,
      quantity,
      key,
      isHanded,
    });
    setIsSending(false);
    if (sent.kind === 'done') onDone(sent.value);
    else setFault(faultOf(sent));
  };
  return (
    <section className="counter-confirm" aria-labelledby="counter-confirm">
      <h2 id="counter-confirm">
        {person.name}：{reward.name}
      </h2>
      {isGoods && reward.most > 1 && (
        <p className="counter-quantity">
          <button
            type="button"
            aria-label="少一件"
            disabled={quantity <= 1}
            onClick={() => setQuantity(quantity - 1)}
          >
            −
          </button>
          <output aria-live="polite">
            {quantity} {reward.unit || '件'}
          </output>
          <button
            type="button"
            aria-label="多一件"
            disabled={quantity >= reward.most}
            onClick={() => setQuantity(quantity + 1)}
          >
            +
          </button>
        </p>
      )}
      <p>
        {isGoods
          ? `扣 ${price / 10} 分，余 ${(balance - price) / 10} 分。`
          : `满 ${reward.points} 分可以申请，不扣积分。`}
        {reward.exchangePlace !== '' && ` ${reward.exchangePlace}。`}
      </p>
      {fault !== '' && (
        <p className="counter-fault" role="alert">
          {fault}
        </p>
      )}
      <p className="counter-row">
        <button type="button" className="is-main" disabled={isSending} onClick={() => void redeem(true)}>
          {isGoods ? '兑换，现在发放' : '登记，现在办好'}
        </button>
        <button type="button" disabled={isSending} onClick={() => void redeem(false)}>
          {isGoods ? '先登记，以后来领' : '先登记'}
        </button>
        <button type="button" className="is-quiet" disabled={isSending} onClick={onBack}>
          返回
        </button>
      </p>
    </section>
  );
}
