import type { CollectionConfig } from 'payload';
import { accessOf } from '#cms/access/access-of.ts';
import { createdByField } from '#cms/access/created-by-field.ts';
import { nobody } from '#cms/access/nobody.ts';
import { dayField } from '#cms/fields/day-field.ts';
import { momentField } from '#cms/fields/moment-field.ts';

const readOnly = { readOnly: true } as const;

/**
 * 积分公示: what was posted for a quarter, as it was computed on that day: masked names by village, never by
 * points. Written only by `cms/counter/`; a later correction comes with the next quarter.
 */
export const pointsNotices: CollectionConfig = {
  slug: 'pointsNotices',
  labels: { singular: '积分公示', plural: '积分公示' },
  access: { ...accessOf('pointsNotices'), create: nobody, update: nobody, delete: nobody },
  defaultSort: '-from',
  disableDuplicate: true,
  admin: {
    group: '积分',
    useAsTitle: 'title',
    defaultColumns: ['title', 'asOf', 'appealUntil', 'document'],
    description: '每季度一次，姓名写作“张*”，按村和拼音排，不按分数排。在积分柜台的“公示”里办。',
  },
  fields: [
    { name: 'title', label: '标题', type: 'text', required: true, admin: readOnly },
    {
      name: 'period',
      label: '季度',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      admin: readOnly,
    },
    {
      type: 'row',
      fields: [
        dayField('from', '从', { required: true, admin: { width: '50%', ...readOnly } }),
        dayField('to', '到', { required: true, admin: { width: '50%', ...readOnly } }),
      ],
    },
    {
      type: 'row',
      fields: [
        momentField('asOf', '计算时间', { required: true, admin: { width: '50%', ...readOnly } }),
        dayField('appealUntil', '异议截止', {
          required: true,
          index: true,
          admin: { width: '50%', ...readOnly, description: '到这一天为止，可以到站里提异议。' },
        }),
      ],
    },
    {
      name: 'rows',
      label: '名单',
      type: 'json',
      required: true,
      admin: {
        ...readOnly,
        description: '计算那天的样子，只看不改：姓名已隐去名字，按村和拼音排。',
        components: { Field: '/records/points/form/NoticeRowsField#NoticeRowsField' },
      },
    },
    {
      name: 'document',
      label: '网站上的公告',
      type: 'relationship',
      relationTo: 'documents',
      admin: { ...readOnly, description: '由编辑核对后发布。' },
    },
    createdByField(),
  ],
};
