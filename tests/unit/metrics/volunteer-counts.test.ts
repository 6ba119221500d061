import { expect, it } from 'vitest';
import { volunteerCountRows } from '#cms/dataset/rows/volunteer-counts.ts';

it('a volunteer counts once a month and once a year, however often they served', () => {
  const rows = volunteerCountRows(
    [{ registeredOn: '2025-12-31' }, { registeredOn: '2026-03-01' }],
    [
      { volunteerId: 'a', day: '2026-03-05' },
      { volunteerId: 'a', day: '2026-03-20' },
      { volunteerId: 'b', day: '2026-03-20' },
      { volunteerId: 'a', day: '2026-04-01' },
    ],
  );
  expect(rows).toEqual([
    { period: '2025', registered: 1, active: 0 },
    { period: '2025-12', registered: 1, active: 0 },
    { period: '2026', registered: 2, active: 2 },
    { period: '2026-03', registered: 2, active: 2 },
    { period: '2026-04', registered: 2, active: 1 },
  ]);
});
