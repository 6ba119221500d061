import type { CollectionConfig, FieldAccess } from 'payload';
import { hasRole } from '#cms/access/has-role.ts';
import { accessOf } from '#cms/access/access-of.ts';
import { nobody } from '#cms/access/nobody.ts';
import { importEndpoints } from './endpoints/import-endpoints.ts';
import { importStates } from './import-states.ts';
import { sheetTables } from './tables/index.ts';
import { codeOptions } from '#cms/fields/code-select.ts';
import { createdByField } from '#cms/access/created-by-field.ts';
import { numberField } from '#cms/fields/number-field.ts';

const isImporter: FieldAccess = ({ req }) => hasRole(req, 'administrator', 'editor', 'clerk', 'keeper');

const counted = (name: string, label: string) =>
  numberField(name, label, { range: 'counted', unit: '行', whole: true, admin: { readOnly: true } });

/** 导入记录: uploaded sheets, what they would do or did, and data to undo them. Only the import writes them. */
export const imports: CollectionConfig = {
  slug: 'imports',
  labels: { singular: '导入记录', plural: '导入记录' },
  access: { ...accessOf('imports'), create: nobody, update: nobody, delete: nobody },
  endpoints: importEndpoints,
  defaultSort: '-createdAt',
  lockDocuments: false,
  disableDuplicate: true,
  admin: { hidden: true, useAsTitle: 'fileName' },
  fields: [
    {
      name: 'kind',
      label: '内容',
      type: 'select',
      required: true,
      options: codeOptions(
        Object.fromEntries(sheetTables.map(({ collection, label }) => [collection, label])),
      ),
    },
    { name: 'fileName', label: '文件名', type: 'text', required: true },
    { name: 'state', label: '状态', type: 'select', required: true, options: codeOptions(importStates) },
    counted('added', '新增'),
    counted('changed', '修改'),
    counted('same', '不变'),
    counted('refused', '不能导入'),
    { name: 'unknownHeadings', label: '没有用到的列', type: 'text' },
    { name: 'headings', label: '表头', type: 'json' },
    // Rows of people: for those who import, not for everybody who may see that there was an import.
    { name: 'rows', label: '每一行', type: 'json', access: { read: isImporter } },
    { name: 'deeds', label: '撤销所需', type: 'json', access: { read: () => false } },
    createdByField('导入人'),
  ],
};
