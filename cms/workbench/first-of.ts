import type { CollectionSlug, PayloadRequest, Where } from 'payload';
import { itemsListed } from './task.ts';

interface Asked<S extends CollectionSlug> {
  collection: S;
  where: Where;
  sort: string;
  /** Whether to search the newest versions, including those that are only drafts. */
  draft?: boolean;
}

/** The first few records that match a condition, as the user may read them, and their total number. */
export const firstOf = <S extends CollectionSlug>(req: PayloadRequest, asked: Asked<S>) =>
  req.payload.find({ draft: false, ...asked, limit: itemsListed, depth: 0, overrideAccess: false, req });
