import type { CollectionConfig } from 'payload';
import { nobody } from '#cms/access/nobody.ts';
import { nobodyField } from '#cms/access/nobody-field.ts';

/**
 * What the public forms have counted or used up, each with the time until which it matters: tries of an
 * address, proofs of work, entries. Network addresses appear only as HMAC. Written and read by the forms alone.
 */
export const formMarks: CollectionConfig = {
  slug: 'formMarks',
  labels: { singular: '表单计数', plural: '表单计数' },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  disableDuplicate: true,
  timestamps: false,
  admin: { hidden: true },
  fields: [
    {
      name: 'key',
      label: '计什么',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      access: { read: nobodyField },
    },
    {
      name: 'points',
      label: '计数',
      type: 'number',
      required: true,
      defaultValue: 1,
      access: { read: nobodyField },
    },
    {
      name: 'until',
      label: '到什么时候',
      type: 'date',
      required: true,
      index: true,
      access: { read: nobodyField },
    },
  ],
};
