import type { Reward } from '#content/schema/reward.ts';
import type { Doc } from '../docs.ts';
import { idOf } from '#cms/access/id-of.ts';

/** Public row of a reward; null if it is not offered now. */
export function rewardRow(doc: Doc<'rewards'>): Reward | null {
  if (doc.isOffered === false) return null;
  return {
    id: doc.id,
    slug: doc.slug ?? '',
    name: doc.name,
    kind: doc.kind,
    points: doc.points,
    unit: doc.unit ?? '',
    stock: doc.stock ?? null,
    description: doc.description ?? '',
    exchangePlace: doc.exchangePlace ?? '',
    coverId: idOf(doc.cover),
    order: doc.order ?? 0,
  };
}
