import type { CollectionConfig } from 'payload';
import { accessOf } from '#cms/access/access-of.ts';
import { sheetTables } from './tables/index.ts';
import { codeOptions } from '#cms/fields/code-select.ts';

const keepers = ['administrator', 'editor'];

/**
 * 导入写法: meanings of headings and words in sheets that the product does not know. A user assigned them during
 * an import. Written by `POST /api/imports/words`; editors and administrators may change or delete them.
 */
export const importWords: CollectionConfig = {
  slug: 'importWords',
  labels: { singular: '导入写法', plural: '导入写法' },
  access: accessOf('importWords'),
  defaultSort: ['kind', 'column'],
  disableDuplicate: true,
  admin: {
    group: '系统',
    hidden: ({ user }) => !keepers.some((role) => user?.roles?.includes(role)),
    useAsTitle: 'written',
    defaultColumns: ['written', 'kind', 'column', 'means'],
    description: '导入表格时指认过的表头和选项写法，以后自动照办。认错了的，在这里删去。',
  },
  fields: [
    {
      name: 'kind',
      label: '导入什么',
      type: 'select',
      required: true,
      admin: { description: '哪一种表格里这样写。' },
      options: codeOptions(
        Object.fromEntries(sheetTables.map(({ collection, label }) => [collection, label])),
      ),
    },
    {
      name: 'written',
      label: '表里写的',
      type: 'text',
      required: true,
      admin: { description: '表头或选项在表里的原样写法，例如 参与志愿者人数（人）。' },
    },
    {
      name: 'column',
      label: '算作哪一列',
      type: 'text',
      required: true,
      admin: { description: '系统里这一列的名称，例如 志愿者人数。' },
    },
    {
      name: 'means',
      label: '算作哪一项',
      type: 'text',
      admin: { description: '指认的是表头时空着；是选项的写法时，填这一列里的选项名称。' },
    },
  ],
};
