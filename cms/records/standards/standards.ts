import type { CollectionConfig } from 'payload';
import { accessOf } from '#cms/access/access-of.ts';
import { uniqueKeys } from './unique-keys.ts';

/** 标准: a list of items that a station should have; maintained by editors. */
export const standards: CollectionConfig = {
  slug: 'standards',
  labels: { singular: '建设标准', plural: '建设标准' },
  access: accessOf('standards'),
  admin: {
    group: '标准与文件',
    useAsTitle: 'name',
    defaultColumns: ['name', 'isCurrent', 'updatedAt'],
    description: '“六有”等站点建设标准。各地叫法和条目不同，按本镇正在执行的写。',
  },
  fields: [
    {
      name: 'name',
      label: '名称',
      type: 'text',
      required: true,
      unique: true,
      admin: { placeholder: '“六有”标准' },
    },
    {
      name: 'isCurrent',
      label: '现行标准',
      type: 'checkbox',
      defaultValue: true,
      admin: { description: '现在按它自查才勾选。' },
    },
    {
      name: 'items',
      label: '条目',
      labels: { singular: '条目', plural: '条目' },
      type: 'array',
      minRows: 1,
      validate: uniqueKeys,
      admin: { description: '每条一行，例如“有场所”。站点自查时逐条选是否达标。' },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'key',
              label: '代号',
              type: 'text',
              required: true,
              validate: (value: string | null | undefined) =>
                (!!value && /^[a-z0-9-]+$/.test(value)) || '代号只用小写字母、数字和连字符，例如 place。',
              admin: {
                width: '33%',
                description: '自查记录靠它对应条目，用过之后不要改。',
              },
            },
            {
              name: 'name',
              label: '条目名称',
              type: 'text',
              required: true,
              admin: { width: '67%', placeholder: '有场所' },
            },
          ],
        },
        {
          name: 'requirement',
          label: '达标要求',
          type: 'textarea',
          admin: { rows: 2, description: '做到什么程度算达标。' },
        },
      ],
    },
  ],
};
