import type { PayloadRequest } from 'payload';
import { Refusal } from '#cms/errors/refusal.ts';
import { leftOf } from '#cms/records/points/left-of.ts';
import { bookStock } from './book-stock.ts';
import { readRows } from './read-rows.ts';
import type { Now } from './today.ts';

/** What staff do with the pieces of a reward. */
export interface WantedMovement {
  reward: string;
  kind: 'received' | 'damaged' | 'counted';
  /** Pieces; for a count all that are there, those that wait to be fetched too. */
  quantity: number;
  reason: string;
  /** Made by the caller: the same key never books twice. */
  key: string;
  now: Now;
}

/** Pieces that are reserved and still there. */
async function waitingPieces(req: PayloadRequest, reward: string): Promise<number> {
  const waiting = await readRows(req, 'redemptions', {
    and: [{ reward: { equals: reward } }, { state: { equals: 'reserved' } }],
  });
  return waiting.reduce((sum, { quantity }) => sum + quantity, 0);
}

/**
 * Books pieces that came, broke or were counted. Call it in a transaction that holds the writer. Resolves to
 * the pieces that are free afterwards.
 */
export async function moveStock(req: PayloadRequest, wanted: WantedMovement): Promise<number> {
  const { reward, kind, quantity, now } = wanted;
  const why = wanted.reason.trim();
  const key = `staff:${wanted.key}`;
  const [made] = await readRows(req, 'stockEntries', { key: { equals: key } });
  if (made !== undefined) return made.left;
  const [known] = await readRows(req, 'rewards', { id: { equals: reward } });
  if (known === undefined) throw new Refusal('没有这件物品，可能已被删除。请刷新后重选。', 404);
  if (known.kind !== 'goods') throw new Refusal('资格不计库存，不用入库和盘点。', 400);
  if (kind === 'damaged' && why === '') throw new Refusal('损耗要写明原因，请补上再试。', 400);
  if (kind !== 'counted' && quantity === 0) throw new Refusal('件数不能是 0。', 400);
  const waiting = kind === 'counted' ? await waitingPieces(req, reward) : 0;
  const booked = (await leftOf(req, reward)) ?? 0;
  const difference = quantity - waiting - booked;
  if (kind === 'counted' && difference !== 0 && quantity >= waiting && why === '')
    throw new Refusal(
      `点到 ${quantity} 件，账上应有 ${booked + waiting} 件，${difference > 0 ? '多' : '少'}了 ${Math.abs(difference)} 件。请写明原因再试。`,
      400,
    );
  if (quantity < waiting)
    throw new Refusal(
      `已登记待领取的就有 ${waiting} 件，点到的却只有 ${quantity} 件。请先核对待领取的兑换单。`,
      409,
    );
  const said = {
    received: '入库',
    damaged: '损耗',
    counted: `盘点：实有 ${quantity} 件，其中待领取 ${waiting} 件`,
  }[kind];
  const left = await bookStock(req, {
    reward,
    kind,
    quantity: quantity - waiting,
    reason: why === '' ? said : `${said}：${why}`,
    key,
    now,
  });
  return left ?? 0;
}
