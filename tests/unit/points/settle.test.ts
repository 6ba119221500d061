import { describe, expect, test } from 'vitest';
import { Account } from '#content/points/account.ts';
import type { BookedEntry } from '#content/points/booked-entry.ts';
import type { Earning } from '#content/points/earnings-of.ts';
import { settle } from '#content/points/settle.ts';
import { stockKinds } from '#content/points/stock-kinds.ts';

const earning = (parts: Partial<Earning> = {}): Earning => ({
  service: 's1',
  name: '活动',
  day: '2026-03-01',
  tenths: 30,
  rule: 'r1',
  lapsesOn: '2029-03-01',
  words: '',
  ...parts,
});

/** An account on which one service of three points was booked. */
function booked(): { account: Account; entries: BookedEntry[]; say: (...told: Earning[]) => unknown[][] } {
  const account = new Account('v:a');
  const entries: BookedEntry[] = [];
  const settleNow = (earnings: readonly Earning[], today: string) => {
    const made = settle({ account, earnings, booked: entries, because: '有更改', today });
    entries.push(...made);
    return made.map(({ kind, tenths, key }) => [kind, tenths, key]);
  };
  settleNow([earning()], '2026-03-02');
  return { account, entries, say: (...told) => settleNow(told, '2026-04-01') };
}
const spend = (account: Account, tenths: number) =>
  account.book({
    key: 'soap',
    kind: 'redeemed',
    tenths: -tenths,
    day: '2026-03-05',
    lapsesOn: null,
    undoes: null,
  });

describe('a ledger that is brought in line', () => {
  test('is left alone where it says what the records say', () => {
    expect(booked().say(earning())).toEqual([]);
  });

  test.each([
    ['points', { tenths: 20 }],
    ['day', { day: '2026-02-01' }],
    ['rule', { rule: 'r2' }],
    ['validity', { lapsesOn: null }],
  ] as const)('gets a new entry and a contrary one for another %s', (_, change) => {
    const { say } = booked();
    expect(say(earning(change)).map(([kind, , key]) => [kind, key])).toEqual([
      ['earned', 'earned:s1:2'],
      ['correction', 'contrary:earned:s1'],
    ]);
    expect(say(earning(change))).toEqual([]);
  });

  test('notes as owed what is missing, be it a tenth, and takes it from the next points', () => {
    const { account, say } = booked();
    spend(account, 1);
    expect(say()).toEqual([
      ['owed', 1, 'owed:earned:s1'],
      ['correction', -30, 'contrary:earned:s1'],
    ]);
    expect([account.balance, account.owed]).toEqual([0, 1]);
    expect(say(earning({ service: 's2', tenths: 5 })).map(([kind, tenths]) => [kind, tenths])).toEqual([
      ['earned', 5],
      ['repaid', -1],
    ]);
    expect([account.balance, account.owed]).toEqual([4, 0]);
  });

  test('loses points on the day on which they are no longer valid, not the day before', () => {
    const on = (today: string) => {
      const { account } = booked();
      const told = { account, earnings: [earning()], booked: [], because: '', today };
      return settle({ ...told, earnings: [] }).map(({ kind }) => kind);
    };
    expect(on('2029-02-28')).toEqual([]);
    expect(on('2029-03-01')).toEqual(['expired']);
  });
});

test('each movement of pieces leaves what it says', () => {
  const after = Object.fromEntries(Object.entries(stockKinds).map(([kind, one]) => [kind, one.after(10, 3)]));
  expect(after).toEqual({ received: 13, reserved: 7, handed: 10, returned: 13, damaged: 7, counted: 3 });
});
