import type { CollectionConfig } from 'payload';
import { isAdministrator } from '#cms/access/is-administrator.ts';
import { isEditor } from '#cms/access/is-editor.ts';
import { nobody } from '#cms/access/nobody.ts';
import { nobodyField } from '#cms/access/nobody-field.ts';
import { keptDays } from './kept-days.ts';
import { restoreEndpoint } from './restore-endpoint.ts';
import { momentField } from '#cms/fields/moment-field.ts';

const shown = { readOnly: true } as const;

/**
 * 最近删除 (recently deleted): complete copies of deleted public records, kept until they are restored or expire.
 * Written by `keep-deleted.ts`.
 */
export const deletedRecords: CollectionConfig = {
  slug: 'deletedRecords',
  labels: { singular: '删除的记录', plural: '最近删除' },
  // Only administrators may delete an entry before it expires, e.g. if it holds personal data that must not
  // stay.
  access: { create: nobody, read: isEditor, update: nobody, delete: isAdministrator },
  endpoints: [restoreEndpoint],
  defaultSort: '-deletedAt',
  lockDocuments: false,
  disableDuplicate: true,
  admin: {
    group: '系统',
    hidden: ({ user }) => !['administrator', 'editor'].some((role) => user?.roles?.includes(role)),
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'deletedAt', 'deletedBy', 'reason'],
    description: `公开过的记录删除后在这里留 ${keptDays} 天，可以原样恢复，之后彻底清除。里面有不该留的个人信息时，管理员可以在这里提前彻底删除。`,
  },
  fields: [
    {
      name: 'restore',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/deletion/form/RestoreDeleted#RestoreDeleted' },
      },
    },
    { name: 'title', label: '名称', type: 'text', required: true, admin: shown },
    { name: 'kind', label: '哪一类记录', type: 'text', admin: shown },
    { name: 'reason', label: '删除原因', type: 'textarea', required: true, admin: { ...shown, rows: 2 } },
    { name: 'deletedBy', label: '谁删除的', type: 'text', admin: shown },
    momentField('deletedAt', '什么时候', { required: true, index: true, admin: shown }),
    { name: 'source', label: '数据表', type: 'text', required: true, admin: { hidden: true } },
    { name: 'record', label: '记录编号', type: 'text', required: true, index: true, admin: { hidden: true } },
    {
      name: 'content',
      label: '内容',
      type: 'json',
      required: true,
      // Only the restore endpoint reads it.
      access: { read: nobodyField },
      admin: { hidden: true },
    },
  ],
};
