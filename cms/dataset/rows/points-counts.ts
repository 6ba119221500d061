import { entryKinds } from '#content/points/entry-kinds.ts';
import type { LedgerEntry } from '#content/points/ledger-entry.ts';
import { replay } from '#content/points/replay.ts';
import { fewestAccounts, type PointsCount } from '#content/schema/points-count.ts';
import { idOf } from '#cms/access/id-of.ts';
import { dayOf } from '../day-of.ts';
import type { Doc } from '../docs.ts';

type Entry = Pick<
  Doc<'pointsEntries'>,
  'number' | 'key' | 'kind' | 'tenths' | 'at' | 'day' | 'lapsesOn' | 'undoes' | 'volunteer' | 'household'
>;
type Appeal = Pick<Doc<'pointsAppeals'>, 'state' | 'at' | 'volunteer' | 'household'>;
type Figure = 'given' | 'redeemed' | 'lapsed';

/** Which figure an entry is part of, by the account on its other side. */
const figureOf = (kind: Entry['kind']): Figure => {
  const { counter } = entryKinds[kind];
  return counter === 'shop' ? 'redeemed' : counter === 'expiry' ? 'lapsed' : 'given';
};

const byYear = <R extends { at: string }>(rows: readonly R[]): Map<string, R[]> =>
  Map.groupBy(
    rows.filter(({ at }) => dayOf(at) !== null),
    ({ at }) => dayOf(at)?.slice(0, 4) ?? '',
  );

/** Number of the volunteers and households whose rows these are. */
const accountsIn = (rows: readonly Pick<Entry, 'volunteer' | 'household'>[]): number =>
  new Set(rows.map(({ volunteer, household }) => idOf(volunteer) ?? idOf(household) ?? '')).size;

/** Whether rows tell of nobody: there are none, or they are of enough accounts. */
const isTold = (rows: Parameters<typeof accountsIn>[0]): boolean =>
  rows.length === 0 || accountsIn(rows) >= fewestAccounts;

interface Lapsing {
  readonly account: string;
  readonly tenths: number;
}

const accountOf = ({ volunteer, household }: Entry): string => idOf(volunteer) ?? idOf(household) ?? '';

const ledgerEntry = (entry: Entry): LedgerEntry => ({
  account: accountOf(entry),
  number: entry.number,
  key: entry.key,
  kind: entry.kind,
  tenths: entry.tenths,
  day: dayOf(entry.day) ?? '',
  lapsesOn: dayOf(entry.lapsesOn),
  undoes: entry.undoes ?? null,
});

/** Year of the last day on which points are valid that are not from `lapsesOn` on. */
const lastYear = (lapsesOn: string): string =>
  new Date(Date.parse(lapsesOn) - 86_400_000).toISOString().slice(0, 4);

/**
 * What is left and will lapse, by the year of its last day. Null if the ledger cannot be replayed: the check of
 * the ledger tells why, and a sum without one account would be wrong.
 */
function lapsingByYear(entries: readonly Entry[]): Map<string, Lapsing[]> | null {
  try {
    const lots = [...replay(entries.map(ledgerEntry)).values()].flatMap(({ name, lots: own }) =>
      own.flatMap(({ lapsesOn, left }) =>
        lapsesOn === null ? [] : { year: lastYear(lapsesOn), account: name, tenths: left },
      ),
    );
    return Map.groupBy(lots, ({ year }) => year);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function lapsingSum(lots: readonly Lapsing[]): number | null {
  const accounts = new Set(lots.map(({ account }) => account)).size;
  return accounts > 0 && accounts < fewestAccounts
    ? null
    : lots.reduce((sum, { tenths }) => sum + tenths, 0) / 10;
}

function sumsOf(entries: readonly Entry[]): Pick<PointsCount, Figure> {
  const told = (figure: Figure) => {
    const own = entries.filter(({ kind }) => figureOf(kind) === figure);
    const sum = own.reduce((tenths, one) => tenths + one.tenths, 0);
    // Nothing moved: that is 0, not -0.
    return isTold(own) ? (figure === 'given' ? sum : 0 - sum) / 10 : null;
  };
  return { given: told('given'), redeemed: told('redeemed'), lapsed: told('lapsed') };
}

function appealsOf(
  appeals: readonly Appeal[],
): Pick<PointsCount, 'appealsRaised' | 'appealsAnswered' | 'appealsUpheld' | 'appealsRejected'> {
  const of = (state: Appeal['state']) => appeals.filter((one) => one.state === state);
  const [upheld, rejected] = [of('upheld'), of('rejected')];
  const answered = upheld.length + rejected.length;
  const isRaised = isTold(appeals);
  // Where all had the same answer, everybody's is known: the two are told apart only if enough had each.
  const isApart = answered === 0 || [upheld, rejected].every((own) => accountsIn(own) >= fewestAccounts);
  return {
    appealsRaised: isRaised ? appeals.length : null,
    appealsAnswered: isRaised ? answered : null,
    appealsUpheld: isRaised && isApart ? upheld.length : null,
    appealsRejected: isRaised && isApart ? rejected.length : null,
  };
}

/** What the ledger moved in each year, what of it will lapse, and how many appeals were raised, the whole town together. */
export function pointsCountRows(entries: readonly Entry[], appeals: readonly Appeal[]): PointsCount[] {
  const [moved, raised] = [byYear(entries), byYear(appeals)];
  const lapsing = lapsingByYear(entries);
  const years = new Set([...moved.keys(), ...raised.keys(), ...(lapsing?.keys() ?? [])]);
  return [...years].map((year) => ({
    id: year,
    year,
    ...sumsOf(moved.get(year) ?? []),
    lapsing: lapsing === null ? null : lapsingSum(lapsing.get(year) ?? []),
    ...appealsOf(raised.get(year) ?? []),
  }));
}
