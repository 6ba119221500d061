import type { CollectionConfig } from 'payload';

/**
 * The queue of the publisher: one row for each saved record that the public site shows, written in the transaction of the
 * save, so that neither is there without the other. Rows are only added and, once a release has answered them, removed:
 * saves never wait for each other over a shared row.
 */
export const publishRequests: CollectionConfig = {
  slug: 'publishRequests',
  labels: { singular: '待发布改动', plural: '待发布改动' },
  admin: { hidden: true },
  access: { create: () => false, read: () => false, update: () => false, delete: () => false },
  fields: [
    { name: 'reason', type: 'text', required: true, label: '改动' },
    { name: 'source', type: 'text', label: '集合' },
    { name: 'record', type: 'text', label: '记录' },
    { name: 'requestedBy', type: 'text', label: '操作人' },
  ],
};
