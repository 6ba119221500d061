import type { CollectionConfig } from 'payload';
import { accessOf } from '#cms/access/access-of.ts';
import { createdByField } from '#cms/access/created-by-field.ts';
import { nobody } from '#cms/access/nobody.ts';
import { codeOptions } from '#cms/fields/code-select.ts';
import { momentField } from '#cms/fields/moment-field.ts';
import { accountFields } from './account-fields.ts';
import { appealStates } from './appeal-states.ts';

const readOnly = { readOnly: true } as const;

/** 积分申诉: what somebody says against an entry, and the answer; private. Only counts are published. */
export const pointsAppeals: CollectionConfig = {
  slug: 'pointsAppeals',
  labels: { singular: '积分申诉', plural: '积分申诉' },
  access: { ...accessOf('pointsAppeals'), create: nobody, update: nobody, delete: nobody },
  defaultSort: '-at',
  disableDuplicate: true,
  admin: {
    group: '积分',
    useAsTitle: 'text',
    defaultColumns: ['at', 'volunteer', 'household', 'entry', 'state', 'answeredAt'],
    listSearchableFields: ['text'],
    description: '对积分有异议的，在积分柜台登记，在规则写明的期限内答复。公开的只有件数。',
  },
  fields: [
    accountFields(),
    {
      name: 'entry',
      label: '针对哪一笔',
      type: 'relationship',
      relationTo: 'pointsEntries',
      required: true,
      index: true,
      admin: readOnly,
    },
    { name: 'text', label: '申诉内容', type: 'textarea', required: true, admin: { ...readOnly, rows: 3 } },
    momentField('at', '提出时间', { required: true, index: true, admin: readOnly }),
    {
      name: 'state',
      label: '结果',
      type: 'select',
      required: true,
      defaultValue: 'open',
      options: codeOptions(appealStates),
      index: true,
      admin: readOnly,
    },
    { name: 'answer', label: '答复', type: 'textarea', admin: { ...readOnly, rows: 3 } },
    momentField('answeredAt', '答复时间', { admin: readOnly }),
    { name: 'answeredBy', label: '答复人', type: 'text', admin: readOnly },
    createdByField(),
  ],
};
