import type { CollectionConfig } from 'payload';
import { hoursKnownBy } from '#content/schema/points-rule.ts';
import { accessOf } from '#cms/access/access-of.ts';
import { deriveSignedHours } from './derive-signed-hours.ts';
import { keepCorrections, participationCorrections } from './participation-corrections.ts';
import { codeOptions } from '#cms/fields/code-select.ts';
import { momentField } from '#cms/fields/moment-field.ts';
import { numberField } from '#cms/fields/number-field.ts';
import { titleOf } from '#cms/fields/title-of.ts';
import { refuseForeignRecords } from '#cms/access/refuse-foreign-records.ts';
import { refuseSecondParticipation } from './refuse-second-participation.ts';
import { difficulties } from '#cms/records/points/difficulties.ts';
import { participationRoles } from '#cms/records/points/participation-roles.ts';
import { notBefore } from '#cms/fields/rules/not-before.ts';

/** 参与记录: volunteer × activity, private. */
export const participations: CollectionConfig = {
  slug: 'participations',
  labels: { singular: '参与记录', plural: '参与记录' },
  access: accessOf('participations'),
  defaultSort: '-createdAt',
  hooks: {
    beforeValidate: [deriveSignedHours],
    beforeChange: [refuseForeignRecords('participations'), refuseSecondParticipation, keepCorrections],
  },
  admin: {
    group: '活动',
    useAsTitle: 'volunteerName',
    defaultColumns: ['volunteer', 'activity', 'hours', 'role', 'hoursKnownBy'],
    listSearchableFields: ['remark'],
    description: '谁参加了哪场活动、服务了几小时。积分和星级由此计算，不公开个人记录。',
  },
  indexes: [{ fields: ['activity', 'volunteer'], unique: true }],
  fields: [
    titleOf('volunteerName', '志愿者姓名', 'volunteer.name'),
    {
      name: 'activity',
      label: '活动',
      type: 'relationship',
      relationTo: 'activities',
      required: true,
      index: true,
    },
    {
      name: 'volunteer',
      label: '志愿者',
      type: 'relationship',
      relationTo: 'volunteers',
      required: true,
      index: true,
    },
    {
      type: 'row',
      fields: [
        numberField('hours', '服务时长', {
          unit: '小时',
          range: 'hoursOfOne',
          required: true,
          admin: {
            width: '33%',
            step: 0.5,
            description: '一次最多 24 小时，精确到半小时。有签到签退的由系统按两个时间算出。',
          },
        }),
        {
          name: 'role',
          label: '担任',
          type: 'select',
          required: true,
          defaultValue: 'volunteer',
          options: codeOptions(participationRoles),
          admin: { width: '33%', description: '负责人、组织者的积分系数更高。' },
        },
        {
          name: 'difficulty',
          label: '难度',
          type: 'select',
          required: true,
          defaultValue: 'normal',
          options: codeOptions(difficulties),
          admin: { width: '33%', description: '按积分规则认定。' },
        },
      ],
    },
    {
      name: 'hoursKnownBy',
      label: '时长依据',
      type: 'select',
      required: true,
      defaultValue: 'recorded',
      options: codeOptions(hoursKnownBy),
      index: true,
      admin: {
        description: '看到本人签到又签退的选前者，并填两个时间；事后补登的一律选“工作人员登记”。',
      },
    },
    {
      type: 'row',
      fields: [
        momentField('signedInAt', '签到时间', { range: 'noted', admin: { width: '50%' } }),
        momentField('signedOutAt', '签退时间', {
          range: 'noted',
          rules: [notBefore('signedInAt', '签退时间不能早于签到时间。')],
          admin: { width: '50%' },
        }),
      ],
    },
    {
      name: 'remark',
      label: '备注',
      type: 'text',
      admin: { description: '内部备注，例如“补登，见纸质签到表”。' },
    },
    ...participationCorrections,
  ],
};
