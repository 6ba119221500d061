import type { CollectionSlug, PayloadRequest, Where } from 'payload';
import { itemsListed } from './task.ts';

interface Asked<S extends CollectionSlug> {
  collection: S;
  where: Where;
  sort: string;
  /** Whether the newest versions count, also those that are no more than drafts. */
  draft?: boolean;
}

/** The first few records that meet a condition, as the person may read them, and how many there are in all. */
export const firstOf = <S extends CollectionSlug>(req: PayloadRequest, asked: Asked<S>) =>
  req.payload.find({ draft: false, ...asked, limit: itemsListed, depth: 0, overrideAccess: false, req });
