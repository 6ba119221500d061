import type { CollectionConfig } from 'payload';
import { teamLevels } from '#content/schema/team.ts';
import { accessOf } from '#cms/access/access-of.ts';
import { codeOptions } from '#cms/fields/code-select.ts';
import { dayField } from '#cms/fields/day-field.ts';
import { markdownField } from '#cms/fields/markdown-field.ts';
import { pictureField } from '#cms/fields/picture-field.ts';
import { slugField } from '#cms/slugs/slug-field.ts';
import { requiredWhen } from '#cms/fields/rules/required-when.ts';
import { ruledRelationship } from '#cms/fields/ruled-relationship.ts';
import { drafts } from '#cms/fields/drafts.ts';

/** 志愿服务队: people who serve together. */
export const teams: CollectionConfig = {
  slug: 'teams',
  labels: { singular: '志愿服务队', plural: '志愿服务队' },
  access: accessOf('teams'),
  versions: drafts,
  defaultSort: 'name',
  admin: {
    group: '队伍与项目',
    useAsTitle: 'name',
    defaultColumns: ['name', 'level', 'isBrand', 'category', 'village', '_status'],
    listSearchableFields: ['name', 'slogan'],
    description: '镇级队伍、村级队伍和特色品牌队伍。队员人数由志愿者档案自动统计。',
  },
  fields: [
    {
      name: 'name',
      label: '队名',
      type: 'text',
      required: true,
      admin: { placeholder: '青禾镇理论宣讲志愿服务队' },
    },
    slugField({ from: 'name' }),
    {
      type: 'row',
      fields: [
        {
          name: 'level',
          label: '级别',
          type: 'select',
          required: true,
          defaultValue: 'village',
          options: codeOptions(teamLevels),
          index: true,
          admin: { width: '50%' },
        },
        {
          name: 'category',
          label: '服务类别',
          type: 'relationship',
          relationTo: 'categories',
          admin: { width: '50%', description: '主要做哪一类服务；综合性队伍可不填。' },
        },
      ],
    },
    {
      name: 'isBrand',
      label: '特色（品牌）队伍',
      type: 'checkbox',
      index: true,
      admin: { description: '镇里重点培育的特色志愿服务队伍才勾选，会单独展示。' },
    },
    {
      type: 'row',
      fields: [
        ruledRelationship({
          name: 'village',
          label: '所属村',
          relationTo: 'villages',
          rules: [requiredWhen('level', ['village'], '村级队伍请选择所属村。')],
          admin: { width: '50%', description: '村级队伍必填，镇级队伍不填。' },
        }),
        {
          name: 'station',
          label: '依托阵地',
          type: 'relationship',
          relationTo: 'stations',
          admin: { width: '50%', description: '平时在哪个阵地集合、值班。' },
        },
      ],
    },
    {
      name: 'slogan',
      label: '口号',
      type: 'text',
      maxLength: 40,
      admin: { description: '队伍自己的一句话，可不填。' },
    },
    markdownField('introduction', '队伍介绍', {
      description: '有哪些人、做哪些事。不要写个人电话和身份证号。',
      required: true,
    }),
    dayField('foundedOn', '成立日期', { range: 'founded' }),
    pictureField('cover', '封面照片', '最好是队伍合影或服务现场。'),
    {
      name: 'volunteers',
      label: '队员',
      type: 'join',
      collection: 'volunteers',
      on: 'teams',
      admin: {
        defaultColumns: ['name', 'kind', 'status'],
        allowCreate: false,
        description: '队员在“志愿者”里登记时选择队伍。',
      },
    },
  ],
};
