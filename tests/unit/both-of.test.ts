import type { FlattenedField } from 'payload';
import { describe, expect, it } from 'vitest';
import { bothOf } from '#cms/conflict/both-of.ts';

const caption = { name: 'caption', type: 'text' };
const rows = (...flattenedFields: readonly object[]) =>
  ({ name: 'rows', type: 'array', flattenedFields }) as unknown as FlattenedField;
const photos = rows({ name: 'photo', type: 'upload' }, caption);

describe('both values of a field', () => {
  it('are each photo once, theirs first; what their row leaves empty is filled from mine, and nothing of theirs is lost', () => {
    const mine = [
      { id: 'm1', photo: 'a', caption: '我写的说明' },
      { id: 'm2', photo: 'b', caption: '我的另一句' },
      { id: 'm3', photo: 'c' },
    ];
    const theirs = [
      { id: 't1', photo: 'a', caption: '' },
      { id: 't2', photo: { id: 'b' }, caption: '编辑写的说明' },
    ];
    expect(bothOf(photos, mine, theirs)).toEqual([
      { id: 't1', photo: 'a', caption: '我写的说明' },
      { id: 't2', photo: { id: 'b' }, caption: '编辑写的说明' },
      { photo: 'c' },
    ]);
  });

  it('are equal rows without a photo once', () => {
    const mine = [{ id: 'm', caption: '同' }, { caption: '我的' }];
    expect(bothOf(rows(caption), mine, [{ id: 't', caption: '同' }])).toEqual([
      { id: 't', caption: '同' },
      { caption: '我的' },
    ]);
  });

  it('do not exist for a number, a short text or an empty list', () => {
    const figure = { name: 'figure', type: 'number' } as FlattenedField;
    const title = { name: 'title', type: 'text' } as FlattenedField;
    expect([
      bothOf(figure, 1, 2),
      bothOf(title, '甲', '乙'),
      bothOf(photos, [], [{ photo: 'a' }]),
      bothOf(photos, [{ photo: 'a' }], null),
    ]).toEqual([undefined, undefined, undefined, undefined]);
  });
});
