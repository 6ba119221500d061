import type { CollectionConfig } from 'payload';
import { accessOf } from '#cms/access/access-of.ts';
import { orderField } from '#cms/fields/order-field.ts';
import { slugField } from '#cms/slugs/slug-field.ts';

/** 服务类别: the town's own facets for teams, projects, activities and needs. */
export const categories: CollectionConfig = {
  slug: 'categories',
  labels: { singular: '服务类别', plural: '服务类别' },
  access: accessOf('categories'),
  defaultSort: 'order',
  admin: {
    group: '队伍与项目',
    useAsTitle: 'name',
    defaultColumns: ['name', 'description', 'order'],
    description: '队伍、项目、活动和需求共用的分类，由镇里自定。图表按这里的类别统计，改名会影响全部图表。',
  },
  fields: [
    {
      name: 'name',
      label: '名称',
      type: 'text',
      required: true,
      unique: true,
      admin: { placeholder: '医疗健康' },
    },
    slugField({ from: 'name' }),
    orderField(),
    {
      name: 'description',
      label: '包含哪些内容',
      type: 'textarea',
      admin: {
        description: '一句话说明什么活动归到这一类，帮助大家归类一致。',
        placeholder: '义诊、健康讲座、急救培训等',
      },
    },
  ],
};
