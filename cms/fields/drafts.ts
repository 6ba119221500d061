import type { CollectionConfig } from 'payload';

/** Records that are written before they are shown: drafts beside the published state, the last 20 versions kept. */
export const drafts: NonNullable<CollectionConfig['versions']> = { drafts: true, maxPerDoc: 20 };

/** Drafts that go through the review: its steps are versions too, so more of them are kept. */
export const reviewedDrafts: NonNullable<CollectionConfig['versions']> = { drafts: true, maxPerDoc: 60 };
