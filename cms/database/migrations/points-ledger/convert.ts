import { lapsesOn } from '#content/points/lapses-on.ts';
import { pointsText } from '#content/points/points-text.ts';
import { shanghaiDay } from '#content/time/shanghai.ts';

/** A row of the ledger as it was: points with decimals, no place in an account. Moments as ISO text. */
export interface OldEntry {
  id: string;
  volunteer: string;
  kind: string;
  points: number;
  at: string;
  reason: string;
  participation: string | null;
  rule: string | null;
  redemption: string | null;
  key: string;
}

/** What else the new ledger is made from. */
export interface OldBooks {
  entries: readonly OldEntry[];
  /** Rule → how long its points were valid. */
  expiries: ReadonlyMap<string, string>;
  /** Participation → start of its activity. */
  startOf: ReadonlyMap<string, string>;
}

/** An entry of the new ledger. Days as they are stored, at noon UTC. */
export interface NewEntry extends Omit<OldEntry, 'points'> {
  tenths: number;
  counter: string;
  number: number;
  place: string;
  day: string;
  lapsesOn: string | null;
}

const counterOf: Readonly<Record<string, string>> = {
  earned: 'issue',
  bonus: 'issue',
  redeemed: 'shop',
  expired: 'expiry',
};

const atNoon = (day: string) => `${day}T12:00:00.000Z`;

function lapse(expiry: string | undefined, day: string): string | null {
  if (expiry === 'three-years' || expiry === 'years')
    return lapsesOn({ expiry: 'years', expiryYears: 3 }, day);
  return expiry === 'calendar-year' ? lapsesOn({ expiry, expiryYears: null }, day) : null;
}

const byTime = (a: OldEntry, b: OldEntry) =>
  a.at < b.at ? -1 : a.at > b.at ? 1 : b.points - a.points || (a.id < b.id ? -1 : 1);

/**
 * The old ledger as the new one: whole tenths, a counter, a place in the account. Where an old entry took more
 * than there was, the difference is noted as owed, so that no balance is below zero. What was less than half a
 * tenth is nothing and falls away. `makeId`: identifiers of added entries.
 */
export function convertEntries({ entries, expiries, startOf }: OldBooks, makeId: () => string): NewEntry[] {
  const accounts = new Map<string, { balance: number; number: number }>();
  return entries.toSorted(byTime).flatMap((old) => {
    const { points, ...rest } = old;
    const tenths = Math.round(points * 10);
    if (tenths === 0) return [];
    const account = accounts.get(old.volunteer) ?? { balance: 0, number: 0 };
    accounts.set(old.volunteer, account);
    const started = old.participation === null ? undefined : startOf.get(old.participation);
    const day = shanghaiDay(tenths > 0 ? (started ?? old.at) : old.at);
    const booked = (moved: number, parts: Partial<NewEntry>): NewEntry => {
      account.balance += moved;
      account.number += 1;
      return {
        ...rest,
        tenths: moved,
        counter: counterOf[old.kind] ?? 'correction',
        number: account.number,
        place: `v:${old.volunteer}#${account.number}`,
        day: atNoon(day),
        lapsesOn: null,
        ...parts,
      };
    };
    const short = -(account.balance + tenths);
    const owed =
      short > 0
        ? [
            booked(short, {
              id: makeId(),
              kind: 'owed',
              counter: 'owed',
              key: `owed:${old.id}`,
              reason: '旧账在这里扣得比余额多，差额先记下',
              participation: null,
              redemption: null,
            }),
          ]
        : [];
    const lapses = tenths > 0 ? lapse(expiries.get(old.rule ?? ''), day) : null;
    const isExact = Math.abs(points * 10 - tenths) < 1e-6;
    const reason = isExact
      ? old.reason
      : `${old.reason}（原记 ${points} 分，按 ${pointsText(tenths)} 分结转）`;
    return [...owed, booked(tenths, { reason, lapsesOn: lapses === null ? null : atNoon(lapses) })];
  });
}
