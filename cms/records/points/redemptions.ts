import type { CollectionConfig } from 'payload';
import { accessOf } from '#cms/access/access-of.ts';
import { createdByField } from '#cms/access/created-by-field.ts';
import { nobody } from '#cms/access/nobody.ts';
import { codeOptions } from '#cms/fields/code-select.ts';
import { dayField } from '#cms/fields/day-field.ts';
import { momentField } from '#cms/fields/moment-field.ts';
import { numberField } from '#cms/fields/number-field.ts';
import { accountFields } from './account-fields.ts';
import { redemptionStates } from './redemption-states.ts';
import { tenthsField } from './tenths-field.ts';
import { fillSlipNumber } from './fill-slip-number.ts';

const readOnly = { readOnly: true } as const;

/**
 * 兑换: an account exchanges points for a reward; private. Written only by `cms/points/`, together with the
 * entries of points and stock.
 */
export const redemptions: CollectionConfig = {
  slug: 'redemptions',
  labels: { singular: '兑换记录', plural: '兑换记录' },
  access: { ...accessOf('redemptions'), create: nobody, update: nobody, delete: nobody },
  defaultSort: '-at',
  disableDuplicate: true,
  admin: {
    group: '积分',
    useAsTitle: 'slipNumber',
    defaultColumns: ['slipNumber', 'at', 'volunteer', 'household', 'reward', 'quantity', 'tenths', 'state'],
    listSearchableFields: ['slipNumber'],
    description: '谁用多少积分兑换了什么，凭单号领取。登记、发放和退回都在积分柜台办。',
  },
  fields: [
    accountFields(),
    {
      name: 'reward',
      label: '兑换物品/资格',
      type: 'relationship',
      relationTo: 'rewards',
      required: true,
      index: true,
      admin: readOnly,
    },
    {
      type: 'row',
      fields: [
        numberField('quantity', '数量', {
          range: 'quantity',
          whole: true,
          required: true,
          defaultValue: 1,
          admin: { width: '33%', ...readOnly },
        }),
        tenthsField('tenths', '扣减积分', { width: '33%', description: '合计扣减；资格类不扣分。' }),
        {
          name: 'state',
          label: '状态',
          type: 'select',
          required: true,
          defaultValue: 'reserved',
          options: codeOptions(redemptionStates),
          index: true,
          admin: { width: '33%', ...readOnly },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        momentField('at', '兑换时间', {
          required: true,
          index: true,
          admin: { width: '33%', ...readOnly },
        }),
        dayField('fetchBy', '最晚领取', { index: true, admin: { width: '33%', ...readOnly } }),
        momentField('endedAt', '领取或退回时间', { admin: { width: '33%', ...readOnly } }),
      ],
    },
    {
      name: 'handledBy',
      label: '经办人',
      type: 'text',
      admin: { ...readOnly, description: '发放物品或办理退回的工作人员姓名。' },
    },
    { name: 'remark', label: '备注', type: 'text', admin: { ...readOnly, description: '退回的写明原因。' } },
    {
      name: 'slipNumber',
      label: '兑换单号',
      type: 'text',
      unique: true,
      index: true,
      hooks: { beforeChange: [fillSlipNumber] },
      admin: { position: 'sidebar', ...readOnly, description: '保存时自动生成，打印在兑换单上。' },
    },
    {
      name: 'requestKey',
      label: '防重编号',
      type: 'text',
      unique: true,
      index: true,
      admin: { hidden: true, disableListColumn: true, disableListFilter: true },
    },
    createdByField(),
  ],
};
