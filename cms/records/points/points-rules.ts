import type { ArrayField, CollectionConfig } from 'payload';
import { hourSteps, pointSteps, pointsExpiries, roundings } from '#content/schema/points-rule.ts';
import { volunteerKinds } from '#content/schema/volunteer-kinds.ts';
import { accessOf } from '#cms/access/access-of.ts';
import { codeOptions } from '#cms/fields/code-select.ts';
import { dayField } from '#cms/fields/day-field.ts';
import { markdownField } from '#cms/fields/markdown-field.ts';
import { numberField } from '#cms/fields/number-field.ts';
import { requiredWhen } from '#cms/fields/rules/required-when.ts';
import { changeReasonField } from './change-reason-field.ts';
import { difficulties } from './difficulties.ts';
import { itemsField } from './items-field.ts';
import { oneDecimal, twoDecimals } from './decimals.ts';
import { participationRoles } from './participation-roles.ts';
import { roundingField } from './rounding-field.ts';
import { windowsField } from './windows-field.ts';

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
          rules: [twoDecimals],
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
    defaultColumns: ['version', 'startsOn', 'pointsPerHour', 'capPerActivity', 'expiry', 'households'],
    description:
      '规则要改时新建一个版本。已经用过的版本改了，受影响的积分会逐笔冲正，保存前会告诉您有多少笔，并要写明理由。',
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
    changeReasonField,
    {
      type: 'row',
      fields: [
        numberField('pointsPerHour', '每小时积分', {
          range: 'pointsPerHour',
          unit: '分',
          required: true,
          defaultValue: 1,
          rules: [twoDecimals],
          admin: { width: '33%', description: '只按次数记分的填 0。' },
        }),
        numberField('pointsPerActivity', '每次服务另加', {
          range: 'pointsPerActivity',
          unit: '分',
          required: true,
          defaultValue: 0,
          rules: [oneDecimal],
          admin: { width: '33%', description: '不论长短，参加一次加多少分（服务量）。' },
        }),
        numberField('contributionBonus', '特殊贡献最多加', {
          range: 'bonus',
          unit: '分',
          required: true,
          defaultValue: 0,
          rules: [oneDecimal],
          admin: { width: '33%', description: '每次，须写明事由。' },
        }),
      ],
    },
    {
      type: 'row',
      fields: [
        roundingField('roundHoursTo', '时长按多少计', hourSteps, 'minute', '计分前把时长取整到多少。'),
        roundingField('roundHours', '时长的零头', roundings, 'nearest', '不足一个单位的怎么办。'),
        roundingField('roundPointsTo', '积分按多少计', pointSteps, 'tenth', '一次服务的积分取整到多少。'),
        roundingField('roundPoints', '积分的零头', roundings, 'nearest', '不足一个单位的怎么办。'),
      ],
    },
    {
      type: 'row',
      fields: [
        numberField('capPerActivity', '单场最高积分', {
          range: 'cap',
          unit: '分',
          required: true,
          rules: [oneDecimal],
          admin: { width: '50%' },
        }),
        numberField('capPerMonth', '每人每月最高积分', {
          range: 'cap',
          unit: '分',
          rules: [oneDecimal],
          admin: { width: '50%', description: '只限服务所得；不限的留空。' },
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
    {
      type: 'row',
      fields: [
        {
          name: 'expiry',
          label: '有效期',
          type: 'select',
          required: true,
          options: codeOptions(pointsExpiries),
          admin: { width: '50%' },
        },
        numberField('expiryYears', '几年有效', {
          range: 'years',
          unit: '年',
          whole: true,
          rules: [requiredWhen('expiry', ['years'], '请写明积分几年内有效，例如 3。')],
          admin: { width: '50%', condition: (_, siblings) => siblings['expiry'] === 'years' },
        }),
      ],
    },
    {
      type: 'row',
      fields: [
        numberField('minimumToRedeem', '满多少分可以兑换', {
          range: 'points',
          unit: '分',
          required: true,
          defaultValue: 0,
          rules: [oneDecimal],
          admin: { width: '33%', description: '没有门槛的填 0。' },
        }),
        numberField('reservedDays', '登记后几天内领取', {
          range: 'days',
          unit: '天',
          whole: true,
          required: true,
          defaultValue: 15,
          admin: { width: '33%', description: '逾期自动退回积分和物品。' },
        }),
        numberField('appealDays', '几天内可以申诉', {
          range: 'days',
          unit: '天',
          whole: true,
          required: true,
          defaultValue: 15,
          admin: { width: '33%', description: '从记入那天算起。' },
        }),
      ],
    },
    {
      name: 'noGoodsFor',
      label: '不兑换物品的身份',
      type: 'select',
      hasMany: true,
      options: codeOptions(volunteerKinds),
      admin: {
        description:
          '例如镇村干部。这些身份的志愿者照样记分，可以登记优先资格，不能兑换物品。没有这样规定的不选。',
      },
    },
    windowsField,
    {
      name: 'households',
      label: '使用家庭积分存折',
      type: 'checkbox',
      admin: { description: '勾选后，名目加分可以记在家庭名下。积分只用来鼓励，不与任何待遇挂钩。' },
    },
    itemsField,
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
