import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Account } from '#content/points/account.ts';
import type { BookedEntry } from '#content/points/booked-entry.ts';
import { earningsOf, type DatedService } from '#content/points/earnings-of.ts';
import { entryKinds, type EntryKindName } from '#content/points/entry-kinds.ts';
import type { LedgerEntry } from '#content/points/ledger-entry.ts';
import { replay } from '#content/points/replay.ts';
import { settle } from '#content/points/settle.ts';
import { aRule } from '../../support/site-rows.ts';

const accounts = ['v:a', 'v:b', 'h:c'] as const;
const first = Date.UTC(2025, 0, 1);
const dayAt = (days: number) => new Date(first + days * 86_400_000).toISOString().slice(0, 10);

/** One thing that happens in a town. Numbers choose an account, a service, or an earlier entry. */
const happening = fc.oneof(
  fc.record({
    does: fc.constant('serve' as const),
    who: fc.nat(2),
    service: fc.nat(7),
    day: fc.nat(700),
    hours: fc.integer({ min: 0, max: 80 }).map((tenths) => tenths / 10),
    role: fc.constantFrom('leader', 'volunteer'),
  }),
  fc.record({ does: fc.constant('forget' as const), service: fc.nat(7) }),
  fc.record({ does: fc.constant('rule' as const), rate: fc.constantFrom(0.5, 1, 2), years: fc.nat(2) }),
  fc.record({ does: fc.constant('give' as const), who: fc.nat(2), tenths: fc.integer({ min: 1, max: 50 }) }),
  fc.record({
    does: fc.constant('redeem' as const),
    who: fc.nat(2),
    tenths: fc.integer({ min: 1, max: 90 }),
  }),
  fc.record({ does: fc.constant('return' as const), which: fc.nat(20) }),
  fc.record({ does: fc.constant('wait' as const), days: fc.integer({ min: 1, max: 300 }) }),
);
type Happening = typeof happening extends fc.Arbitrary<infer H> ? H : never;

/** Lives a list of happenings. Returns the ledger and what the records say in the end. */
function live(happenings: readonly Happening[]) {
  const ledger: BookedEntry[] = [];
  const services = new Map<string, DatedService & { account: string }>();
  let rule = aRule({
    expiry: 'calendar-year',
    startsOn: '2024-01-01',
    capPerMonth: 12,
    signedHoursOnly: false,
  });
  let day = 0;
  const accountOf = (name: string) => replay(ledger).get(name) ?? new Account(name);
  const told = { service: null, rule: null, reason: '', words: '' };
  const settlementOf = (name: string) => ({
    account: accountOf(name),
    earnings: earningsOf(
      [rule],
      [...services.values()].filter(({ account }) => account === name),
    ),
    booked: ledger,
    because: '有更改',
    today: dayAt(day),
  });
  const settleAll = () => accounts.forEach((name) => ledger.push(...settle(settlementOf(name))));
  const book = (name: string, kind: EntryKindName, tenths: number, undoes: string | null = null) => {
    const account = accountOf(name);
    if (account.balance + tenths < 0) return;
    const draft = { key: `k${ledger.length}`, kind, tenths, day: dayAt(day), lapsesOn: null, undoes };
    ledger.push({ ...account.book(draft), ...told });
  };
  for (const one of happenings) {
    const name = 'who' in one ? (accounts[one.who] ?? 'v:a') : 'v:a';
    if (one.does === 'serve') {
      const { hours, role, service: number } = one;
      const known = { difficulty: 'normal', hoursKnownBy: 'signed', name: '活动' } as const;
      const id = `s${number}`;
      services.set(id, { ...known, id, account: name, day: dayAt(Math.min(one.day, day)), hours, role });
    } else if (one.does === 'forget') services.delete(`s${one.service}`);
    else if (one.does === 'rule') {
      const expiry = one.years === 0 ? ('calendar-year' as const) : ('years' as const);
      rule = { ...rule, pointsPerHour: one.rate, expiry, expiryYears: one.years || null };
    } else if (one.does === 'give') book(name, 'bonus', one.tenths);
    else if (one.does === 'redeem') book(name, 'redeemed', -one.tenths);
    else if (one.does === 'return') {
      const given = new Set(ledger.filter(({ kind }) => kind === 'returned').map(({ undoes }) => undoes));
      const open = ledger.filter(({ kind, key }) => kind === 'redeemed' && !given.has(key));
      const spent = open[one.which % Math.max(open.length, 1)];
      if (spent) book(spent.account, 'returned', -spent.tenths, spent.key);
    } else day += one.days;
    settleAll();
  }
  return { ledger, services, rule, settlementOf };
}

const lives = fc.array(happening, { maxLength: 40 });
const sum = (entries: readonly { tenths: number }[]) =>
  entries.reduce((total, { tenths }) => total + tenths, 0);
const shown = (ledger: readonly LedgerEntry[]) =>
  [...replay(ledger).values()]
    .map(({ name, balance, owed, number, lots }) => ({ name, balance, owed, number, lots }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));

