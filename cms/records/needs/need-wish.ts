import type { Field } from 'payload';
import { wishCosts, wishKinds } from '#content/schema/need.ts';
import { nobodyField } from '#cms/access/nobody-field.ts';
import { codeOptions } from '#cms/fields/code-select.ts';
import { dayField } from '#cms/fields/day-field.ts';
import { photosField } from '#cms/fields/photos-field.ts';

/** What a micro-wish has beyond other needs: what it takes, and who has claimed it. */
export const needWish: Field[] = [
  {
    name: 'wish',
    label: '微心愿',
    type: 'group',
    admin: {
      condition: (data) => data['channel'] === 'wish',
      description: '分批公开征集认领的，在这里填。认领和联系在“微心愿认领”里办。',
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'kind',
            label: '要的是',
            type: 'select',
            options: codeOptions(wishKinds),
            admin: { width: '33%', description: '认领的人先看这一栏。' },
          },
          {
            name: 'cost',
            label: '大约花费',
            type: 'select',
            options: codeOptions(wishCosts),
            admin: { width: '33%', description: '估个大概，好让人量力而行。' },
          },
          {
            name: 'batch',
            label: '批次',
            type: 'text',
            maxLength: 20,
            index: true,
            admin: { width: '33%', placeholder: '2026年第4批', description: '一起公布的一批用同一个名字。' },
          },
        ],
      },
      {
        name: 'isOpen',
        label: '在网上公开征集认领',
        type: 'checkbox',
        defaultValue: false,
        admin: { description: '派单以后才在网上显示。要写好类型、花费和批次。' },
      },
      {
        type: 'row',
        fields: [
          {
            name: 'claimedBy',
            label: '由谁认领（公开的叫法）',
            type: 'text',
            access: { create: nobodyField, update: nobodyField },
            admin: { width: '50%', readOnly: true, description: '由系统按认领人的意愿填写。' },
          },
          dayField('claimedOn', '认领日期', {
            range: 'noted',
            access: { create: nobodyField, update: nobodyField },
            admin: { width: '50%', readOnly: true },
          }),
        ],
      },
    ],
  },
  photosField({
    label: '办成的照片',
    description: '办结后和结果一起公开。拍到人的照片要有本人同意，拍到 14 岁以下儿童要有监护人同意。',
    maxRows: 6,
    caption: { description: '不写人名。' },
  }),
];
