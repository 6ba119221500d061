import type { CollectionConfig } from 'payload';
import { accessOf } from '#cms/access/access-of.ts';
import { nobodyField } from '#cms/access/nobody-field.ts';
import { codeOptions } from '#cms/fields/code-select.ts';
import { momentField } from '#cms/fields/moment-field.ts';
import { numberField } from '#cms/fields/number-field.ts';
import { redemptionStates } from './redemption-states.ts';
import { fillSlipNumber } from './fill-slip-number.ts';

/** 兑换: a volunteer exchanges points for a reward; private. */
export const redemptions: CollectionConfig = {
  slug: 'redemptions',
  labels: { singular: '兑换记录', plural: '兑换记录' },
  access: accessOf('redemptions'),
  defaultSort: '-at',
  disableDuplicate: true,
  admin: {
    group: '积分',
    useAsTitle: 'slipNumber',
    defaultColumns: ['slipNumber', 'at', 'volunteer', 'reward', 'quantity', 'points', 'state'],
    listSearchableFields: ['slipNumber'],
    description: '谁用多少积分兑换了什么，凭单号领取。',
  },
  fields: [
    {
      name: 'volunteer',
      label: '志愿者',
      type: 'relationship',
      relationTo: 'volunteers',
      required: true,
      index: true,
    },
    {
      name: 'reward',
      label: '兑换物品/资格',
      type: 'relationship',
      relationTo: 'rewards',
      required: true,
      index: true,
    },
    {
      type: 'row',
      fields: [
        numberField('quantity', '数量', {
          range: 'quantity',
          whole: true,
          required: true,
          defaultValue: 1,
          admin: { width: '33%' },
        }),
        numberField('points', '扣减积分', {
          range: 'points',
          unit: '分',
          required: true,
          admin: { width: '33%', description: '合计扣减，写正数；资格类填 0。' },
        }),
        {
          name: 'state',
          label: '状态',
          type: 'select',
          required: true,
          defaultValue: 'reserved',
          options: codeOptions(redemptionStates),
          index: true,
          admin: { width: '33%' },
        },
      ],
    },
    momentField('at', '兑换时间', {
      range: 'noted',
      required: true,
      index: true,
      defaultValue: () => new Date().toISOString(),
    }),
    { name: 'handledBy', label: '经办人', type: 'text', admin: { description: '发放物品的工作人员姓名。' } },
    { name: 'remark', label: '备注', type: 'text' },
    {
      name: 'slipNumber',
      label: '兑换单号',
      type: 'text',
      unique: true,
      index: true,
      access: { create: nobodyField, update: nobodyField },
      hooks: { beforeChange: [fillSlipNumber] },
      admin: { position: 'sidebar', readOnly: true, description: '保存时自动生成，打印在兑换单上。' },
    },
  ],
};
