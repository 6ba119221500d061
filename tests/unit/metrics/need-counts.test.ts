import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metrics, periodOf } from '#content/metrics/index.ts';
import { tables as schemas } from '#content/schema/index.ts';
import type { NeedChannel, NeedState } from '#content/schema/need.ts';
import { needCountRows } from '#cms/dataset/rows/need-counts.ts';
import { tablesOf } from './rows.ts';

interface Sample {
  state: NeedState;
  day: string;
  channel?: NeedChannel;
  village?: string | null;
  mergedInto?: string | null;
  handedIn?: 'staff' | 'proven' | 'unproven';
}

const needs = (samples: readonly Sample[]) =>
  samples.map(({ state, day, channel = 'visit', village = 'v1', mergedInto = null, handedIn = 'staff' }) => ({
    ...{ state, channel, village, mergedInto, handedIn },
    submittedOn: `${day}T12:00:00.000Z`,
  }));
const autumn = { id: 'a', startsOn: '2026-09-01', endsOn: '2026-09-30', channels: ['visit' as const] };
const count = (samples: readonly Sample[]) => {
  const rows = needCountRows(needs(samples), [autumn]);
  for (const row of rows) expect(schemas.needCounts.safeParse(row).error, row.id).toBeUndefined();
  return tablesOf({ needCounts: rows });
};

const loop: readonly Sample[] = [
  { state: 'submitted', day: '2026-09-01' },
  { state: 'accepted', day: '2026-09-02' },
  { state: 'dispatched', day: '2026-09-30' },
  { state: 'in-service', day: '2026-09-30', village: null },
  { state: 'done', day: '2026-10-01' },
  { state: 'rated', day: '2026-09-05', channel: 'wish' },
  { state: 'refused', day: '2026-09-06', village: 'v2' },
  { state: 'accepted', day: '2026-09-07', mergedInto: 'n1' },
  { state: 'done', day: '2026-08-31', mergedInto: 'n1' },
];

describe('counts of all needs', () => {
  const tables = count(loop);
  const september = { period: periodOf('2026-09') ?? {} };
  const survey = { scope: { surveyId: 'a' } };

  it('tell what was asked in a time and what became of it, whether public or not', () => {
    expect(metrics.needsReceived.value(tables)).toBe(9);
    expect(metrics.needsReceived.value(tables, september)).toBe(7);
    expect(metrics.needsValid.value(tables, september)).toBe(4);
    expect(metrics.validNeedsAnswered.value(tables, september)).toBe(1);
    expect(metrics.needsOpen.value(tables, september)).toBe(3);
    expect(metrics.needsWaiting.value(tables, september)).toBe(1);
    expect(metrics.needsSetAside.value(tables, september)).toBe(2);
    expect(metrics.needsReceived.value(tables, { ...september, scope: { villageId: 'v2' } })).toBe(1);
  });

  it('give a survey what was handed in on its days through its channels, the last day included', () => {
    expect(metrics.needsReceived.value(tables, survey)).toBe(6);
    expect(metrics.needsValid.value(tables, survey)).toBe(3);
    expect(metrics.needsReceived.value(tables, { scope: { surveyId: 'a', villageId: 'v1' } })).toBe(4);
    expect(metrics.needsReceived.rowIds(tables, survey).every((id) => id.startsWith('survey:a:'))).toBe(true);
  });

  it('are unknown where they are not kept: half a month, a team, no counts at all', () => {
    expect(
      metrics.needsReceived.value(tables, { period: { from: '2026-09-01', to: '2026-09-15' } }),
    ).toBeNull();
    expect(
      metrics.needsReceived.value(tables, { period: { from: '2026-09-02', to: '2026-09-30' } }),
    ).toBeNull();
    expect(metrics.needsReceived.value(tables, { scope: { teamId: 't' } })).toBeNull();
    expect(metrics.needsReceived.value(tables, { ...september, ...survey })).toBeNull();
    expect(metrics.needsReceived.value(tablesOf({}))).toBeNull();
  });

  it('leave out what came from the web without proof until somebody has accepted it', () => {
    const unproven = (state: NeedState): Sample => ({ state, day: '2026-09-02', handedIn: 'unproven' });
    const flooded = count([unproven('submitted'), unproven('refused'), unproven('accepted')]);
    expect(metrics.needsReceived.value(flooded)).toBe(1);
  });

  it('tell refused from merged for a whole year of the town alone, and only if there are three of each', () => {
    const of = (refused: number, merged: number, day = '2026-05-05') => [
      ...Array.from({ length: refused }, (): Sample => ({ state: 'refused', day })),
      ...Array.from({ length: merged }, (): Sample => ({ state: 'accepted', day, mergedInto: 'n' })),
    ];
    const year = { period: periodOf('2026') ?? {} };
    const told = (tables_: ReturnType<typeof count>, query: object = year) => [
      metrics.needsRefused.value(tables_, query),
      metrics.needsMerged.value(tables_, query),
    ];
    expect(told(count(of(3, 4)))).toEqual([3, 4]);
    expect(told(count(of(2, 9)))).toEqual([null, null]);
    expect(told(count(of(9, 2)))).toEqual([null, null]);
    expect(told(count([{ state: 'done', day: '2026-05-05' }]))).toEqual([0, 0]);
    expect(told(count(of(3, 4)), { period: periodOf('2026-05') })).toEqual([null, null]);
    expect(told(count(of(3, 4)), { ...year, scope: { villageId: 'v1' } })).toEqual([null, null]);
    expect(told(count(of(3, 4)), survey)).toEqual([null, null]);
    // A year that does not tell leaves the sum of years unknown, or it would follow from the difference.
    expect(told(count([...of(3, 4), ...of(3, 3, '2025-05-05')]), {})).toEqual([6, 7]);
    expect(told(count([...of(3, 4), ...of(1, 4, '2025-05-05')]), {})).toEqual([null, null]);
  });
});

