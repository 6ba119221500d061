import type { Field } from 'payload';
import { reviewStates } from '../review/review-states.ts';
import { codeOptions } from './code-select.ts';
import { momentField } from './moment-field.ts';
import { numberField } from './number-field.ts';
import { notBefore } from '../rules/not-before.ts';

/** Who looked through an activity before it was shown, and from when to when it is to be shown. */
export const activityReview: Field[] = [
  {
    name: 'reviewState',
    label: '审核进度',
    type: 'select',
    required: true,
    defaultValue: 'draft',
    options: codeOptions(reviewStates),
    index: true,
  },
  {
    name: 'reviewers',
    label: '审核记录',
    labels: { singular: '审核记录', plural: '审核记录' },
    type: 'array',
    admin: {
      initCollapsed: true,
      description: '一审、二审、三审各一条。姓名会作为署名公开，意见仅内部可见。',
    },
    fields: [
      {
        type: 'row',
        fields: [
          numberField('level', '第几审', {
            whole: true,
            min: 1,
            max: 3,
            required: true,
            admin: { width: '25%' },
          }),
          { name: 'name', label: '姓名', type: 'text', required: true, admin: { width: '35%' } },
          { name: 'user', label: '账号', type: 'relationship', relationTo: 'users', admin: { width: '40%' } },
        ],
      },
      momentField('at', '审核时间'),
      {
        name: 'remark',
        label: '审核意见',
        type: 'textarea',
        admin: { rows: 2, description: '退回时请写明原因。' },
      },
    ],
  },
  {
    type: 'row',
    fields: [
      momentField('publishAt', '计划发布时间', {
        admin: { width: '50%', description: '留空表示通过后即发布。' },
      }),
      momentField('takeDownAt', '计划撤下时间', {
        rules: [notBefore('publishAt', '撤下时间不能早于发布时间。')],
        admin: { width: '50%', description: '留空表示一直保留。' },
      }),
    ],
  },
];
