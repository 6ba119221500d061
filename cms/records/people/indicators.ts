import type { CollectionConfig } from 'payload';
import { accessOf } from '#cms/access/access-of.ts';
import { dayField } from '#cms/fields/day-field.ts';
import { numberField } from '#cms/fields/number-field.ts';
import { ruledRelationship } from '#cms/fields/ruled-relationship.ts';
import { ownerGiven } from './owner-given.ts';

/** 成效指标: a dated figure of a team or a project that is not an activity count. */
export const indicators: CollectionConfig = {
  slug: 'indicators',
  labels: { singular: '成效数据', plural: '成效数据' },
  access: accessOf('indicators'),
  defaultSort: '-asOf',
  admin: {
    group: '队伍与项目',
    useAsTitle: 'name',
    defaultColumns: ['name', 'value', 'unit', 'team', 'project', 'asOf'],
    listSearchableFields: ['name', 'definition'],
    description: '队伍或项目的成效数字，例如“播报理论政策 320 条”。活动场次、人次不用填，系统从活动里统计。',
  },
  fields: [
    { name: 'name', label: '指标名称', type: 'text', required: true, admin: { placeholder: '播报理论政策' } },
    {
      type: 'row',
      fields: [
        numberField('value', '数值', { range: 'indicator', required: true, admin: { width: '50%' } }),
        {
          name: 'unit',
          label: '单位',
          type: 'text',
          required: true,
          admin: { width: '50%', placeholder: '条' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        ruledRelationship({
          name: 'team',
          label: '属于队伍',
          relationTo: 'teams',
          index: true,
          rules: [ownerGiven],
          admin: { width: '50%' },
        }),
        {
          name: 'project',
          label: '属于项目',
          type: 'relationship',
          relationTo: 'projects',
          index: true,
          admin: { width: '50%', description: '队伍和项目至少选一个。' },
        },
      ],
    },
    dayField('asOf', '统计截止日期', {
      required: true,
      index: true,
      range: 'noted',
      admin: { description: '数字算到哪一天。有了新数字请新增一条，不要改旧的，网站会画出变化。' },
    }),
    {
      name: 'definition',
      label: '口径',
      type: 'text',
      required: true,
      admin: {
        placeholder: '广播站每日播报记录累计，由广播站值班员登记',
        description: '怎么数的、谁数的，一句话，和数字一起公开。',
      },
    },
  ],
};
