import type { Field } from 'payload';
import { nobodyField } from '#cms/access/nobody-field.ts';
import { reviewStates } from '#cms/review/review-states.ts';
import { notBefore } from '#cms/fields/rules/not-before.ts';
import { codeOptions } from '#cms/fields/code-select.ts';
import { momentField } from '#cms/fields/moment-field.ts';
import { numberField } from '#cms/fields/number-field.ts';

/** Written only by the review (`cms/review/take-step.ts`), even if a user saves the record. */
const byReviewOnly = { create: nobodyField, update: nobodyField };

/** The reviewers of an activity, and the period in which it is shown. */
export const activityReview: Field[] = [
  {
    name: 'reviewSteps',
    label: '审核经过',
    type: 'ui',
    admin: { disableListColumn: true, components: { Field: '/review/form/ReviewSteps#ReviewSteps' } },
  },
  {
    name: 'reviewState',
    label: '审核进度',
    type: 'select',
    required: true,
    defaultValue: 'draft',
    options: codeOptions(reviewStates),
    index: true,
    access: byReviewOnly,
    admin: { readOnly: true, description: '由系统按审核步骤自动变化，用页面上方的按钮提交、通过或退回。' },
  },
  {
    name: 'returnReason',
    label: '退回原因',
    type: 'textarea',
    access: byReviewOnly,
    admin: { readOnly: true, rows: 2, condition: (data) => Boolean(data.returnReason) },
  },
  {
    name: 'reviewers',
    label: '审核署名',
    labels: { singular: '审核署名', plural: '审核署名' },
    type: 'array',
    access: byReviewOnly,
    admin: {
      readOnly: true,
      initCollapsed: true,
      description: '通过这一稿的人，由系统记录；0 是应急发布时的签发人。姓名会作为署名公开，意见仅内部可见。',
    },
    fields: [
      {
        type: 'row',
        fields: [
          numberField('level', '第几审', {
            range: 'level',
            whole: true,
            required: true,
            admin: { width: '25%' },
          }),
          { name: 'name', label: '姓名', type: 'text', required: true, admin: { width: '35%' } },
          {
            name: 'user',
            label: '账号',
            type: 'relationship',
            relationTo: 'users',
            admin: { hidden: true },
          },
        ],
      },
      momentField('at', '审核时间'),
      { name: 'remark', label: '审核意见', type: 'textarea', admin: { rows: 2 } },
    ],
  },
  {
    // Kept only by `note-writers.ts`, which overwrites the value in a request. There is no access rule, so
    // that a restored version keeps its writers.
    name: 'writtenBy',
    label: '写过这一稿的人',
    type: 'relationship',
    relationTo: 'users',
    hasMany: true,
    // Not all users may see the accounts of others; the review steps above show names.
    admin: { hidden: true },
  },
  {
    type: 'row',
    fields: [
      momentField('publishAt', '计划发布时间', {
        range: 'planned',
        admin: { width: '50%', description: '留空表示通过后即发布。' },
      }),
      momentField('takeDownAt', '计划撤下时间', {
        range: 'takenDown',
        index: true,
        rules: [notBefore('publishAt', '撤下时间不能早于发布时间。')],
        admin: { width: '50%', description: '留空表示一直保留。' },
      }),
    ],
  },
];
