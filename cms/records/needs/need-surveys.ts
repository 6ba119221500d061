import type { CollectionConfig } from 'payload';
import { needChannels } from '#content/schema/need.ts';
import { accessOf } from '#cms/access/access-of.ts';
import { codeOptions } from '#cms/fields/code-select.ts';
import { dayField } from '#cms/fields/day-field.ts';
import { markdownField } from '#cms/fields/markdown-field.ts';
import { notBefore } from '#cms/fields/rules/not-before.ts';
import { slugField } from '#cms/slugs/slug-field.ts';
import { refuseOverlappingSurvey } from './refuse-overlapping-survey.ts';

/** 群众需求大排查: when and through which channels the town asks everybody. Its figures are counted from the needs. */
export const needSurveys: CollectionConfig = {
  slug: 'needSurveys',
  labels: { singular: '需求大排查', plural: '需求大排查' },
  access: accessOf('needSurveys'),
  defaultSort: '-startsOn',
  hooks: { beforeChange: [refuseOverlappingSurvey] },
  admin: {
    group: '群众需求',
    useAsTitle: 'name',
    defaultColumns: ['name', 'startsOn', 'endsOn', 'channels'],
    listSearchableFields: ['name'],
    description:
      '每年集中问一次群众要什么。保存后就在网站公开；征集多少、有效多少、办结多少，按期间内登记的需求自动统计，不用填。',
  },
  fields: [
    {
      name: 'name',
      label: '名称',
      type: 'text',
      required: true,
      maxLength: 40,
      admin: { placeholder: '2026年秋季群众需求大排查' },
    },
    slugField({ from: 'name' }),
    {
      type: 'row',
      fields: [
        dayField('startsOn', '开始日期', {
          range: 'planned',
          required: true,
          index: true,
          admin: { width: '50%', description: '从这天起提出的需求计入。' },
        }),
        dayField('endsOn', '截止日期', {
          range: 'planned',
          required: true,
          index: true,
          rules: [notBefore('startsOn', '截止日期不能早于开始日期。')],
          admin: {
            width: '50%',
            description: '过了这天就是“已结束”。延长的，改这个日期。提出日期在期间内的需求都计入。',
          },
        }),
      ],
    },
    {
      name: 'channels',
      label: '征集渠道',
      type: 'select',
      hasMany: true,
      required: true,
      options: codeOptions(needChannels),
      defaultValue: Object.keys(needChannels),
      admin: { description: '只有经这些渠道提出的需求才计入这次排查。' },
    },
    markdownField('notice', '公告', {
      description:
        '排查哪些内容、怎么提、提了以后怎么办。已经发了公告文件的，可以只写一两句，下面选那份文件。',
      rows: 10,
    }),
    {
      name: 'document',
      label: '公告文件',
      type: 'relationship',
      relationTo: 'documents',
      admin: { description: '“文件”里发布的公告，网页会链接到它。' },
    },
    {
      name: 'contact',
      label: '咨询电话',
      type: 'text',
      admin: { placeholder: '镇实践所 0850-5550-100', description: '只写单位和公开的电话。' },
    },
  ],
};
