import type { CollectionConfig } from 'payload';
import { stockKinds } from '#content/points/stock-kinds.ts';
import { accessOf } from '#cms/access/access-of.ts';
import { createdByField } from '#cms/access/created-by-field.ts';
import { nobody } from '#cms/access/nobody.ts';
import { momentField } from '#cms/fields/moment-field.ts';
import { numberField } from '#cms/fields/number-field.ts';
import { keptForever } from '#cms/log/kept-forever.ts';
import { ledgerKindField, ledgerPlaceFields, ledgerRedemptionField } from './ledger-fields.ts';

const readOnly = { readOnly: true } as const;

/** 库存流水: the append-only ledger of pieces. The last entry of a reward says how many are free. */
export const stockEntries: CollectionConfig = {
  slug: 'stockEntries',
  labels: { singular: '库存流水', plural: '库存流水' },
  access: { ...accessOf('stockEntries'), create: nobody, update: nobody, delete: nobody },
  defaultSort: '-at',
  disableDuplicate: true,
  hooks: keptForever('库存流水只能新增，不能修改或删除。记错了，请在积分柜台盘点一次，按实有数更正。'),
  admin: {
    group: '积分',
    useAsTitle: 'reason',
    defaultColumns: ['at', 'reward', 'kind', 'quantity', 'left', 'reason'],
    listSearchableFields: ['reason', 'key'],
    description: '入库、登记兑换、发放、退回、损耗和盘点，每一笔都记着。在积分柜台办理。',
  },
  fields: [
    {
      name: 'reward',
      label: '兑换物品',
      type: 'relationship',
      relationTo: 'rewards',
      required: true,
      index: true,
      admin: readOnly,
    },
    {
      type: 'row',
      fields: [
        ledgerKindField(stockKinds),
        numberField('quantity', '件数', {
          range: 'stock',
          whole: true,
          required: true,
          admin: { width: '33%', ...readOnly, description: '盘点的，是盘点后可以兑换的件数。' },
        }),
        numberField('left', '之后可以兑换', {
          range: 'stock',
          whole: true,
          required: true,
          admin: { width: '33%', ...readOnly },
        }),
      ],
    },
    momentField('at', '时间', { required: true, index: true, admin: readOnly }),
    { name: 'reason', label: '说明', type: 'text', required: true, admin: readOnly },
    ledgerRedemptionField(),
    ...ledgerPlaceFields({
      number: { label: '序号', description: '这件物品的第几笔，中间不会缺号。' },
      place: '物品和序号',
      key: '同一件事只记一次，由系统生成。',
    }),
    createdByField(),
  ],
};
