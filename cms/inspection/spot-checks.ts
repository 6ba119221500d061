import type { CollectionConfig } from 'payload';
import { drawNumber, spotCheckResults } from '#content/schema/spot-check.ts';
import { usualSize } from '#content/spot-check/chance-to-miss.ts';
import { accessOf } from '#cms/access/access-of.ts';
import { nobody } from '#cms/access/nobody.ts';
import { nobodyField } from '#cms/access/nobody-field.ts';
import { codeOptions } from '#cms/fields/code-select.ts';
import { dayField } from '#cms/fields/day-field.ts';
import { momentField } from '#cms/fields/moment-field.ts';
import { numberField } from '#cms/fields/number-field.ts';
import { notBefore } from '#cms/fields/rules/not-before.ts';
import { drawOnCreate } from './draw-on-create.ts';

/** Set once, when the check is created. */
const once = { update: nobodyField } as const;
/** Set by the draw. */
const bySystem = { create: nobodyField, update: nobodyField } as const;
const readOnly = { readOnly: true } as const;

/**
 * 抽查: activities drawn by lot from what the public sees, looked at on the spot. The draw follows from the
 * dataset and the inspector’s number, so that neither the town nor the inspector chooses. Nobody deletes one.
 */
export const spotChecks: CollectionConfig = {
  slug: 'spotChecks',
  labels: { singular: '抽查', plural: '抽查' },
  access: { ...accessOf('spotChecks'), delete: nobody },
  defaultSort: '-drawnAt',
  disableDuplicate: true,
  hooks: { beforeChange: [drawOnCreate] },
  admin: {
    group: '核查',
    components: { beforeListTable: ['/inspection/form/SealedFiles#SealedFiles'] },
    useAsTitle: 'title',
    defaultColumns: ['title', 'number', 'population', 'drawnAt', 'checkedBy'],
    listSearchableFields: ['title', 'number'],
    description:
      '考核的人现场报一个号码，系统按号码和网站上的数据抽出活动，谁也挑不了。号码、范围和抽到的活动会公开，任何人都能重抽一遍；结果只公开条数。抽了不能删除。',
  },
  fields: [
    { name: 'title', label: '抽查', type: 'text', access: bySystem, admin: { hidden: true } },
    {
      name: 'rows',
      label: '抽到的活动',
      labels: { singular: '抽到的活动', plural: '抽到的活动' },
      type: 'array',
      access: { create: nobodyField },
      admin: {
        condition: (data) => Boolean(data['drawnAt']),
        description: '一条一条核对，点“属实”“不属实”或“没有凭据”。抽到的活动不能增减。',
        components: { Field: '/inspection/form/Findings#Findings' },
      },
      fields: [
        { name: 'activity', label: '活动编号', type: 'text', access: bySystem, admin: readOnly },
        { name: 'name', label: '活动', type: 'text', access: bySystem, admin: readOnly },
        dayField('heldOn', '日期', { access: bySystem, admin: readOnly }),
        { name: 'place', label: '站点', type: 'text', access: bySystem, admin: readOnly },
        { name: 'result', label: '结果', type: 'select', options: codeOptions(spotCheckResults) },
        { name: 'remark', label: '备注', type: 'text', admin: { description: '不公开。' } },
      ],
    },
    {
      name: 'number',
      label: '号码',
      type: 'text',
      required: true,
      maxLength: 8,
      access: once,
      validate: (value: unknown) =>
        (typeof value === 'string' && drawNumber.test(value)) ||
        '请写 4 到 8 位数字，由考核的人当场报，例如 386021。',
      admin: { placeholder: '386021', description: '4 到 8 位数字，当场由考核的人报。定下来就不能改。' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'station',
          label: '只抽这个站点',
          type: 'relationship',
          relationTo: 'stations',
          access: once,
          admin: { width: '50%', description: '不选就抽全镇。站点和村只选一个。' },
        },
        {
          name: 'village',
          label: '只抽这个村',
          type: 'relationship',
          relationTo: 'villages',
          access: once,
          admin: { width: '50%', description: '这个村的站点办的活动。' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        dayField('from', '活动从哪天起', {
          access: once,
          admin: { width: '50%', description: '不填不限。' },
        }),
        dayField('to', '到哪天为止', {
          access: once,
          rules: [notBefore('from', '截止日期不能早于开始日期。')],
          admin: { width: '50%', description: '不填不限。' },
        }),
      ],
    },
    numberField('size', '抽几条', {
      unit: '条',
      range: 'drawn',
      whole: true,
      required: true,
      defaultValue: usualSize,
      access: once,
      admin: {
        description: `抽 ${usualSize} 条都属实，就有 95% 的把握说不实的不到 5%。只想看看的，抽 10 条也行。`,
      },
    }),
    numberField('population', '范围内的活动', {
      unit: '条',
      range: 'counted',
      whole: true,
      access: bySystem,
      admin: { ...readOnly, position: 'sidebar' },
    }),
    momentField('drawnAt', '抽取时间', {
      access: bySystem,
      index: true,
      admin: { ...readOnly, position: 'sidebar' },
    }),
    {
      name: 'checkedBy',
      label: '抽取人',
      type: 'text',
      access: bySystem,
      admin: { ...readOnly, position: 'sidebar' },
    },
    {
      name: 'release',
      label: '当时的网站版本',
      type: 'text',
      access: bySystem,
      admin: { ...readOnly, position: 'sidebar' },
    },
    {
      name: 'datasetHash',
      label: '当时数据的哈希',
      type: 'text',
      access: bySystem,
      admin: { ...readOnly, position: 'sidebar' },
    },
  ],
};
