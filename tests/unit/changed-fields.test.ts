import { expect, it } from 'vitest';
import type { Field } from 'payload';
import { changedFields } from '#cms/log/changed-fields.ts';

const fields: Field[] = [
  { name: 'title', label: '名称', type: 'text' },
  { name: 'station', label: '站点', type: 'relationship', relationTo: 'stations' },
  {
    type: 'tabs',
    tabs: [
      {
        label: '台账',
        fields: [
          {
            name: 'ledger',
            label: '登记',
            type: 'group',
            fields: [{ name: 'remark', label: '备注', type: 'text' }],
          },
        ],
      },
    ],
  },
  {
    name: 'photos',
    label: '照片',
    type: 'array',
    fields: [{ name: 'photo', label: '照片', type: 'upload', relationTo: 'media' }],
  },
];

it('names the fields that differ, in groups by their own name, and never what stood in them', () => {
  const before = { title: '甲', ledger: { remark: '身体不好' }, photos: [{ id: 'r', photo: 'p1' }] };
  const after = { title: '乙', ledger: { remark: '好了' }, photos: [{ id: 'r', photo: 'p2' }] };
  expect(changedFields(fields, before, after)).toEqual(['名称', '备注', '照片']);
});

it('sees no difference between a reference and what it was populated with, or between nothing and an empty text', () => {
  const before = { title: '', station: 's1', photos: [{ id: 'r', photo: { id: 'p1', alt: '图' } }] };
  const after = {
    title: null,
    station: { id: 's1', name: '站' },
    ledger: {},
    photos: [{ id: 'x', photo: 'p1' }],
  };
  expect(changedFields(fields, before, after)).toEqual([]);
});
