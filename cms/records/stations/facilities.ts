import type { CollectionConfig } from 'payload';
import { facilityKinds } from '#content/schema/facility.ts';
import { accessOf } from '#cms/access/access-of.ts';
import { codeOptions } from '#cms/fields/code-select.ts';
import { numberField } from '#cms/fields/number-field.ts';
import { refuseForeignRecords } from '#cms/access/refuse-foreign-records.ts';

/** 功能室/设施: a room or ground of a station. */
export const facilities: CollectionConfig = {
  slug: 'facilities',
  labels: { singular: '功能室/设施', plural: '功能室与设施' },
  access: accessOf('facilities'),
  defaultSort: 'name',
  hooks: { beforeChange: [refuseForeignRecords('facilities')] },
  admin: {
    group: '阵地',
    useAsTitle: 'name',
    defaultColumns: ['name', 'station', 'kind', 'area', 'seats'],
    listSearchableFields: ['name', 'description'],
    description: '站点自有的，或与学校、卫生室、文化中心共用的房间和场地。',
  },
  fields: [
    {
      name: 'station',
      label: '所属站点',
      type: 'relationship',
      relationTo: 'stations',
      required: true,
      index: true,
    },
    {
      name: 'name',
      label: '名称',
      type: 'text',
      required: true,
      admin: { description: '与门牌一致。', placeholder: '农家书屋' },
    },
    {
      name: 'kind',
      label: '类别',
      type: 'select',
      required: true,
      options: codeOptions(facilityKinds),
      admin: { description: '群众按类别筛选站点；找不到合适的选“其他”。' },
    },
    {
      name: 'description',
      label: '能做什么',
      type: 'text',
      admin: { placeholder: '藏书 1200 册，可现场阅读和借回家', description: '一句话。' },
    },
    {
      type: 'row',
      fields: [
        numberField('area', '面积', {
          unit: '平方米',
          range: 'squareMetres',
          admin: { width: '50%', description: '不清楚就留空。' },
        }),
        numberField('seats', '座位', {
          range: 'seats',
          unit: '个',
          whole: true,
          admin: { width: '50%', description: '能坐下多少人；场地可留空。' },
        }),
      ],
    },
  ],
};
