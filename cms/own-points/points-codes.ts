import type { CollectionConfig } from 'payload';
import { nobody } from '#cms/access/nobody.ts';
import { accountFields } from '#cms/records/points/account-fields.ts';

/**
 * 查积分的码: which account a code opens. Stored is only an HMAC of the code; a new code replaces the old one.
 * Written and read by `cms/own-points/` alone.
 */
export const pointsCodes: CollectionConfig = {
  slug: 'pointsCodes',
  labels: { singular: '查积分的码', plural: '查积分的码' },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  disableDuplicate: true,
  admin: { hidden: true },
  fields: [
    accountFields(),
    { name: 'account', label: '账户', type: 'text', required: true, unique: true, index: true },
    { name: 'mark', label: '码的查找标记', type: 'text', required: true, unique: true, index: true },
    { name: 'issue', label: '第几次发', type: 'number', required: true, defaultValue: 1 },
  ],
};
