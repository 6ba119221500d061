import type { CollectionConfig } from 'payload';
import { documentKinds } from '#content/schema/document.ts';
import { accessOf } from '#cms/access/access-of.ts';
import { codeOptions } from '#cms/fields/code-select.ts';
import { dayField } from '#cms/fields/day-field.ts';
import { markdownField } from '#cms/fields/markdown-field.ts';
import { slugField } from '#cms/slugs/slug-field.ts';
import { drafts } from '#cms/fields/drafts.ts';

/** 文件: implementation plans, rules, notices, reports. */
export const documents: CollectionConfig = {
  slug: 'documents',
  labels: { singular: '文件', plural: '文件' },
  access: accessOf('documents'),
  versions: drafts,
  defaultSort: '-issuedOn',
  admin: {
    group: '标准与文件',
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'number', 'issuedOn', '_status'],
    listSearchableFields: ['title', 'number', 'summary'],
    description: '对外公开的实施方案、制度办法、通知公告、工作总结和项目清单。',
  },
  fields: [
    { name: 'title', label: '标题', type: 'text', required: true },
    slugField({ from: 'title' }),
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          label: '类型',
          type: 'select',
          required: true,
          options: codeOptions(documentKinds),
          admin: { width: '50%' },
        },
        {
          name: 'number',
          label: '文号',
          type: 'text',
          admin: { width: '50%', placeholder: '青禾府发〔2025〕3号', description: '没有文号可不填。' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'issuer',
          label: '发文单位',
          type: 'text',
          required: true,
          admin: { width: '50%', placeholder: '青禾镇人民政府' },
        },
        dayField('issuedOn', '发文日期', {
          range: 'issued',
          required: true,
          index: true,
          admin: { width: '50%' },
        }),
      ],
    },
    {
      name: 'summary',
      label: '摘要',
      type: 'textarea',
      admin: { rows: 2, description: '一两句话，用在列表里。' },
    },
    markdownField('body', '正文', {
      description: '可以直接粘贴全文，这样群众在手机上不用下载就能看，也能搜到。',
      rows: 16,
    }),
    {
      name: 'files',
      label: '附件',
      type: 'upload',
      relationTo: 'media',
      hasMany: true,
      admin: { description: 'PDF、Word 或 Excel 文件。上传前请去掉名单里的身份证号和手机号。' },
    },
  ],
};
