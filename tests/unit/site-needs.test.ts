import { pagePath } from '#content/schema/pages.ts';
import { expect, test } from 'vitest';
import { chunksFromOldest } from '#site/words/chunks-from-oldest.ts';
import { needFilters } from '#site/subjects/needs/need-filters.ts';
import { needListPath } from '#site/subjects/needs/need-path.ts';
import { recentlyAnswered } from '#site/subjects/needs/recently-answered.ts';
import { needSteps } from '#site/subjects/needs/need-steps.ts';
import { emptyRow } from '../support/empty-row.ts';
import { aNeed } from '../support/site-rows.ts';

const village = { ...emptyRow('villages'), id: 'v1', slug: 'longyan', name: '龙堰村' };

test('a new row changes the first page only', () => {
  const rows = Array.from({ length: 25 }, (_, n) => n);
  const before = chunksFromOldest(rows, 10);
  const after = chunksFromOldest([...rows, 25], 10);
  expect(before.newest[0]).toBe(24);
  expect(after.newest[0]).toBe(25);
  expect(after.archive).toEqual(before.archive);
});

test('every row is on exactly one page and the first page is never short while there is an archive', () => {
  const rows = Array.from({ length: 97 }, (_, n) => n);
  const { newest, archive } = chunksFromOldest(rows, 10);
  expect([...archive.flat(), ...newest].toSorted((a, b) => a - b)).toEqual(rows);
  expect(newest.length).toBeGreaterThanOrEqual(10);
  expect(archive[0]).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1, 0]);
});

test('few rows need no numbered pages', () => {
  expect(chunksFromOldest([1, 2, 3], 10)).toEqual({ newest: [3, 2, 1], archive: [] });
  expect(chunksFromOldest([], 10)).toEqual({ newest: [], archive: [] });
});

test('lists of needs are offered by state, channel and village, and empty ones are not', () => {
  const filters = needFilters(
    [
      aNeed({ id: 'b', code: 'B', state: 'done', dispatchedOn: '2026-03-04', villageId: 'v1' }),
      aNeed({ id: 'a', code: 'A', state: 'done', channel: 'visit', dispatchedOn: '2026-03-02' }),
    ],
    [village, { ...village, id: 'v2', slug: 'other' }],
  );
  expect(filters.map((filter) => [filter.kind, filter.key, filter.needs.map((need) => need.id)])).toEqual([
    ['state', 'done', ['a', 'b']],
    ['channel', 'visit', ['a']],
    ['channel', 'wish', ['b']],
    ['village', 'longyan', ['b']],
  ]);
});

test('addresses of needs and their lists are lower case and end with a slash', () => {
  expect(pagePath('needs', aNeed())).toBe('/wishes/xq2026-0001/');
  expect(needListPath()).toBe('/wishes/');
  expect(needListPath({ kind: 'state', key: 'done' }, 2)).toBe('/wishes/state/done/page/2/');
});

test('a need in service shows two steps behind it and two ahead', () => {
  expect(needSteps(aNeed()).map((step) => [step.key, step.state, step.on])).toEqual([
    ['submitted', 'done', '2026-03-01'],
    ['dispatched', 'done', '2026-03-03'],
    ['in-service', 'now', null],
    ['done', 'ahead', null],
    ['rated', 'ahead', null],
  ]);
});

test('a need that is done waits for the rating only', () => {
  const steps = needSteps(aNeed({ state: 'done', doneOn: '2026-03-09' }));
  expect(steps.map((step) => step.state)).toEqual(['done', 'done', 'done', 'done', 'ahead']);
});

test('a rated need has all steps behind it', () => {
  const steps = needSteps(aNeed({ state: 'rated', doneOn: '2026-03-09', rating: 5 }));
  expect(steps.every((step) => step.state === 'done')).toBe(true);
});

test('the needs answered last come first, and none without a written result', () => {
  const needs = [
    aNeed({ id: 'a', doneOn: '2026-03-01', result: '已办好。' }),
    aNeed({ id: 'b', doneOn: '2026-03-09', result: '已办好。' }),
    aNeed({ id: 'c', doneOn: '2026-03-10' }),
    aNeed({ id: 'd', result: '在办。' }),
  ];
  expect(recentlyAnswered(needs, 5).map((need) => need.id)).toEqual(['b', 'a']);
  expect(recentlyAnswered(needs, 1)).toHaveLength(1);
});
