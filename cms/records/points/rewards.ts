import type { CollectionConfig } from 'payload';
import { rewardKinds } from '#content/schema/reward.ts';
import { accessOf } from '#cms/access/access-of.ts';
import { codeOptions } from '#cms/fields/code-select.ts';
import { numberField } from '#cms/fields/number-field.ts';
import { orderField } from '#cms/fields/order-field.ts';
import { pictureField } from '#cms/fields/picture-field.ts';
import { stockField } from './stock-field.ts';
import { slugField } from '#cms/slugs/slug-field.ts';

/** 兑换物品/资格: what points can be exchanged for. */
export const rewards: CollectionConfig = {
  slug: 'rewards',
  labels: { singular: '兑换物品/资格', plural: '兑换物品与资格' },
  access: accessOf('rewards'),
  defaultSort: 'order',
  admin: {
    group: '积分',
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'points', 'stock', 'order'],
    description: '积分微超市的物品，以及达到积分后可优先获得的机会。',
  },
  fields: [
    { name: 'name', label: '名称', type: 'text', required: true, admin: { placeholder: '洗衣液（2 千克）' } },
    slugField({ from: 'name' }),
    orderField(),
    {
      name: 'kind',
      label: '类型',
      type: 'select',
      required: true,
      defaultValue: 'goods',
      options: codeOptions(rewardKinds),
    },
    {
      type: 'row',
      fields: [
        numberField('points', '所需积分', {
          range: 'points',
          unit: '分',
          whole: true,
          required: true,
          admin: { width: '33%', description: '物品是扣减的分数；资格是要达到的分数。' },
        }),
        {
          name: 'unit',
          label: '单位',
          type: 'text',
          admin: { width: '33%', placeholder: '瓶', description: '资格类不填。' },
        },
        stockField,
      ],
    },
    { name: 'description', label: '说明', type: 'textarea', admin: { rows: 3 } },
    {
      name: 'exchangePlace',
      label: '领取地点和时间',
      type: 'text',
      admin: { placeholder: '龙堰村站积分微超市，每周五 9:00–16:00' },
    },
    {
      name: 'isOffered',
      label: '正在提供',
      type: 'checkbox',
      defaultValue: true,
      admin: { position: 'sidebar', description: '取消勾选后网站上不再显示。' },
    },
    pictureField('cover', '图片', '物品照片；可不填。'),
  ],
};
