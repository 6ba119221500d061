'use client';
import type { PicturedReward } from './use-person.ts';

interface Props {
  rewards: readonly PicturedReward[];
  onChoose: (reward: PicturedReward) => void;
}

/** Second tap: what is it to be? What cannot be had says why. */
export function Catalogue({ rewards, onChoose }: Props) {
  return (
    <ul className="counter-goods">
      {rewards.map((reward) => (
        <li key={reward.id}>
          <button type="button" disabled={reward.most === 0} onClick={() => onChoose(reward)}>
            {reward.picture === '' ? (
              <span className="counter-nopicture" aria-hidden="true">
                {reward.name.slice(0, 1)}
              </span>
            ) : (
              <img src={reward.picture} alt="" loading="lazy" />
            )}
            <strong>{reward.name}</strong>
            <span>
              {reward.kind === 'goods' ? `${reward.points} 分` : `满 ${reward.points} 分，不扣分`}
              {reward.left === null ? '' : ` · 剩 ${reward.left}${reward.unit}`}
            </span>
            {reward.why !== '' && <em>{reward.why}</em>}
          </button>
        </li>
      ))}
    </ul>
  );
}
