import type { Field } from 'payload';
import { needStates } from '#content/schema/need.ts';
import { followNeedStates } from './follow-need-states.ts';
import { notBefore } from '#cms/fields/rules/not-before.ts';
import { requiredWhen } from '#cms/fields/rules/required-when.ts';
import { codeOptions } from '#cms/fields/code-select.ts';
import { dayField } from '#cms/fields/day-field.ts';
import { numberField } from '#cms/fields/number-field.ts';
import { ruledRelationship } from '#cms/fields/ruled-relationship.ts';
import { ruledSelect } from '#cms/fields/ruled-select.ts';
import { whenIn } from '#cms/fields/when-in.ts';

const taken = ['dispatched', 'in-service', 'done', 'rated'] as const;
const finished = ['done', 'rated'] as const;

/** Progress of a need in the loop: its state, the team that took it over, and the result. */
export const needProgress: Field[] = [
  ruledSelect({
    name: 'state',
    label: '办理环节',
    options: codeOptions(needStates),
    defaultValue: 'submitted',
    index: true,
    rules: [followNeedStates],
    admin: { description: '按环节一步一步走：提交 → 受理 → 派单 → 服务 → 办结 → 评价。派单起在网站公开。' },
  }),
  {
    type: 'row',
    fields: [
      ruledRelationship({
        name: 'team',
        label: '承接队伍',
        relationTo: 'teams',
        index: true,
        rules: [requiredWhen('state', taken, '派单要选择由哪支队伍承接。')],
        admin: { width: '50%' },
      }),
      {
        name: 'project',
        label: '对应项目',
        type: 'relationship',
        relationTo: 'projects',
        index: true,
        admin: { width: '50%', description: '由哪个服务项目回应。' },
      },
    ],
  },
  {
    name: 'activity',
    label: '对应活动',
    type: 'relationship',
    relationTo: 'activities',
    index: true,
    admin: { description: '办理时开展的那场活动；选上后，需求和活动在网站上互相链接。' },
  },
  {
    type: 'row',
    fields: [
      dayField('acceptedOn', '受理日期', {
        range: 'noted',
        rules: [notBefore('submittedOn', '受理日期不能早于提出日期。')],
        admin: { width: '50%', description: '不填则取当天。' },
      }),
      dayField('dispatchedOn', '派单日期', {
        range: 'noted',
        rules: [notBefore('submittedOn', '派单日期不能早于提出日期。')],
        admin: { width: '50%', description: '不填则取当天。' },
      }),
    ],
  },
  {
    type: 'row',
    fields: [
      dayField('startedOn', '开始服务日期', {
        range: 'noted',
        rules: [notBefore('dispatchedOn', '开始服务日期不能早于派单日期。')],
        admin: { width: '50%', description: '不填则取当天。' },
      }),
      dayField('doneOn', '办结日期', {
        range: 'noted',
        rules: [notBefore('dispatchedOn', '办结日期不能早于派单日期。')],
        admin: { width: '50%', description: '不填则取当天。' },
      }),
    ],
  },
  dayField('refusedOn', '不予受理日期', {
    range: 'noted',
    rules: [notBefore('submittedOn', '不予受理日期不能早于提出日期。')],
    admin: {
      condition: (data) => data['state'] === 'refused',
      description: '不填则取当天。满 90 天后抹去提出人的资料。',
    },
  }),
  {
    name: 'result',
    label: '办理结果（公开）',
    type: 'textarea',
    validate: whenIn(finished, '办结要写明办理结果，群众会看到。'),
    admin: { rows: 3, description: '做了什么、解决得怎样。不写人名和住址。' },
  },
  {
    type: 'row',
    fields: [
      numberField('rating', '群众评价', {
        unit: '1–5 分',
        range: 'rating',
        whole: true,
        rules: [requiredWhen('state', ['rated'], '已评价的需求要填评分（1–5 分）。')],
        admin: { width: '50%', description: '由提出人打分，5 分最满意。' },
      }),
      dayField('ratedOn', '评价日期', {
        range: 'noted',
        rules: [notBefore('doneOn', '评价日期不能早于办结日期。')],
        admin: { width: '50%' },
      }),
    ],
  },
];