it('what was refused in a part of the town never follows from the counts', () => {
  // All ways in which up to four cells can hold refused and merged needs, by what is public of them.
  const cell = fc.record({ refused: fc.nat(4), merged: fc.nat(4) });
  fc.assert(
    fc.property(fc.array(cell, { minLength: 2, maxLength: 4 }), (cells) => {
      const rows = needCountRows(
        needs(
          cells
            .flatMap(({ refused, merged }, place) => [
              ...Array.from({ length: refused }, () => ({ state: 'refused', village: `v${place}` }) as const),
              ...Array.from(
                { length: merged },
                () => ({ state: 'accepted', village: `v${place}`, mergedInto: 'n' }) as const,
              ),
            ])
            .map((one) => ({ ...one, day: '2026-05-05' })),
        ),
        [],
      );
      const whole = rows.find(({ scope }) => scope === 'year');
      for (const [place, { refused, merged }] of cells.entries()) {
        const aside = rows.find(({ villageId }) => villageId === `v${place}`)?.setAside ?? 0;
        expect(aside).toBe(refused + merged);
        if (whole?.refused == null || whole.merged == null || aside === 0) continue;
        // The least and the most that can have been refused here, given the sums of the year.
        const least = Math.max(0, aside - whole.merged);
        const most = Math.min(aside, whole.refused);
        expect(most > least || most >= 3).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

it('the figures are those that a naive loop over the needs finds', () => {
  const sample: fc.Arbitrary<Sample> = fc.record({
    state: fc.constantFrom('submitted', 'accepted', 'refused', 'dispatched', 'in-service', 'done', 'rated'),
    day: fc.constantFrom('2026-08-31', '2026-09-01', '2026-09-30', '2026-10-01', '2027-01-01'),
    channel: fc.constantFrom('visit', 'wish', 'phone'),
    village: fc.constantFrom('v1', 'v2', null),
    mergedInto: fc.constantFrom(null, null, 'n'),
    handedIn: fc.constantFrom('staff', 'proven', 'unproven'),
  });
  fc.assert(
    fc.property(fc.array(sample, { minLength: 1, maxLength: 40 }), (samples) => {
      const tables = count(samples);
      const open = ['accepted', 'dispatched', 'in-service'];
      for (const month of ['2026-08', '2026-09', '2026-10']) {
        const own = samples.filter(({ day }) => day.startsWith(month));
        const valid = own.filter(
          ({ state, mergedInto }) => mergedInto === null && !['submitted', 'refused'].includes(state),
        );
        const query = { period: periodOf(month) ?? {} };
        const isKnown = tables.needCounts.length > 0;
        expect(metrics.needsValid.value(tables, query)).toBe(isKnown ? valid.length : null);
        expect(metrics.needsOpen.value(tables, query)).toBe(
          isKnown ? valid.filter(({ state }) => open.includes(state)).length : null,
        );
      }
    }),
    { numRuns: 100 },
  );
});
