import type { Field } from 'payload';
import { activityStates } from '#content/schema/activity.ts';
import { heldHasBegun } from './held-has-begun.ts';
import { notBefore } from '#cms/fields/rules/not-before.ts';
import { codeOptions } from '#cms/fields/code-select.ts';
import { momentField } from '#cms/fields/moment-field.ts';
import { ruledSelect } from '#cms/fields/ruled-select.ts';
import { whenIn } from '#cms/fields/when-in.ts';
import { ownStation } from '#cms/records/stations/own-station.ts';

/** The first half of an activity's life: what, where, when, with whom. */
export const activityPlan: Field[] = [
  {
    name: 'title',
    label: '活动名称',
    type: 'text',
    required: true,
    maxLength: 60,
    admin: {
      placeholder: '“迎中秋·送温暖”走访空巢老人',
      description: '写清楚做什么，网站标题和搜索都用它。',
    },
  },
  {
    type: 'row',
    fields: [
      ruledSelect({
        name: 'state',
        label: '进展',
        options: codeOptions(activityStates),
        defaultValue: 'planned',
        index: true,
        rules: [heldHasBegun],
        admin: { width: '50%', description: '活动结束后改为“已开展”，再去“台账”填人数。' },
      }),
      {
        name: 'category',
        label: '服务类别',
        type: 'relationship',
        relationTo: 'categories',
        required: true,
        index: true,
        admin: { width: '50%', description: '图表按它统计。' },
      },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'station',
        label: '站点',
        type: 'relationship',
        defaultValue: ownStation,
        relationTo: 'stations',
        required: true,
        index: true,
        admin: { width: '50%', description: '记在哪个站点的台账上。在外面开展的，也选组织它的站点。' },
      },
      {
        name: 'project',
        label: '所属项目',
        type: 'relationship',
        relationTo: 'projects',
        index: true,
        admin: { width: '50%', description: '属于哪个服务项目；临时性的活动可不选。' },
      },
    ],
  },
  {
    type: 'row',
    fields: [
      momentField('startsAt', '开始时间', {
        range: 'activity',
        required: true,
        index: true,
        admin: { width: '50%', description: '北京时间。' },
      }),
      momentField('endsAt', '结束时间', {
        range: 'activity',
        rules: [notBefore('startsAt', '结束时间不能早于开始时间。')],
        admin: { width: '50%', description: '不确定可以留空。' },
      }),
    ],
  },
  {
    name: 'teams',
    label: '参加队伍',
    type: 'relationship',
    relationTo: 'teams',
    hasMany: true,
    admin: { description: '主要负责的队伍放在第一位。' },
  },
  {
    name: 'place',
    label: '具体地点',
    type: 'text',
    admin: { placeholder: '大坝组文化广场', description: '就在站点里开展的不用填。' },
  },
  {
    name: 'plan',
    label: '活动预告',
    type: 'textarea',
    admin: { rows: 4, description: '做什么、适合谁来、要不要带东西。会公开显示给想参加的群众。' },
  },
  {
    name: 'cancelReason',
    label: '取消原因',
    type: 'textarea',
    validate: whenIn(['cancelled'], '活动取消了，请写明原因，群众会看到。'),
    admin: {
      rows: 2,
      condition: (_, siblings) => siblings.state === 'cancelled',
      description: '会公开显示，例如“因暴雨改期，时间另行通知”。',
    },
  },
];
