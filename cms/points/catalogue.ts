import type { PayloadRequest } from 'payload';
import { isOpen } from '#content/points/is-open.ts';
import { pointsText } from '#content/points/points-text.ts';
import { toTenths } from '#content/points/to-tenths.ts';
import { leftOf } from '#cms/records/points/left-of.ts';
import type { AccountRef } from './account-ref.ts';
import { mustHaveRule } from './read-rules.ts';
import type { Now } from './today.ts';
import { viewAccount } from './view-account.ts';
import { whyNoGoodsFor } from './why-no-goods-for.ts';

/** A reward as the counter offers it to one account. */
export interface OfferedReward {
  id: string;
  name: string;
  kind: 'goods' | 'eligibility';
  points: number;
  unit: string;
  /** Pieces that are free; null if they are not counted. */
  left: number | null;
  exchangePlace: string;
  /** How many can be had now; 0 with the reason. */
  most: number;
  /** Why none can be had, in Chinese; empty if some can. */
  why: string;
}

/** What an account can have for its points today, in the order of the list, with the reason where it cannot. */
export async function catalogueFor(req: PayloadRequest, ref: AccountRef, now: Now): Promise<OfferedReward[]> {
  const rule = await mustHaveRule(req, now.today);
  const { tenths } = await viewAccount(req, ref, now);
  const least = toTenths(rule.minimumToRedeem);
  const barred = await whyNoGoodsFor(req, ref, rule);
  const { docs } = await req.payload.find({
    collection: 'rewards',
    where: { isOffered: { not_equals: false } },
    sort: 'order',
    limit: 0,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  const offered: OfferedReward[] = [];
  for (const { id, name, kind, points, unit, exchangePlace } of docs) {
    const left = await leftOf(req, id);
    const need = toTenths(points);
    const affordable = need === 0 ? 1_000 : Math.floor(tenths / need);
    const most = kind === 'goods' ? Math.min(affordable, left ?? 1_000, 1_000) : Math.min(affordable, 1);
    const why =
      kind === 'goods' && barred !== null
        ? barred
        : !isOpen(rule, now.today)
          ? '不在集中兑换时间内'
          : tenths < least
            ? `满 ${pointsText(least)} 分才能兑换`
            : affordable === 0
              ? `还差 ${pointsText(need - tenths)} 分`
              : left === 0
                ? '已兑完'
                : '';
    offered.push({
      id,
      name,
      kind,
      points,
      unit: unit ?? '',
      left,
      exchangePlace: exchangePlace ?? '',
      most: why === '' ? most : 0,
      why,
    });
  }
  return offered;
}