describe('a ledger that lived through anything', () => {
  test('adds up to nothing over all accounts, both sides of every entry counted', () => {
    fc.assert(
      fc.property(lives, (happenings) => {
        const { ledger } = live(happenings);
        const sides = new Map<string, number>();
        for (const { account, kind, tenths } of ledger) {
          sides.set(account, (sides.get(account) ?? 0) + tenths);
          const counter = `counter:${entryKinds[kind].counter}`;
          sides.set(counter, (sides.get(counter) ?? 0) - tenths);
        }
        expect([...sides.values()].reduce((total, one) => total + one, 0)).toBe(0);
        for (const [name, account] of replay(ledger)) expect(account.balance).toBe(sides.get(name));
      }),
      { numRuns: 150 },
    );
  });

  test('has no balance below zero at any prefix, and lots that add up to the balance', () => {
    fc.assert(
      fc.property(lives, (happenings) => {
        const { ledger } = live(happenings);
        const open = new Map<string, Account>();
        for (const entry of ledger) {
          const account = open.get(entry.account) ?? new Account(entry.account);
          open.set(entry.account, account);
          account.apply(entry);
          expect(account.balance).toBeGreaterThanOrEqual(0);
          expect(account.owed).toBeGreaterThanOrEqual(0);
          expect(account.lots.reduce((total, { left }) => total + left, 0)).toBe(account.balance);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('is the same in any order that keeps each account’s own', () => {
    fc.assert(
      fc.property(lives, fc.infiniteStream(fc.nat()), (happenings, choices) => {
        const { ledger } = live(happenings);
        const shuffled = ledger
          .map((entry) => ({ entry, at: Number(choices.next().value) }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ entry }) => entry);
        expect(shown(shuffled)).toEqual(shown(ledger));
      }),
      { numRuns: 100 },
    );
  });

  test('says what the records say: each service is worth what its rule gives, and settling again adds nothing', () => {
    fc.assert(
      fc.property(lives, (happenings) => {
        const { ledger, settlementOf } = live(happenings);
        for (const name of accounts) {
          const { earnings } = settlementOf(name);
          const entries = ledger.filter(({ account }) => account === name);
          expect(settle(settlementOf(name))).toEqual([]);
          for (const { service, tenths } of earnings) {
            const about = entries.filter((one) => one.service === service && one.kind !== 'owed');
            expect(sum(about)).toBe(tenths);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test('books each cause once: no key comes twice', () => {
    fc.assert(
      fc.property(lives, (happenings) => {
        const { ledger } = live(happenings);
        expect(new Set(ledger.map(({ key }) => key)).size).toBe(ledger.length);
      }),
      { numRuns: 100 },
    );
  });
});

describe('an account', () => {
  const at = (day: string) => ({ day, lapsesOn: null, undoes: null });
  const filled = () => {
    const account = new Account('v:a');
    account.book({ key: 'late', kind: 'earned', tenths: 50, ...at('2026-02-01') });
    account.book({ key: 'early', kind: 'earned', tenths: 30, ...at('2026-01-01') });
    return account;
  };
  const left = (account: Account) => account.lots.map(({ key, left: tenths }) => [key, tenths]);

  test('spends the oldest points first, and gives them back to where they were', () => {
    const account = filled();
    account.book({ key: 'soap', kind: 'redeemed', tenths: -40, ...at('2026-03-01') });
    expect(left(account)).toEqual([['late', 40]]);
    account.book({ key: 'back', kind: 'returned', tenths: 40, ...at('2026-03-02'), undoes: 'soap' });
    expect(left(account)).toEqual([
      ['early', 30],
      ['late', 50],
    ]);
  });

  test('takes a correction from the points that were wrong', () => {
    const account = filled();
    account.book({ key: 'wrong', kind: 'correction', tenths: -50, ...at('2026-03-01'), undoes: 'late' });
    expect(left(account)).toEqual([['early', 30]]);
  });

  test.each([
    ['more than there is', { kind: 'redeemed', tenths: -81 }, 'takes 8.1, but there are 8'],
    ['nothing', { kind: 'bonus', tenths: 0 }, '0 tenths'],
    ['a gift that takes', { kind: 'bonus', tenths: -1 }, '-1 tenths of the kind bonus'],
    ['a redemption that gives', { kind: 'redeemed', tenths: 1 }, '1 tenths of the kind redeemed'],
    ['a part of a tenth', { kind: 'bonus', tenths: 0.5 }, '0.5 tenths'],
  ] as const)('refuses %s', (_, draft, reason) => {
    const account = filled();
    expect(() => account.book({ key: 'bad', ...draft, ...at('2026-03-01') })).toThrow(reason);
    expect([account.balance, account.number]).toEqual([80, 2]);
  });

  test('refuses to give back twice, or another sum than was taken', () => {
    const account = filled();
    account.book({ key: 'soap', kind: 'redeemed', tenths: -40, ...at('2026-03-01') });
    const back = { kind: 'returned', ...at('2026-03-02'), undoes: 'soap' } as const;
    expect(() => account.book({ key: 'b0', tenths: 30, ...back })).toThrow('gives back 3 of 4');
    account.book({ key: 'b1', tenths: 40, ...back });
    expect(() => account.book({ key: 'b2', tenths: 40, ...back })).toThrow('undone before');
  });

  test('refuses a gap in the numbers and an entry of another account', () => {
    const entry = { key: 'x', kind: 'bonus', tenths: 1, ...at('2026-03-01') } as const;
    expect(() => filled().apply({ ...entry, account: 'v:a', number: 4 })).toThrow('number 4 after 2');
    expect(() => filled().apply({ ...entry, account: 'v:b', number: 3 })).toThrow('belongs to v:b');
  });
});
