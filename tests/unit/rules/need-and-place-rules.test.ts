import { describe, expect, it } from 'vitest';
import { needStates, type NeedState } from '#content/schema/need.ts';
import { followNeedStates } from '#cms/records/needs/follow-need-states.ts';
import { closesAfterOpens } from '#cms/records/stations/closes-after-opens.ts';
import { nearChina } from '#cms/fields/rules/near-china.ts';
import type { Rule } from '#cms/fields/rules/rule.ts';

const judge = (
  rule: Rule,
  value: unknown,
  siblings: Record<string, unknown> = {},
  previous: unknown = undefined,
) => rule(value, { siblings, record: siblings, previous, now: new Date('2026-11-30T04:00:00Z') });

describe('a need goes the way of the four orders, written down once more by hand', () => {
  const ways: Record<NeedState, NeedState[]> = {
    submitted: ['accepted', 'refused'],
    accepted: ['dispatched', 'refused', 'submitted'],
    refused: ['accepted'],
    dispatched: ['in-service', 'accepted'],
    'in-service': ['done', 'dispatched'],
    done: ['rated', 'in-service'],
    rated: ['in-service'],
  };
  const all = Object.keys(needStates) as NeedState[];

  it.each(all)('from %s', (from) => {
    const allowed = all.filter((to) => judge(followNeedStates, to, {}, from) === true);
    expect(allowed.toSorted()).toEqual([from, ...ways[from]].toSorted());
  });

  it('and says what may come next', () => {
    expect(judge(followNeedStates, 'done', {}, 'submitted')).toMatch(
      /^不能从“.+”直接变成“.+”，下一步只能是：.+、.+。$/,
    );
  });

  it('a new one may begin anywhere', () => {
    for (const state of all) expect(judge(followNeedStates, state)).toBe(true);
  });
});

describe('a door', () => {
  it.each([
    ['08:30', '12:00', true],
    ['08:30', '08:31', true],
    ['08:30', '08:30', false],
    ['08:30', '08:29', false],
    ['22:00', '02:00', false],
    ['9:00', '10:00', true],
    ['10:00', '9:00', false],
  ])('that opens at %s and closes at %s: %s', (opens, closes, isAllowed) => {
    expect(judge(closesAfterOpens, closes, { opens }) === true).toBe(isAllowed);
  });

  it('says both times', () => {
    expect(judge(closesAfterOpens, '8:00', { opens: '9:00' })).toBe(
      '关门时间（08:00）应晚于开门时间（09:00）。',
    );
  });
});

describe('a place in China or near it', () => {
  it.each([
    [28.1, 107.1],
    [3, 73],
    [54, 136],
    [3, 136],
    [54, 73],
  ])('such as %d, %d is taken', (latitude, longitude) => {
    expect(judge(nearChina, latitude, { longitude })).toBe(true);
  });

  it.each([
    [2.99, 100, '不在中国境内'],
    [54.01, 100, '不在中国境内'],
    [30, 72.99, '不在中国境内'],
    [30, 136.01, '不在中国境内'],
    [-28, 107, '不在中国境内'],
    [107.1, 28.1, '填反了'],
    [0, 0, '不在中国境内'],
  ])('%d, %d is refused: %s', (latitude, longitude, reason) => {
    expect(judge(nearChina, latitude, { longitude })).toContain(reason);
  });

  it('is given whole or not at all', () => {
    expect(judge(nearChina, undefined, {})).toBe(true);
    expect(judge(nearChina, 28.1, {})).toContain('要么都填');
    expect(judge(nearChina, undefined, { longitude: 107.1 })).toContain('要么都填');
  });
});
