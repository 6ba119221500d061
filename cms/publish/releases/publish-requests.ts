import type { CollectionConfig } from 'payload';
import { nobody } from '#cms/access/nobody.ts';

/**
 * Changes that wait to be published. Written together with the change and read by the publisher, never by
 * users.
 */
export const publishRequests: CollectionConfig = {
  slug: 'publishRequests',
  labels: { singular: '待发布的改动', plural: '待发布的改动' },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  admin: { hidden: true, useAsTitle: 'reason' },
  fields: [
    { name: 'reason', label: '改动', type: 'text', required: true },
    { name: 'source', label: '数据表', type: 'text', required: true },
    { name: 'record', label: '记录编号', type: 'text' },
    { name: 'requestedBy', label: '由谁引起', type: 'text' },
  ],
};
