import type { ArrayField } from 'payload';
import { numberField } from '#cms/fields/number-field.ts';
import type { Rule } from '#cms/fields/rules/rule.ts';
import { oneDecimal } from './decimals.ts';

const notZero: Rule = (value) => value !== 0 || '加分写正数，扣分写负数，不能是 0。';

/** Named items that add or take points, as the villages have them. */
export const itemsField: ArrayField = {
  name: 'items',
  label: '积分名目',
  labels: { singular: '名目', plural: '名目' },
  type: 'array',
  admin: {
    description: '除服务时长以外，做什么加分、做什么扣分。扣分最多扣到 0，本人可以申诉。',
    initCollapsed: true,
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'key',
          label: '代码',
          type: 'text',
          required: true,
          validate: (value: string | null | undefined) =>
            (typeof value === 'string' && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value)) ||
            '代码只用小写字母、数字和连字符，例如 tidy-yard。用过以后不要改。',
          admin: { width: '20%', placeholder: 'tidy-yard' },
        },
        {
          name: 'group',
          label: '大类',
          type: 'text',
          required: true,
          admin: { width: '20%', placeholder: '环境卫生' },
        },
        {
          name: 'name',
          label: '名目',
          type: 'text',
          required: true,
          admin: { width: '30%', placeholder: '庭院干净整洁' },
        },
        numberField('points', '积分', {
          range: 'item',
          unit: '分',
          required: true,
          rules: [oneDecimal, notZero],
          admin: { width: '15%' },
        }),
        {
          name: 'per',
          label: '每',
          type: 'text',
          required: true,
          defaultValue: '次',
          admin: { width: '15%', placeholder: '次' },
        },
      ],
    },
    numberField('capPerMonth', '每月最多几次', {
      range: 'timesPerMonth',
      unit: '次',
      whole: true,
      admin: { description: '同一个人或同一户；不限的留空。' },
    }),
  ],
};
