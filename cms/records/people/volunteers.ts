import type { CollectionConfig } from 'payload';
import { accessOf } from '#cms/access/access-of.ts';
import { codeOptions } from '#cms/fields/code-select.ts';
import { dayField } from '#cms/fields/day-field.ts';
import { numberField } from '#cms/fields/number-field.ts';
import { refuseForeignRecords } from '#cms/access/refuse-foreign-records.ts';
import { volunteerKinds } from '#content/schema/volunteer-kinds.ts';
import { volunteerStates } from './volunteer-states.ts';
import { bornBy } from './born-by.ts';
import { dayAtNoon } from '#cms/dates/day-at-noon.ts';
import { storeNull } from '#cms/access/store-null.ts';
import { onlyHouseholdLeads } from './only-household-leads.ts';
import { requiredWhen } from '#cms/fields/rules/required-when.ts';
import { ruledRelationship } from '#cms/fields/ruled-relationship.ts';
import { ownStation } from '#cms/records/stations/own-station.ts';

/** 志愿者: private records; only counts of them leave the CMS. */
export const volunteers: CollectionConfig = {
  slug: 'volunteers',
  labels: { singular: '志愿者', plural: '志愿者' },
  access: accessOf('volunteers'),
  defaultSort: 'name',
  hooks: { beforeChange: [refuseForeignRecords('volunteers')] },
  admin: {
    group: '队伍与项目',
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'teams', 'village', 'registeredOn', 'status'],
    listSearchableFields: ['name', 'phone'],
    description: '内部档案，不会出现在网站和公开数据里；对外只统计人数。不要登记完整的身份证号。',
  },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'name', label: '姓名', type: 'text', required: true, index: true, admin: { width: '50%' } },
        {
          name: 'gender',
          label: '性别',
          type: 'select',
          options: [
            { value: 'female', label: '女' },
            { value: 'male', label: '男' },
          ],
          admin: { width: '50%' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        numberField('birthYear', '出生年份', {
          range: 'birthYear',
          whole: true,
          rules: [bornBy],
          admin: { width: '50%', placeholder: '1968', description: '只记年份，用于年龄段统计。' },
        }),
        {
          name: 'phone',
          label: '联系电话',
          type: 'text',
          index: true,
          validate: (value: string | null | undefined) =>
            !value || /^[0-9+() -]{5,20}$/.test(value) || '电话只写数字和横线，例如 13800000000。',
          admin: { width: '50%', description: '只供内部联系，不公开。' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'idCardTail',
          label: '身份证后四位',
          type: 'text',
          validate: (value: string | null | undefined) =>
            !value ||
            /^\d{3}[\dXx]$/.test(value) ||
            '只填身份证号的最后四位（末位可以是 X），不要填完整号码。',
          admin: { width: '50%', description: '只用来区分同名的人，可以不填。' },
        },
        {
          name: 'kind',
          label: '身份',
          type: 'select',
          required: true,
          defaultValue: 'resident',
          options: codeOptions(volunteerKinds),
          admin: {
            width: '50%',
            description:
              '有多重身份的，选在志愿服务中主要的一种；积分规则写明不兑换物品的身份（如镇村干部）要照实选。',
          },
        },
      ],
    },
    {
      name: 'teams',
      label: '所在队伍',
      type: 'relationship',
      relationTo: 'teams',
      hasMany: true,
      index: true,
      admin: { description: '可以参加多支队伍；队伍人数按这里统计。' },
    },
    {
      type: 'row',
      fields: [
        ruledRelationship({
          name: 'village',
          label: '所在村',
          relationTo: 'villages',
          index: true,
          rules: [requiredWhen('kind', ['household-lead'], '联户长请选择所在村：各村有几名联户长按它统计。')],
          admin: { width: '50%' },
        }),
        {
          name: 'station',
          label: '登记站点',
          type: 'relationship',
          defaultValue: ownStation,
          hooks: { beforeChange: [storeNull] },
          relationTo: 'stations',
          index: true,
          admin: { width: '50%', description: '由哪个站点登记和联系；站点信息员只能看到自己站点登记的人。' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'liaisonVillages',
          label: '联系的村',
          type: 'relationship',
          relationTo: 'villages',
          hasMany: true,
          index: true,
          admin: {
            width: '50%',
            description: '逐村配备的联系志愿者，选他联系哪个村；不负责联系的不填。网站只公开每村几名。',
          },
        },
        numberField('households', '联系户数', {
          unit: '户',
          range: 'householdsOfOne',
          whole: true,
          rules: [onlyHouseholdLeads],
          admin: {
            width: '50%',
            description: '联户长填：“1+N”里的 N，一人联系几户。网站只公开每村、全镇的合计。',
          },
        }),
      ],
    },
    {
      type: 'row',
      fields: [
        dayField('registeredOn', '注册日期', {
          required: true,
          defaultValue: () => dayAtNoon(new Date()),
          range: 'registered',
          index: true,
          admin: { width: '50%', description: '登记成为志愿者的那天；每月新增人数按它统计。' },
        }),
        {
          name: 'status',
          label: '状态',
          type: 'select',
          required: true,
          defaultValue: 'active',
          options: codeOptions(volunteerStates),
          admin: { width: '50%', description: '不再参加的选“已退出”，不要删除，否则历史时长会对不上。' },
        },
      ],
    },
    {
      name: 'consentToBeNamed',
      label: '本人同意在报道中署名',
      type: 'checkbox',
      admin: { description: '本人书面或当面同意后才勾选；没有同意的，报道里用“张*”这样的写法。' },
    },
    {
      name: 'remark',
      label: '备注',
      type: 'textarea',
      admin: { rows: 2, description: '特长、可服务时间等，仅内部可见。' },
    },
  ],
};
