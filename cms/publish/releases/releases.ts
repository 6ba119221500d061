import type { CollectionConfig } from 'payload';
import { accessOf } from '#cms/access/access-of.ts';
import { nobody } from '#cms/access/nobody.ts';
import { codeOptions } from '#cms/fields/code-select.ts';
import { momentField } from '#cms/fields/moment-field.ts';
import { numberField } from '#cms/fields/number-field.ts';
import { logRelease } from '#cms/log/log-releases.ts';
import { releaseEndpoints } from './release-endpoints.ts';
import { releaseStates } from './release-states.ts';

const shown = { readOnly: true } as const;

/** 发布: one built copy of the site. Only the publisher writes these records. */
export const releases: CollectionConfig = {
  slug: 'releases',
  labels: { singular: '发布记录', plural: '发布记录' },
  access: { ...accessOf('releases'), create: nobody, update: nobody, delete: nobody },
  hooks: { afterChange: [logRelease] },
  endpoints: releaseEndpoints,
  defaultSort: '-requestedAt',
  disableDuplicate: true,
  admin: {
    group: '系统',
    useAsTitle: 'directory',
    defaultColumns: ['requestedAt', 'state', 'trigger', 'pages', 'error'],
    listSearchableFields: ['trigger', 'directory'],
    components: { views: { list: { Component: '/publish/releases/ReleasesView#ReleasesView' } } },
    description:
      '每次保存公开内容后，系统自动生成新网站并切换。失败不会影响正在运行的网站，原因写在“错误”里。',
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'state',
          label: '状态',
          type: 'select',
          required: true,
          options: codeOptions(releaseStates),
          index: true,
          admin: { ...shown, width: '50%' },
        },
        { name: 'requestedBy', label: '由谁引起', type: 'text', admin: { ...shown, width: '50%' } },
      ],
    },
    {
      name: 'trigger',
      label: '改动',
      type: 'textarea',
      admin: { ...shown, description: '引起这次发布的改动，每行一项。' },
    },
    {
      name: 'records',
      label: '改动的记录',
      type: 'textarea',
      admin: { ...shown, hidden: true, description: '与“改动”逐行对应：数据表和记录编号，没有的空着。' },
    },
    {
      name: 'error',
      label: '错误',
      type: 'textarea',
      admin: {
        ...shown,
        condition: (data) => Boolean(data.error),
        description: '没有上线的内容、原因和处理办法，每行一项；正式网站的其余内容没有受影响。',
      },
    },
    {
      name: 'errorRecord',
      label: '出错的记录',
      type: 'text',
      admin: { ...shown, condition: (data) => Boolean(data.errorRecord), description: '数据表和记录编号。' },
    },
    {
      type: 'row',
      fields: [
        momentField('requestedAt', '提出时间', {
          required: true,
          index: true,
          admin: { ...shown, width: '33%' },
        }),
        momentField('startedAt', '开始时间', { admin: { ...shown, width: '33%' } }),
        momentField('finishedAt', '完成时间', { admin: { ...shown, width: '33%' } }),
      ],
    },
    {
      type: 'row',
      fields: [
        numberField('pages', '页面数', {
          range: 'counted',
          unit: '页',
          whole: true,
          admin: { ...shown, width: '33%' },
        }),
        numberField('changedPages', '有变化的页面', {
          range: 'counted',
          unit: '页',
          whole: true,
          admin: { ...shown, width: '33%' },
        }),
        numberField('mendedPages', '核对后修正', {
          range: 'counted',
          unit: '页',
          whole: true,
          admin: {
            ...shown,
            width: '33%',
            condition: (data) => typeof data.mendedPages === 'number',
            description: '定期全量核对时，与只更新变化部分的结果不一致的页面，应当是 0。',
          },
        }),
      ],
    },
    {
      name: 'isFull',
      label: '全部重新生成',
      type: 'checkbox',
      admin: { ...shown, description: '不勾选表示只重新生成了有变化的页面，其余沿用上一版。' },
    },
    {
      name: 'changes',
      label: '有变化的网页',
      type: 'textarea',
      admin: { ...shown, hidden: true, description: '每行一个网址，最多列 60 个。' },
    },
    {
      name: 'steps',
      label: '步骤与用时',
      labels: { singular: '步骤', plural: '步骤' },
      type: 'array',
      admin: shown,
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'name', label: '步骤', type: 'text', required: true, admin: { width: '60%' } },
            numberField('seconds', '用时', { range: 'counted', unit: '秒', admin: { width: '40%' } }),
          ],
        },
      ],
    },
    {
      name: 'directory',
      label: '目录',
      type: 'text',
      index: true,
      admin: { ...shown, position: 'sidebar', description: '在发布文件夹里的名称。' },
    },
    {
      name: 'datasetHash',
      label: '数据指纹',
      type: 'text',
      admin: { ...shown, position: 'sidebar', description: '内容相同，指纹就相同。' },
    },
  ],
};
