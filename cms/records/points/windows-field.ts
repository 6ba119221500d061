import type { ArrayField, TextField } from 'payload';
import { monthDayOf } from '#cms/dates/month-day-of.ts';
import { monthDayText } from '#cms/dates/month-day-text.ts';

const end = (name: string, label: string, isEnd: boolean, placeholder: string): TextField => ({
  name,
  label,
  type: 'text',
  required: true,
  hooks: {
    beforeValidate: [
      ({ value }) => {
        const at = typeof value === 'string' ? monthDayOf(value, isEnd) : null;
        return at === null ? (value as unknown) : monthDayText(at);
      },
    ],
  },
  validate: (value: string | null | undefined) =>
    (typeof value === 'string' && monthDayOf(value, isEnd) !== null) ||
    `“${value ?? ''}”不是某月某日，请写成“${placeholder}”的样子。`,
  admin: { width: '50%', placeholder },
});

/** When points can be redeemed; none: all year. */
export const windowsField: ArrayField = {
  name: 'redemptionWindows',
  label: '集中兑换时间',
  labels: { singular: '一段时间', plural: '时间' },
  type: 'array',
  admin: { description: '例如每季度末：3月25日到3月31日。不写就是全年都可以兑换。', initCollapsed: false },
  fields: [
    {
      type: 'row',
      fields: [end('from', '从', false, '3月25日'), end('to', '到', true, '3月31日')],
    },
  ],
};
