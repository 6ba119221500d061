import type { CollectionConfig } from 'payload';
import { accessOf } from '#cms/access/access-of.ts';
import { nobody } from '#cms/access/nobody.ts';
import { codeOptions } from '#cms/fields/code-select.ts';
import { momentField } from '#cms/fields/moment-field.ts';
import { keptForever } from '#cms/log/kept-forever.ts';
import { reviewStates } from './review-states.ts';
import { reviewTransitions } from './review-transitions.ts';

const actionNames = Object.fromEntries(
  Object.entries(reviewTransitions).map(([action, { label }]) => [action, label]),
);

/**
 * 审核记录 (review records): every step of every review. Written only by the review, never changed, and kept
 * after the activity is deleted.
 */
export const reviewSteps: CollectionConfig = {
  slug: 'reviewSteps',
  labels: { singular: '审核记录', plural: '审核记录' },
  access: { ...accessOf('reviewSteps'), create: nobody, update: nobody, delete: nobody },
  hooks: keptForever('审核记录由系统自动写入，不能修改或删除。'),
  defaultSort: '-at',
  lockDocuments: false,
  disableDuplicate: true,
  admin: {
    group: '系统',
    useAsTitle: 'title',
    defaultColumns: ['at', 'title', 'action', 'to', 'name', 'remark'],
    listSearchableFields: ['title', 'name', 'remark'],
    description: '每一稿的提交、通过、退回和发布，由系统记录，不能修改。意见只在内部可见。',
  },
  fields: [
    { name: 'activity', label: '活动编号', type: 'text', required: true, index: true },
    { name: 'title', label: '活动', type: 'text', required: true },
    { name: 'action', label: '步骤', type: 'select', required: true, options: codeOptions(actionNames) },
    { name: 'from', label: '原来', type: 'select', required: true, options: codeOptions(reviewStates) },
    { name: 'to', label: '之后', type: 'select', required: true, options: codeOptions(reviewStates) },
    { name: 'user', label: '账号编号', type: 'text', index: true },
    { name: 'name', label: '姓名', type: 'text', required: true },
    momentField('at', '时间', { required: true, index: true }),
    { name: 'remark', label: '意见', type: 'textarea' },
  ],
};
