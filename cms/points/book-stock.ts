import { randomUUID } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { stockKinds, type StockKind } from '#content/points/stock-kinds.ts';
import { Refusal } from '#cms/errors/refusal.ts';
import { lastStockEntry } from '#cms/records/points/last-stock-entry.ts';
import type { Now } from './today.ts';

interface Movement {
  reward: string;
  kind: StockKind;
  /** Pieces; for a count, the pieces that are free afterwards. */
  quantity: number;
  reason: string;
  redemption?: string;
  /** Unique in the ledger; made up if not given. */
  key?: string;
  now: Now;
}

/**
 * Writes one entry into the stock of a reward. Pieces that nobody counts are not booked by redemptions. Call it
 * in a transaction that holds the writer. Resolves to the pieces that are free afterwards, null if uncounted.
 */
export async function bookStock(req: PayloadRequest, movement: Movement): Promise<number | null> {
  const { reward, kind, quantity, reason, redemption, now } = movement;
  const last = await lastStockEntry(req, reward);
  const startsCount = kind === 'received' || kind === 'counted';
  if (last === null && !startsCount) {
    if (redemption !== undefined) return null;
    throw new Refusal('这件物品还没有入过库，请先入库或盘点。', 409);
  }
  const before = last?.left ?? 0;
  const left = stockKinds[kind].after(before, quantity);
  if (left < 0)
    throw new Refusal(
      `库存不够：现在可以兑换的只有 ${before} 件，要 ${quantity} 件。请减少数量，或先入库。`,
      409,
    );
  const number = (last?.number ?? 0) + 1;
  const { at, at_tz } = now;
  await req.payload.create({
    collection: 'stockEntries',
    data: {
      reward,
      kind,
      quantity,
      left,
      reason,
      redemption: redemption ?? null,
      number,
      place: `${reward}#${number}`,
      key: movement.key ?? randomUUID(),
      at,
      at_tz,
    },
    depth: 0,
    overrideAccess: true,
    req,
  });
  return left;
}
