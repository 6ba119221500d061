import { hoursKnownBy } from '#content/schema/points-rule.ts';
import { difficulties } from '#cms/records/points/difficulties.ts';
import { participationRoles } from '#cms/records/points/participation-roles.ts';
import { hours } from '../cells/number-of.ts';
import type { SheetTable } from '../column.ts';
import { choiceColumn } from '../columns/choice-columns.ts';
import { momentColumn } from '../columns/moment-columns.ts';
import { numberColumn } from '../columns/number-columns.ts';
import { referenceColumn } from '../columns/reference-columns.ts';
import { textColumn } from '../columns/text-columns.ts';
import { refOf } from '../directory.ts';

/** 参与记录: one per volunteer and activity. */
export const participationsSheet: SheetTable = {
  collection: 'participations',
  label: '参与记录',
  about:
    '谁参加了哪场活动、服务了几小时。活动写“名称 日期”，同一天有几场同名的在后面加站名；同名的志愿者写“姓名 电话”。',
  columns: [
    referenceColumn('activity', 'activities', {
      heading: '活动',
      aliases: ['活动名称', '参加活动'],
      isRequired: true,
      example: '义诊到家 2026-03-05',
    }),
    referenceColumn('volunteer', 'volunteers', {
      heading: '志愿者',
      aliases: ['姓名', '志愿者姓名'],
      isRequired: true,
      example: '张三 13800000000',
    }),
    numberColumn('hours', hours, {
      heading: '服务时长',
      aliases: ['时长', '小时', '时长（小时）', '服务时长（小时）'],
      isRequired: true,
      example: '2',
    }),
    choiceColumn('role', participationRoles, { heading: '担任', aliases: ['角色'] }),
    choiceColumn('difficulty', difficulties, { heading: '难度' }),
    choiceColumn('hoursKnownBy', hoursKnownBy, { heading: '时长依据', aliases: ['依据'] }),
    momentColumn('signedInAt', { heading: '签到时间' }),
    momentColumn('signedOutAt', { heading: '签退时间' }),
    textColumn('remark', { heading: '备注' }),
  ],
  titleOf: (fields, directory) =>
    `${directory.nameOf('volunteers', refOf(fields['volunteer']) || null)} · ${directory.nameOf('activities', refOf(fields['activity']) || null)}`,
  keysOf: (fields) => [`${refOf(fields['activity'])} ${refOf(fields['volunteer'])}`],
};
