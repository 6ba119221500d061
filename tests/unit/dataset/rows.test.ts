import { describe, expect, test } from 'vitest';
import { tables } from '#content/schema/index.ts';
import { pointsCount } from '#content/schema/points-count.ts';
import { mediaRow } from '#cms/dataset/rows/media.ts';
import { pointsCountRows } from '#cms/dataset/rows/points-counts.ts';
import { projectRow } from '#cms/dataset/rows/project.ts';

const id = '3f2c1f4e-6f0b-4a51-9f0a-2b7f4f6f9d10';

test('a file without width and height, a PDF, is public by its name, kind and size', () => {
  const row = mediaRow({
    id,
    alt: '实施方案',
    filename: 'plan.pdf',
    mimeType: 'application/pdf',
    filesize: 1200,
  } as unknown as Parameters<typeof mediaRow>[0]);
  expect(row).toEqual({
    id,
    alt: '实施方案',
    credit: '',
    isSample: false,
    original: { file: 'plan.pdf', mimeType: 'application/pdf', bytes: 1200, width: null, height: null },
    sizes: [],
  });
  expect(tables.media.parse(row)).toEqual(row);
});

test('of the sizes of a picture those that were made are public, the smallest first', () => {
  const size = (width: number) => ({
    filename: `a-${width}.webp`,
    mimeType: 'image/webp',
    filesize: 9,
    width,
  });
  const row = mediaRow({
    id,
    alt: '',
    filename: 'a.jpg',
    sizes: { large: size(960), none: { filename: null }, small: size(480) },
  } as unknown as Parameters<typeof mediaRow>[0]);
  expect(row.sizes.map(({ width }) => width)).toEqual([480, 960]);
});

test('what nobody has filled in of a project is empty in its row, and not missing', () => {
  const row = projectRow({
    id,
    name: '义诊到家',
    category: id,
    state: 'running',
    summary: '每月一次。',
    introduction: '介绍。',
    startedOn: null,
    cover: null,
    teams: null,
  } as unknown as Parameters<typeof projectRow>[0]);
  expect(row).toMatchObject({
    slug: '',
    isBrand: false,
    audience: '',
    schedule: '',
    howToApply: '',
    mechanism: '',
    teamIds: [],
    startedOn: null,
    coverId: null,
  });
});

test('points are counted by year and only together: a sum of fewer than three accounts is not told', () => {
  const entry = (kind: string, tenths: number, volunteer: string, at = '2026-03-01T04:00:00.000Z') =>
    ({ kind, tenths, volunteer, at }) as unknown as Parameters<typeof pointsCountRows>[0][number];
  const rows = pointsCountRows(
    [
      ...['a', 'b', 'c'].map((who) => entry('earned', 105, who)),
      entry('correction', -5, 'a'),
      ...['a', 'b', 'c'].map((who) => entry('redeemed', -20, who)),
      entry('returned', 20, 'a'),
      ...['a', 'b'].map((who) => entry('expired', -3, who)),
      // Already the next year in Shanghai.
      entry('earned', 7, 'a', '2026-12-31T17:00:00.000Z'),
    ],
    [],
  );
  const none = { appealsRaised: 0, appealsAnswered: 0, appealsUpheld: 0, appealsRejected: 0 };
  expect(rows).toEqual([
    { id: '2026', year: '2026', given: 31, redeemed: 4, lapsed: null, lapsing: null, ...none },
    { id: '2027', year: '2027', given: null, redeemed: 0, lapsed: 0, lapsing: null, ...none },
  ]);
});

test('points that will lapse are told by the year of their last day, less what was used; of a ledger with a gap, nothing', () => {
  const entry = (number: number, volunteer: string, tenths: number, lapsesOn: string | null) =>
    ({
      ...{ number, volunteer, tenths, lapsesOn },
      kind: tenths > 0 ? 'earned' : 'redeemed',
      key: `${volunteer}${number}`,
      at: '2026-03-01T04:00:00.000Z',
      day: `2026-03-0${number}T00:00:00.000+08:00`,
    }) as unknown as Parameters<typeof pointsCountRows>[0][number];
  const endOf = (year: number) => `${year + 1}-01-01T00:00:00.000+08:00`;
  const ledger = ['a', 'b', 'c'].flatMap((who) => [
    entry(1, who, 50, endOf(2026)),
    entry(2, who, 30, null),
    entry(3, who, -20, null),
  ]);
  const lapsing = (entries: Parameters<typeof pointsCountRows>[0]) =>
    pointsCountRows(entries, []).map((row) => [row.year, row.lapsing]);
  expect(lapsing(ledger)).toEqual([['2026', 9]]);
  expect(lapsing([...ledger, entry(4, 'a', 70, endOf(2028))])).toEqual([
    ['2026', 9],
    ['2028', null],
  ]);
  expect(lapsing([...ledger, entry(5, 'a', 70, endOf(2026))])).toEqual([['2026', null]]);
});

describe('appeals against points', () => {
  type Appeal = Parameters<typeof pointsCountRows>[1][number];
  const states = { o: 'open', u: 'upheld', r: 'rejected' } as const;
  /** Appeals of one year written as letters: who, then what became of it. */
  const counted = (written: string) => {
    const appeals = written.split(' ').map((one): Appeal => {
      const [volunteer = '', state = 'o'] = one;
      const at = '2026-03-01T04:00:00.000Z';
      return { volunteer, household: null, at, state: states[state as keyof typeof states] };
    });
    const [row] = pointsCountRows([], appeals);
    expect(pointsCount.safeParse(row).error?.message).toBeUndefined();
    return [row?.appealsRaised, row?.appealsAnswered, row?.appealsUpheld, row?.appealsRejected];
  };
  test.each([
    ['two people', 'ao bu', [null, null, null, null]],
    ['one person who raises five', 'au au au ar ar', [null, null, null, null]],
    ['three people, none answered', 'ao bo co', [3, 0, 0, 0]],
    ['three people, one answered', 'ao bo cr', [3, 1, null, null]],
    ['four people, all with the same answer', 'ar br cr dr', [4, 4, null, null]],
    ['two of one answer', 'ar br cr du eu', [5, 5, null, null]],
    ['three rejected ones of one person', 'ar ar ar du eu fu', [6, 6, null, null]],
    ['three people with each answer', 'ar br cr du eu fu go', [7, 6, 3, 3]],
  ])('of %s are told as far as they tell of nobody', (_, written, told) => {
    expect(counted(written)).toEqual(told);
  });

  test('a row that tells more than it may is no row', () => {
    const whole = { id: '2026', year: '2026', given: 0, redeemed: 0, lapsed: 0, lapsing: 0 };
    const isRow = (
      raised: number | null,
      answered: number | null,
      upheld: number | null,
      rejected: number | null,
    ) =>
      pointsCount.safeParse({
        ...whole,
        ...{ appealsRaised: raised, appealsAnswered: answered },
        ...{ appealsUpheld: upheld, appealsRejected: rejected },
      }).success;
    expect([
      isRow(2, 0, 0, 0),
      isRow(null, 2, null, null),
      isRow(null, null, 0, 0),
      isRow(4, 5, null, null),
      isRow(4, 3, 3, 0),
      isRow(9, 6, 3, 4),
      isRow(9, 6, 3, null),
    ]).toEqual(Array(7).fill(false));
    expect([isRow(9, 6, 3, 3), isRow(4, 3, null, null), isRow(0, 0, 0, 0)]).toEqual([true, true, true]);
  });
});
