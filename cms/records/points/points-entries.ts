import { keptForever } from '#cms/log/kept-forever.ts';
import { randomUUID } from 'node:crypto';
import type { CollectionConfig } from 'payload';
import { accessOf } from '#cms/access/access-of.ts';
import { nobody } from '#cms/access/nobody.ts';
import { codeOptions } from '#cms/fields/code-select.ts';
import { createdByField } from '#cms/access/created-by-field.ts';
import { momentField } from '#cms/fields/moment-field.ts';
import { numberField } from '#cms/fields/number-field.ts';
import { pointsEntryKinds } from './points-entry-kinds.ts';
import { signOfKind } from './sign-of-kind.ts';

/** 积分流水: an append-only ledger. A mistake is corrected by another entry of the kind `correction`. */
export const pointsEntries: CollectionConfig = {
  slug: 'pointsEntries',
  labels: { singular: '积分流水', plural: '积分流水' },
  access: { ...accessOf('pointsEntries'), update: nobody, delete: nobody },
  defaultSort: '-at',
  disableDuplicate: true,
  hooks: keptForever(
    '积分流水只能新增，不能修改或删除。记错了，请新增一条类型为“更正”的流水冲抵，并写明事由。',
  ),
  admin: {
    group: '积分',
    useAsTitle: 'reason',
    defaultColumns: ['at', 'volunteer', 'points', 'kind', 'reason'],
    listSearchableFields: ['reason', 'key'],
    description: '只增不改的流水账，任何人都不能修改或删除。记错了，请新增一条“更正”冲抵。',
  },
  fields: [
    {
      name: 'volunteer',
      label: '志愿者',
      type: 'relationship',
      relationTo: 'volunteers',
      required: true,
      index: true,
    },
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          label: '类型',
          type: 'select',
          required: true,
          defaultValue: 'bonus',
          options: codeOptions(pointsEntryKinds),
          index: true,
          admin: { width: '33%' },
        },
        numberField('points', '积分', {
          range: 'entry',
          required: true,
          rules: [signOfKind],
          admin: { width: '33%', description: '增加写正数，扣减写负数。' },
        }),
        momentField('at', '发生时间', {
          range: 'noted',
          required: true,
          index: true,
          defaultValue: () => new Date().toISOString(),
          admin: { width: '33%' },
        }),
      ],
    },
    {
      name: 'reason',
      label: '事由',
      type: 'text',
      required: true,
      admin: { placeholder: '抗洪抢险特殊贡献', description: '本人查询时会看到。' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'participation',
          label: '参与记录',
          type: 'relationship',
          relationTo: 'participations',
          index: true,
          admin: { width: '50%', description: '服务所得积分对应的参与记录。' },
        },
        {
          name: 'rule',
          label: '所用规则',
          type: 'relationship',
          relationTo: 'pointsRules',
          admin: { width: '50%', description: '按哪一版规则计算。' },
        },
      ],
    },
    {
      name: 'redemption',
      label: '兑换记录',
      type: 'relationship',
      relationTo: 'redemptions',
      admin: { description: '兑换扣减对应的兑换记录。' },
    },
    {
      name: 'key',
      label: '防重编号',
      type: 'text',
      unique: true,
      index: true,
      required: true,
      defaultValue: () => `manual:${randomUUID()}`,
      admin: { position: 'sidebar', readOnly: true, description: '同一件事只记一次分，由系统生成。' },
    },
    createdByField(),
  ],
};
