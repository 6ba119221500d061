import type { Field } from 'payload';
import { nobodyField } from '#cms/access/nobody-field.ts';
import { datums } from './datums.ts';
import { fillWgs84 } from './fill-wgs84.ts';
import { nearChina } from '#cms/fields/rules/near-china.ts';
import { codeOptions } from '#cms/fields/code-select.ts';
import { numberField } from '#cms/fields/number-field.ts';

/**
 * Location of a station: the address in words, the coordinates as entered, and the coordinates computed from
 * them.
 */
export const stationLocation: Field[] = [
  {
    name: 'address',
    label: '地址',
    type: 'text',
    admin: {
      placeholder: '青禾镇龙堰村大坝组',
      description: '门牌地址，或群众都听得懂的说法，例如“村委会一楼，村小学对面”。',
    },
  },
  {
    name: 'directions',
    label: '怎么去',
    type: 'textarea',
    admin: {
      rows: 2,
      description: '步行或乘车路线，可以不填。例如“乘 3 路乡村客运到龙堰桥下车，往上走 200 米”。',
    },
  },
  {
    name: 'coordinates',
    label: '坐标（原样填写）',
    type: 'group',
    admin: {
      description:
        '从哪个地图上查到的就照抄哪个地图的数值，并选对来源，系统会自动换算。在高德、腾讯地图上长按地点即可看到坐标。不知道可以留空，站点仍会出现在列表里，只是地图上没有。',
    },
    fields: [
      {
        name: 'datum',
        label: '坐标来源',
        type: 'select',
        required: true,
        defaultValue: 'gcj02',
        options: codeOptions(datums),
        admin: { description: '选错来源，地图上的位置会偏出几百米。' },
      },
      {
        type: 'row',
        fields: [
          numberField('latitude', '纬度', {
            range: 'latitude',
            rules: [nearChina],
            admin: { width: '50%', placeholder: '28.123456', step: 0.000001 },
          }),
          numberField('longitude', '经度', {
            range: 'longitude',
            admin: { width: '50%', placeholder: '107.123456', step: 0.000001 },
          }),
        ],
      },
    ],
  },
  {
    type: 'row',
    fields: (['latitude', 'longitude'] as const).map((name) => ({
      name,
      label: name === 'latitude' ? '换算后的纬度（WGS84）' : '换算后的经度（WGS84）',
      type: 'number' as const,
      access: { create: nobodyField, update: nobodyField },
      hooks: { beforeChange: [fillWgs84(name)] },
      admin: { width: '50%', readOnly: true, description: '由系统换算，用于地图。' },
    })),
  },
];
