import { stockKinds, type StockKind } from '../points/stock-kinds.ts';
import type { SampleRedemption, SampleReward, SampleStockEntry } from './types.ts';

/** The day on which the shops opened. */
const opened = '2024-12-28T09:00:00+08:00';

interface Event {
  kind: StockKind;
  quantity: number;
  at: string;
  reason: string;
  redemption: string | null;
}

const ofRedemption = ({ key, slipNumber, quantity, at, state, remark }: SampleRedemption): Event[] => {
  const event = (kind: StockKind, time: string, reason: string): Event => ({
    kind,
    quantity,
    at: at.replace('T10:00', time),
    reason: `兑换单 ${slipNumber}${reason}`,
    redemption: key,
  });
  return [
    event('reserved', 'T10:00', ''),
    ...(state === 'reserved' ? [] : [event('handed', 'T10:05', ' 发放')]),
    ...(state === 'cancelled' ? [event('returned', 'T16:00', ` 退回：${remark}`)] : []),
  ];
};

/** The ledger of pieces: what came, what was redeemed. In the end as many are left as the reward says. */
export function stockLedger(
  rewards: readonly SampleReward[],
  redemptions: readonly SampleRedemption[],
): SampleStockEntry[] {
  return rewards.flatMap(({ key: reward, stock }) => {
    if (stock === null) return [];
    const events = redemptions.filter((one) => one.reward === reward).flatMap(ofRedemption);
    const change = events.reduce((left, { kind, quantity }) => stockKinds[kind].after(left, quantity), 0);
    const first = {
      kind: 'received',
      quantity: stock - change,
      at: opened,
      reason: '入库：积分微超市开张备货',
      redemption: null,
    } as const;
    let left = 0;
    return [first, ...events.toSorted((a, b) => a.at.localeCompare(b.at))].map((event, index) => {
      left = stockKinds[event.kind].after(left, event.quantity);
      return { ...event, key: `${reward}:${index + 1}`, reward, number: index + 1, left };
    });
  });
}
