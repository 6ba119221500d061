import type { ArrayField, CollectionConfig } from 'payload';
import { pointsExpiries } from '#content/schema/points-rule.ts';
import { accessOf } from '#cms/access/access-of.ts';
import { codeOptions } from '#cms/fields/code-select.ts';
import { dayField } from '#cms/fields/day-field.ts';
import { markdownField } from '#cms/fields/markdown-field.ts';
import { numberField } from '#cms/fields/number-field.ts';
import { difficulties } from './difficulties.ts';
import { participationRoles } from './participation-roles.ts';

/** Named factors of a rule; `key` is the code of a role or difficulty. */
const factors = (
  name: string,
  label: string,
  labels: Readonly<Record<string, string>>,
  description: string,
): ArrayField => ({
  name,
  label,
  labels: { singular: '系数', plural: '系数' },
  type: 'array',
  admin: { description, initCollapsed: false },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'key',
          label: '对应',
          type: 'select',
          required: true,
          options: codeOptions(labels),
          admin: { width: '34%' },
        },
        {
          name: 'name',
          label: '名称',
          type: 'text',
          required: true,
          admin: { width: '33%', description: '规则里的叫法。' },
        },
        numberField('factor', '系数', {
          range: 'factor',
          required: true,
          admin: { width: '33%', step: 0.1 },
        }),
      ],
    },
  ],
});

/** 积分规则: one version of the rules; an entry always keeps the version that it was computed with. */
export const pointsRules: CollectionConfig = {
  slug: 'pointsRules',
  labels: { singular: '积分规则', plural: '积分规则' },
  access: accessOf('pointsRules'),
  defaultSort: '-startsOn',
  admin: {
    group: '积分',
    useAsTitle: 'version',
    defaultColumns: ['version', 'startsOn', 'pointsPerHour', 'capPerActivity', 'expiry'],
    description: '规则要改时新建一个版本，不要修改已经用过的版本：旧的积分按旧规则算，随时可以复核。',
  },
  fields: [
    {
      name: 'version',
      label: '版本',
      type: 'text',
      required: true,
      unique: true,
      admin: { placeholder: '2026年第1版' },
    },
    dayField('startsOn', '起用日期', {
      range: 'planned',
      required: true,
      index: true,
      admin: { description: '从这一天的活动起适用，到下一版起用为止。' },
    }),
    {
      type: 'row',
      fields: [
        numberField('pointsPerHour', '每小时积分', {
          range: 'pointsPerHour',
          unit: '分',
          required: true,
          defaultValue: 1,
          admin: { width: '33%' },
        }),
        numberField('contributionBonus', '特殊贡献最多加', {
          range: 'bonus',
          unit: '分',
          required: true,
          defaultValue: 0,
          admin: { width: '33%', description: '每场活动。' },
        }),
        numberField('capPerActivity', '单场最高积分', {
          range: 'cap',
          unit: '分',
          required: true,
          admin: { width: '33%' },
        }),
      ],
    },
    factors('roles', '角色系数', participationRoles, '例如负责人 1.4、组织者 1.2、志愿者 1.0。'),
    factors('difficulties', '难度系数', difficulties, '例如一般 1.0、较难 1.2、特殊 1.5。'),
    {
      name: 'signedHoursOnly',
      label: '只有现场签到签退的时长才计积分',
      type: 'checkbox',
      admin: { description: '勾选后，工作人员事后登记的时长只计时长、不计积分。' },
    },
    { name: 'expiry', label: '有效期', type: 'select', required: true, options: codeOptions(pointsExpiries) },
    {
      name: 'stars',
      label: '星级',
      labels: { singular: '星级', plural: '星级' },
      type: 'array',
      admin: { description: '累计服务时长达到多少小时评为几星。' },
      fields: [
        {
          type: 'row',
          fields: [
            numberField('stars', '星级', {
              unit: '星',
              range: 'stars',
              whole: true,
              required: true,
              admin: { width: '50%' },
            }),
            numberField('hours', '累计时长', {
              range: 'hoursOfLife',
              unit: '小时',
              required: true,
              admin: { width: '50%' },
            }),
          ],
        },
      ],
    },
    markdownField('text', '规则全文', {
      description: '用大白话写清楚怎么得分、怎么兑换，公开在网站上。',
      required: true,
      rows: 14,
    }),
  ],
};
