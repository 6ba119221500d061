import type { CollectionConfig } from 'payload';

/** Records that are written before they are shown: drafts beside the published state, the last 20 versions kept. */
export const drafts: NonNullable<CollectionConfig['versions']> = { drafts: true, maxPerDoc: 20 };
