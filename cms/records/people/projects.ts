import type { CollectionConfig } from 'payload';
import { projectStates } from '#content/schema/project.ts';
import { accessOf } from '#cms/access/access-of.ts';
import { codeOptions } from '#cms/fields/code-select.ts';
import { dayField } from '#cms/fields/day-field.ts';
import { markdownField } from '#cms/fields/markdown-field.ts';
import { pictureField } from '#cms/fields/picture-field.ts';
import { slugField } from '#cms/slugs/slug-field.ts';
import { drafts } from '#cms/fields/drafts.ts';

/** 服务项目: a service that is offered repeatedly. */
export const projects: CollectionConfig = {
  slug: 'projects',
  labels: { singular: '服务项目', plural: '服务项目' },
  access: accessOf('projects'),
  versions: drafts,
  defaultSort: 'name',
  admin: {
    group: '队伍与项目',
    useAsTitle: 'name',
    defaultColumns: ['name', 'category', 'isBrand', 'state', '_status'],
    listSearchableFields: ['name', 'summary', 'audience'],
    description: '长期、反复提供的服务。每次具体开展的，登记在“活动”里并选择所属项目。',
  },
  fields: [
    {
      name: 'name',
      label: '项目名称',
      type: 'text',
      required: true,
      admin: { placeholder: '空巢老人每周陪伴' },
    },
    slugField({ from: 'name' }),
    {
      type: 'row',
      fields: [
        {
          name: 'category',
          label: '服务类别',
          type: 'relationship',
          relationTo: 'categories',
          required: true,
          index: true,
          admin: { width: '50%' },
        },
        {
          name: 'state',
          label: '开展情况',
          type: 'select',
          required: true,
          defaultValue: 'active',
          options: codeOptions(projectStates),
          admin: { width: '50%', description: '“季节开展”指农忙、寒暑假等时段性的项目。' },
        },
      ],
    },
    {
      name: 'isBrand',
      label: '品牌项目',
      type: 'checkbox',
      index: true,
      admin: { description: '镇里认定的品牌项目才勾选，会在首页展示。' },
    },
    {
      name: 'summary',
      label: '一句话介绍',
      type: 'text',
      required: true,
      maxLength: 80,
      admin: { description: '用在服务清单里，说清楚为谁做什么。' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'audience',
          label: '服务对象',
          type: 'text',
          admin: { width: '50%', placeholder: '独居老人、特困供养人员' },
        },
        {
          name: 'schedule',
          label: '什么时候',
          type: 'text',
          admin: { width: '50%', placeholder: '每月逢三赶场天' },
        },
      ],
    },
    {
      name: 'howToApply',
      label: '怎么申请',
      type: 'textarea',
      admin: { rows: 2, description: '群众找谁、打哪个电话；只写公开的办公电话。' },
    },
    {
      name: 'mechanism',
      label: '工作机制',
      type: 'textarea',
      admin: { rows: 3, description: '例如“1+N”结对：一名党员联系 N 户。没有可不填。' },
    },
    markdownField('introduction', '项目介绍', {
      description: '为什么做、怎么做、做得怎样。',
      required: true,
    }),
    {
      name: 'teams',
      label: '承办队伍',
      type: 'relationship',
      relationTo: 'teams',
      hasMany: true,
      admin: { description: '主要承办的队伍放在第一位。' },
    },
    dayField('startedOn', '启动日期', { range: 'begun', admin: { description: '不清楚可留空。' } }),
    pictureField('cover', '封面照片', '能看出在做什么的现场照片。'),
  ],
};
