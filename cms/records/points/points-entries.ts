import type { CollectionConfig } from 'payload';
import { counters, entryKinds } from '#content/points/entry-kinds.ts';
import { accessOf } from '#cms/access/access-of.ts';
import { createdByField } from '#cms/access/created-by-field.ts';
import { nobody } from '#cms/access/nobody.ts';
import { codeOptions } from '#cms/fields/code-select.ts';
import { dayField } from '#cms/fields/day-field.ts';
import { momentField } from '#cms/fields/moment-field.ts';
import { numberField } from '#cms/fields/number-field.ts';
import { keptForever } from '#cms/log/kept-forever.ts';
import { accountFields } from './account-fields.ts';
import { ledgerKindField, ledgerPlaceFields, ledgerRedemptionField } from './ledger-fields.ts';
import { tenthsField } from './tenths-field.ts';

const readOnly = { readOnly: true } as const;

/**
 * 积分流水: the append-only ledger. Each entry moves points between an account and a counter. Written only by
 * `cms/points/`, so that each has its place in the account and no balance falls below zero.
 */
export const pointsEntries: CollectionConfig = {
  slug: 'pointsEntries',
  labels: { singular: '积分流水', plural: '积分流水' },
  access: { ...accessOf('pointsEntries'), create: nobody, update: nobody, delete: nobody },
  defaultSort: '-at',
  disableDuplicate: true,
  hooks: keptForever('积分流水只能新增，不能修改或删除。记错了，请在积分柜台更正，系统会新增一笔冲回。'),
  admin: {
    group: '积分',
    useAsTitle: 'reason',
    defaultColumns: ['at', 'volunteer', 'household', 'tenths', 'kind', 'reason'],
    listSearchableFields: ['reason', 'key'],
    description: '只增不改的流水账。每一笔都由系统按参与记录和规则算出，或由工作人员在积分柜台写明事由记入。',
  },
  fields: [
    accountFields(),
    {
      type: 'row',
      fields: [
        ledgerKindField(entryKinds),
        tenthsField('tenths', '积分', { width: '33%' }),
        {
          name: 'counter',
          label: '对方科目',
          type: 'select',
          required: true,
          options: codeOptions(counters),
          admin: { width: '33%', ...readOnly, description: '积分从哪里来、到哪里去。' },
        },
      ],
    },
    {
      name: 'reason',
      label: '事由',
      type: 'text',
      required: true,
      admin: { ...readOnly, description: '本人查询时会看到。' },
    },
    { name: 'words', label: '怎么算的', type: 'textarea', admin: { ...readOnly, rows: 2 } },
    {
      type: 'row',
      fields: [
        momentField('at', '记入时间', { required: true, index: true, admin: { width: '33%', ...readOnly } }),
        dayField('day', '所属日期', {
          required: true,
          admin: { width: '33%', ...readOnly, description: '服务的那一天；先得的先用。' },
        }),
        dayField('lapsesOn', '从哪天起失效', { index: true, admin: { width: '33%', ...readOnly } }),
      ],
    },
    {
      type: 'row',
      fields: [
        // No relation: a participation may be deleted, its entries stay.
        {
          name: 'participation',
          label: '参与记录编号',
          type: 'text',
          index: true,
          admin: { width: '50%', ...readOnly, description: '服务所得积分对应的参与记录。' },
        },
        {
          name: 'rule',
          label: '所用规则',
          type: 'relationship',
          relationTo: 'pointsRules',
          index: true,
          admin: { width: '50%', ...readOnly, description: '按哪一版规则计算。' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'item', label: '积分名目', type: 'text', index: true, admin: { width: '50%', ...readOnly } },
        numberField('times', '次数', {
          range: 'quantity',
          whole: true,
          admin: { width: '50%', ...readOnly },
        }),
      ],
    },
    ledgerRedemptionField('兑换扣减或退回对应的兑换记录。'),
    ...ledgerPlaceFields({
      number: { label: '账内序号', description: '这个账户的第几笔，中间不会缺号。' },
      place: '账户和序号',
      key: '同一件事只记一次分，由系统生成。',
    }),
    {
      name: 'undoes',
      label: '冲回哪一笔',
      type: 'text',
      index: true,
      admin: { position: 'sidebar', ...readOnly, description: '被冲回那一笔的防重编号。' },
    },
    createdByField(),
  ],
};
