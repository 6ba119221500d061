import { entryKinds } from '#content/points/entry-kinds.ts';
import { fewestAccounts, type PointsCount } from '#content/schema/points-count.ts';
import { idOf } from '#cms/access/id-of.ts';
import { dayOf } from '../day-of.ts';
import type { Doc } from '../docs.ts';

type Entry = Pick<Doc<'pointsEntries'>, 'kind' | 'tenths' | 'at' | 'volunteer' | 'household'>;
type Figure = 'given' | 'redeemed' | 'lapsed';

/** Which figure an entry is part of, by the account on its other side. */
const figureOf = (kind: Entry['kind']): Figure => {
  const { counter } = entryKinds[kind];
  return counter === 'shop' ? 'redeemed' : counter === 'expiry' ? 'lapsed' : 'given';
};

/** What the ledger moved in each year, the whole town together. */
export function pointsCountRows(entries: readonly Entry[]): PointsCount[] {
  const years = new Map<string, Map<Figure, { tenths: number; accounts: Set<string> }>>();
  for (const { kind, tenths, at, volunteer, household } of entries) {
    const year = dayOf(at)?.slice(0, 4);
    if (year === undefined) continue;
    const figures = years.get(year) ?? new Map<Figure, { tenths: number; accounts: Set<string> }>();
    years.set(year, figures);
    const figure = figureOf(kind);
    const found = figures.get(figure) ?? { tenths: 0, accounts: new Set<string>() };
    figures.set(figure, found);
    found.tenths += figure === 'given' ? tenths : -tenths;
    found.accounts.add(idOf(volunteer) ?? idOf(household) ?? '');
  }
  return [...years].map(([year, figures]) => {
    const told = (figure: Figure) => {
      const { tenths, accounts } = figures.get(figure) ?? { tenths: 0, accounts: new Set() };
      // Nothing moved: that tells of nobody.
      return accounts.size > 0 && accounts.size < fewestAccounts ? null : tenths / 10;
    };
    return { id: year, year, given: told('given'), redeemed: told('redeemed'), lapsed: told('lapsed') };
  });
}
