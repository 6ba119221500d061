import type { CollectionConfig } from 'payload';
import { accessOf } from '#cms/access/access-of.ts';
import { codeOptions } from '#cms/fields/code-select.ts';
import { householdStates } from './household-states.ts';

/** 家庭 (积分存折): an account of a household, where the rule of the day has them; private. */
export const households: CollectionConfig = {
  slug: 'households',
  labels: { singular: '家庭', plural: '家庭积分存折' },
  access: accessOf('households'),
  defaultSort: 'name',
  admin: {
    group: '积分',
    useAsTitle: 'name',
    defaultColumns: ['name', 'village', 'members', 'status'],
    listSearchableFields: ['name', 'phone'],
    description: '内部档案，不公开。积分规则里勾选“家庭积分存折”后才使用。积分只用来鼓励，不与任何待遇挂钩。',
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'name',
          label: '户名',
          type: 'text',
          required: true,
          index: true,
          admin: { width: '50%', placeholder: '罗家湾组 罗某某户' },
        },
        {
          name: 'phone',
          label: '联系电话',
          type: 'text',
          index: true,
          validate: (value: string | null | undefined) =>
            !value || /^[0-9+() -]{5,20}$/.test(value) || '电话只写数字和横线，例如 13800000000。',
          admin: { width: '50%', description: '只供内部联系，不公开。' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'village',
          label: '所在村',
          type: 'relationship',
          relationTo: 'villages',
          required: true,
          index: true,
          admin: { width: '50%' },
        },
        {
          name: 'status',
          label: '状态',
          type: 'select',
          required: true,
          defaultValue: 'active',
          options: codeOptions(householdStates),
          admin: { width: '50%', description: '停用的不再记分和兑换，原有流水保留。' },
        },
      ],
    },
    {
      name: 'members',
      label: '家庭成员',
      type: 'relationship',
      relationTo: 'volunteers',
      hasMany: true,
      index: true,
      admin: { description: '已登记为志愿者的成员。成员自己的服务积分仍记在本人名下。' },
    },
    { name: 'remark', label: '备注', type: 'textarea', admin: { rows: 2, description: '仅内部可见。' } },
  ],
};
