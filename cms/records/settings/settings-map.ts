import type { Field } from 'payload';
import { nearChina } from '#cms/fields/rules/near-china.ts';
import { numberField } from '#cms/fields/number-field.ts';
import { sketchField } from './sketch-field.ts';

/** The map's first view, and its base map. */
export const settingsMap: Field[] = [
  {
    name: 'map',
    label: '地图',
    type: 'group',
    fields: [
      {
        type: 'row',
        fields: [
          numberField('latitude', '中心纬度', {
            range: 'latitude',
            rules: [nearChina],
            required: true,
            defaultValue: 28,
            admin: { width: '33%', description: 'WGS84。' },
          }),
          numberField('longitude', '中心经度', {
            range: 'longitude',
            required: true,
            defaultValue: 107,
            admin: { width: '33%', description: 'WGS84。' },
          }),
          numberField('zoom', '缩放级别', {
            range: 'zoom',
            required: true,
            defaultValue: 12,
            admin: { width: '33%', description: '12 约能看到全镇。' },
          }),
        ],
      },
      sketchField,
    ],
  },
];
