import type { CollectionConfig } from 'payload';
import { selfCheckResults } from '#content/schema/standard.ts';
import { accessOf } from '#cms/access/access-of.ts';
import { codeOptions } from '#cms/fields/code-select.ts';
import { createdByField } from '#cms/access/created-by-field.ts';
import { dayField } from '#cms/fields/day-field.ts';
import { titleOf } from '#cms/fields/title-of.ts';
import { refuseForeignRecords } from '#cms/access/refuse-foreign-records.ts';
import { refuseUnknownItem } from './refuse-unknown-item.ts';
import { ownStation } from '#cms/records/stations/own-station.ts';
import { dayAtNoon } from '#cms/dates/day-at-noon.ts';

/** 自查: the result of one station for one item on one day, with evidence. */
export const selfChecks: CollectionConfig = {
  slug: 'selfChecks',
  labels: { singular: '自查记录', plural: '自查记录' },
  access: accessOf('selfChecks'),
  defaultSort: '-checkedOn',
  hooks: { beforeChange: [refuseForeignRecords('selfChecks'), refuseUnknownItem] },
  admin: {
    group: '标准与文件',
    useAsTitle: 'stationName',
    defaultColumns: ['station', 'standard', 'itemKey', 'result', 'checkedOn'],
    listSearchableFields: ['itemKey', 'note'],
    description: '每个站点、每个条目、每次自查一条。网站只公开是否达标，佐证和备注不公开。',
  },
  fields: [
    titleOf('stationName', '站点名称', 'station.name'),
    {
      name: 'station',
      label: '站点',
      type: 'relationship',
      defaultValue: ownStation,
      relationTo: 'stations',
      required: true,
      index: true,
    },
    {
      type: 'row',
      fields: [
        {
          name: 'standard',
          label: '标准',
          type: 'relationship',
          relationTo: 'standards',
          required: true,
          index: true,
          admin: { width: '50%' },
        },
        {
          name: 'itemKey',
          label: '条目代号',
          type: 'text',
          required: true,
          index: true,
          admin: {
            width: '50%',
            description: '与标准里的条目代号一致。',
            components: { Cell: '/records/standards/StandardItemCell#StandardItemCell' },
          },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        dayField('checkedOn', '自查日期', {
          required: true,
          index: true,
          defaultValue: () => dayAtNoon(new Date()),
          range: 'noted',
          admin: { width: '50%', description: '到现场看的那天，不是录入的那天。' },
        }),
        {
          name: 'result',
          label: '结果',
          type: 'select',
          required: true,
          options: codeOptions(selfCheckResults),
          admin: { width: '50%', description: '如实选择；未达标的写明整改打算。' },
        },
      ],
    },
    {
      name: 'note',
      label: '情况说明',
      type: 'textarea',
      admin: { rows: 3, description: '差在哪里、准备怎么改。内部可见。' },
    },
    {
      name: 'evidence',
      label: '佐证材料',
      type: 'relationship',
      relationTo: ['media', 'activities', 'documents'],
      hasMany: true,
      admin: { description: '照片、活动记录或文件，检查时可一并带走。' },
    },
    { name: 'checkedBy', label: '自查人', type: 'text', admin: { description: '姓名，内部可见。' } },
    createdByField(),
  ],
};
