import { expect, test } from 'vitest';
import { populationOf } from '#cms/gate/population-of.ts';

const villages = [
  { id: 'a', population: 1800 },
  { id: 'b', population: 900 },
  { id: 'c', population: null },
];

test('around a station live the people of its village', () => {
  expect(populationOf('a', villages)).toEqual({ people: 1800, of: '村' });
});

test('around a station of the town live those of all villages', () => {
  expect(populationOf(null, villages)).toEqual({ people: 2700, of: '全镇' });
});

test('where nobody was counted it is not known', () => {
  expect(populationOf('c', villages)).toBeNull();
  expect(populationOf('gone', villages)).toBeNull();
  expect(populationOf(null, [])).toBeNull();
});
