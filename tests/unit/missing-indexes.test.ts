import { expect, test } from 'vitest';
import { missingIndexes } from '#cms/database/missing-indexes.ts';

const collation = { locale: 'zh', strength: 3 };
const slug = { key: { slug: 1 }, unique: true, collation } as const;

test('an index that is there as it is asked for is not made again, however much more the server tells of it', () => {
  const there = { ...slug, name: 'slug_1', v: 2, collation: { ...collation, caseLevel: false } };
  expect(missingIndexes([slug], [there])).toEqual({ toCreate: [], toDrop: [] });
});

test('one that is missing is made, under the name that the server would give it', () => {
  expect(missingIndexes([{ key: { parent: 1, createdAt: -1 }, collation }], [])).toEqual({
    toCreate: [{ key: { parent: 1, createdAt: -1 }, name: 'parent_1_createdAt_-1', collation }],
    toDrop: [],
  });
});

test.each([
  ['without the collation', { key: { slug: 1 }, unique: true }],
  ['with another collation', { ...slug, collation: { locale: 'en', strength: 3 } }],
  ['not unique', { key: { slug: 1 }, collation }],
  ['for some records only', { ...slug, partialFilterExpression: { slug: { $exists: true } } }],
] as const)('one that is there %s is made anew, whatever its name is', (_, other) => {
  expect(missingIndexes([slug], [{ ...other, name: 'by hand' }])).toEqual({
    toCreate: [{ ...slug, name: 'slug_1' }],
    toDrop: ['by hand'],
  });
});

test('one that nobody asks for stays, and the same fields in another order are another index', () => {
  const mine = { key: { createdAt: -1, parent: 1 }, name: 'mine', collation } as const;
  const { toCreate, toDrop } = missingIndexes([{ key: { parent: 1, createdAt: -1 }, collation }], [mine]);
  expect([toCreate.length, toDrop]).toEqual([1, []]);
});
