import type { Reward } from '#content/schema/reward.ts';
import type { Doc } from '../docs.ts';
import { idOf } from '#cms/access/id-of.ts';

/**
 * Public row of a reward; null if it is not offered now. `stock`: the pieces that can be redeemed, undefined
 * where they are not counted.
 */
export function rewardRow(doc: Doc<'rewards'>, stock: number | undefined): Reward | null {
  if (doc.isOffered === false) return null;
  return {
    id: doc.id,
    slug: doc.slug ?? '',
    name: doc.name,
    kind: doc.kind,
    points: doc.points,
    unit: doc.unit ?? '',
    stock: stock ?? null,
    description: doc.description ?? '',
    exchangePlace: doc.exchangePlace ?? '',
    coverId: idOf(doc.cover),
    order: doc.order ?? 0,
  };
}
