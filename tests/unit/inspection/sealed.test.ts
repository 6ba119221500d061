import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkSealed } from '#content/sealed/check-sealed.ts';
import { rootOf } from '#content/sealed/root-of.ts';
import { rowHash } from '#content/sealed/row-hash.ts';
import { sealMonth } from '#content/sealed/seal-month.ts';
import { sealedFile, type SealedFile } from '#content/sealed/sealed-file.ts';
import type { SealedRow } from '#content/sealed/sealed-row.ts';

const row = (place: number, more: Partial<SealedRow> = {}): SealedRow => ({
  id: `p${String(place).padStart(4, '0')}`,
  salt: String(place).padStart(64, '0'),
  day: '2026-06-03',
  activityId: 'a1',
  volunteerId: `v${place % 3}`,
  name: '张三',
  hours: 2.5,
  hoursKnownBy: 'signed',
  role: 'volunteer',
  ...more,
});
const rows = (count: number) => Array.from({ length: count }, (_, place) => row(place + 1));
const file = (list: readonly SealedRow[]): SealedFile => ({
  kind: 'sealed-rows',
  month: '2026-06',
  town: '青禾镇',
  takenAt: '2026-12-01T10:00:00+08:00',
  rows: [...list],
});
const sealed = (list: readonly SealedRow[]) => sealMonth('2026-06', list.map(rowHash));
const told = (given: readonly SealedRow[], published: readonly SealedRow[]) => {
  const { isSame, faults } = checkSealed(file(given), sealed(published));
  return { isSame, faults: faults.map(({ kind, place, row: one }) => `${kind} ${place} ${one?.id ?? '-'}`) };
};

test('the root is the Merkle tree hash of RFC 6962', () => {
  // The tree of the RFC’s reference implementation over the leaves "", 00, 10 (as bytes), by their leaf hashes.
  expect(rootOf([])).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  const leaves = [
    '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
    '0298d122906dcfc10892cb53a73992fc5b9f493ea4c9badb27b791b4127a7fe7',
  ];
  expect(rootOf(leaves.slice(0, 1))).toBe(leaves[0]);
  expect(rootOf(leaves.slice(0, 2))).toBe('fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125');
  expect(rootOf(leaves)).toBe('aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77');
});

describe('the rows of a month', () => {
  test('are the sealed ones whatever their order in the file', () => {
    expect(told(rows(7).toReversed(), rows(7))).toEqual({ isSame: true, faults: [] });
  });
  test.each(['day', 'activityId', 'volunteerId', 'name', 'hoursKnownBy', 'role'] as const)(
    'with another %s are told by their place and row',
    (field) => {
      const changed = rows(7).with(3, row(4, { [field]: field === 'day' ? '2026-06-04' : '别的' }));
      expect(told(changed, rows(7))).toEqual({ isSame: false, faults: ['altered 4 p0004'] });
    },
  );
  test('with other hours or another salt are told', () => {
    expect(told(rows(3).with(0, row(1, { hours: 3 })), rows(3)).faults).toEqual(['altered 1 p0001']);
    expect(told(rows(3).with(2, row(3, { salt: 'f'.repeat(64) })), rows(3)).faults).toEqual([
      'altered 3 p0003',
    ]);
  });
  test('without one are told, first, middle and last', () => {
    for (const place of [1, 4, 7])
      expect(told(rows(7).toSpliced(place - 1, 1), rows(7)).faults).toEqual([`missing ${place} -`]);
  });
  test('with one more are told, and a row that stands twice is one more', () => {
    expect(told([...rows(7), row(8)], rows(7)).faults).toEqual(['added 8 p0008']);
    expect(told([...rows(7), row(2)], rows(7)).faults).toEqual(['added 3 p0002']);
  });
  test('that are none are told as missing, one by one', () => {
    expect(told([], rows(2)).faults).toEqual(['missing 1 -', 'missing 2 -']);
  });
  test('are counted as people', () => {
    expect(checkSealed(file(rows(7)), sealed(rows(7))).people).toBe(3);
  });
  test('do not pass where the root alone was forged, or the number of rows', () => {
    const published = sealed(rows(5));
    expect(checkSealed(file(rows(5)), { ...published, root: '0'.repeat(64) })).toMatchObject({
      isSame: false,
    });
    expect(checkSealed(file(rows(5)), { ...published, rows: 6 }).isSame).toBe(false);
  });
  test('that differ in anything never pass, and something is named', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 1 }),
        fc.uniqueArray(fc.integer({ min: 1, max: 40 })),
        fc.integer({ min: 0, max: 39 }),
        (published, given, altered) => {
          const list = given.map((place) => row(place, place === altered ? { hours: 9 } : {}));
          const { isSame, faults } = told(
            list,
            published.map((place) => row(place)),
          );
          const equal =
            !given.includes(altered) &&
            given.toSorted((a, b) => a - b).join() === published.toSorted((a, b) => a - b).join();
          expect(isSame).toBe(equal);
          expect(faults.length > 0).toBe(!equal);
        },
      ),
    );
  });
});

test('a file that is not one of sealed rows is refused', () => {
  expect(sealedFile.safeParse({ ...file(rows(1)), kind: 'rows' }).success).toBe(false);
  expect(sealedFile.safeParse({ ...file(rows(1)), more: 1 }).success).toBe(false);
  expect(sealedFile.safeParse(file([row(1, { salt: 'short' })])).success).toBe(false);
});
