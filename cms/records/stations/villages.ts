import type { CollectionConfig } from 'payload';
import { accessOf } from '#cms/access/access-of.ts';
import { linesField } from '#cms/fields/lines-field.ts';
import { numberField } from '#cms/fields/number-field.ts';
import { orderField } from '#cms/fields/order-field.ts';
import { slugField } from '#cms/slugs/slug-field.ts';

/** 行政村: the unit people say they live in. */
export const villages: CollectionConfig = {
  slug: 'villages',
  labels: { singular: '行政村', plural: '行政村' },
  access: accessOf('villages'),
  defaultSort: 'order',
  admin: {
    group: '阵地',
    useAsTitle: 'name',
    defaultColumns: ['name', 'population', 'households', 'order'],
    listSearchableFields: ['name', 'groups'],
    description: '全镇的行政村。居民在首页按村查找离自己最近的实践站，覆盖率也按村计算。',
  },
  fields: [
    {
      name: 'name',
      label: '村名',
      type: 'text',
      required: true,
      unique: true,
      admin: { placeholder: '龙堰村', description: '按群众的叫法写全，带“村”字。' },
    },
    slugField({ from: 'name' }),
    orderField(),
    {
      name: 'introduction',
      label: '村情简介',
      type: 'textarea',
      admin: { description: '两三句话，网站上公开。' },
    },
    {
      type: 'row',
      fields: [
        numberField('population', '户籍人口', {
          range: 'village',
          unit: '人',
          whole: true,
          admin: { width: '50%', description: '统计报表里的户籍人口；不清楚就留空，不要填 0。' },
        }),
        numberField('households', '户籍户数', {
          range: 'households',
          unit: '户',
          whole: true,
          admin: { width: '50%' },
        }),
      ],
    },
    linesField('groups', '村民组', {
      description: '每行一个村民组（院坝、寨子）的名称，群众可以按组名找到自己的村。',
      placeholder: '大坝组\n堰塘组',
      longest: 20,
    }),
  ],
};
