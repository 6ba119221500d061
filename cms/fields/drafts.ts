import type { CollectionConfig } from 'payload';

/**
 * Versions of records that are written before they are published: drafts beside the published state, the last
 * 20 versions kept.
 */
export const drafts: NonNullable<CollectionConfig['versions']> = { drafts: true, maxPerDoc: 20 };

/** Versions of records that go through the review. Its steps are versions too, so more are kept. */
export const reviewedDrafts: NonNullable<CollectionConfig['versions']> = { drafts: true, maxPerDoc: 60 };
