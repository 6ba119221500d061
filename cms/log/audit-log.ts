import type { CollectionConfig } from 'payload';
import { accessOf } from '#cms/access/access-of.ts';
import { nobody } from '#cms/access/nobody.ts';
import { codeOptions } from '#cms/fields/code-select.ts';
import { momentField } from '#cms/fields/moment-field.ts';
import { keptForever } from './kept-forever.ts';
import { eventKinds } from './event-kinds.ts';

/** Roles that see the log in their menu. */
const readers = ['administrator', 'inspector'];

/**
 * 操作记录 (audit log): who did what and when. Written only by the CMS, read by administrators and inspectors,
 * never changed.
 */
export const auditLog: CollectionConfig = {
  slug: 'auditLog',
  labels: { singular: '操作记录', plural: '操作记录' },
  access: { ...accessOf('auditLog'), create: nobody, update: nobody, delete: nobody },
  hooks: keptForever('操作记录由系统自动写入，不能修改或删除。'),
  defaultSort: '-at',
  lockDocuments: false,
  disableDuplicate: true,
  admin: {
    group: '系统',
    hidden: ({ user }) => !readers.some((role) => user?.roles?.includes(role)),
    useAsTitle: 'title',
    defaultColumns: ['at', 'name', 'action', 'title', 'fields', 'detail'],
    listSearchableFields: ['name', 'title', 'detail'],
    description:
      '谁在什么时候做了什么，由系统记录，不能修改或删除。涉及个人的记录只写改了哪几栏，不写姓名和内容。',
  },
  fields: [
    momentField('at', '时间', { required: true, index: true }),
    { name: 'name', label: '姓名', type: 'text', required: true },
    {
      name: 'action',
      label: '操作',
      type: 'select',
      required: true,
      options: codeOptions(eventKinds),
      index: true,
    },
    { name: 'title', label: '对象', type: 'text' },
    { name: 'fields', label: '改动的栏目', type: 'textarea' },
    { name: 'detail', label: '说明', type: 'textarea' },
    {
      name: 'source',
      label: '哪一类记录',
      type: 'text',
      index: true,
      admin: { components: { Field: '/log/LoggedRecord#LoggedRecord' } },
    },
    {
      type: 'collapsible',
      label: '编号（查问题时用）',
      admin: { initCollapsed: true },
      fields: [
        { name: 'record', label: '记录编号', type: 'text', index: true },
        { name: 'user', label: '账号编号', type: 'text', index: true },
      ],
    },
  ],
};
