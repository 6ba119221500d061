import { entryKinds } from '#content/points/entry-kinds.ts';
import type { SamplePointsEntry } from '#content/sample/types.ts';
import { dayAtNoon } from '#cms/dates/day-at-noon.ts';
import { monthDayText } from '#cms/dates/month-day-text.ts';
import { createEach } from './create-each.ts';
import type { IdBook } from './id-book.ts';
import { insertRows } from './insert-rows.ts';
import type { Loading } from './loading.ts';

const zone = 'Asia/Shanghai' as const;
const instant = (moment: string) => new Date(moment).toISOString();

/** Versions of the rules. Loaded before anybody serves, so that nothing is booked by itself. */
export async function loadRules(loading: Loading): Promise<void> {
  await createEach(
    loading,
    'pointsRules',
    loading.town.pointsRules,
    ({ key: _, startsOn, redemptionWindows, ...rule }) => ({
      ...rule,
      startsOn: dayAtNoon(startsOn),
      redemptionWindows: redemptionWindows.map(({ from, to }) => ({
        from: monthDayText(from),
        to: monthDayText(to),
      })),
    }),
  );
}

/** A key of the sample with the identifiers that the CMS puts into its own keys. */
export function entryKeyOf(ids: IdBook, key: string): string {
  const [, cause = '', about = ''] = /^([a-z]+):(.*)$/.exec(key) ?? [];
  const collection = { earned: 'participations', redeemed: 'redemptions', returned: 'redemptions' } as const;
  return cause === 'earned' || cause === 'redeemed' || cause === 'returned'
    ? `${cause}:${ids.of(collection[cause], about)}`
    : key;
}

function accountOf(ids: IdBook, { volunteer, household }: SamplePointsEntry['owner']) {
  return volunteer === null
    ? { household: ids.of('households', household), name: `h:${ids.of('households', household)}` }
    : { volunteer: ids.of('volunteers', volunteer), name: `v:${ids.of('volunteers', volunteer)}` };
}

/** Households, rewards, redemptions, and the ledgers of points and stock. */
export async function loadPoints(loading: Loading): Promise<void> {
  const { town, ids } = loading;
  await createEach(loading, 'households', town.households, ({ key: _, village, members, ...household }) => ({
    ...household,
    status: 'active',
    village: ids.of('villages', village),
    members: members.map((member) => ids.of('volunteers', member)),
  }));
  await createEach(
    loading,
    'rewards',
    town.rewards,
    ({ key, text, place, cover, stock: _, ...reward }, index) => ({
      ...reward,
      slug: key,
      description: text,
      exchangePlace: place,
      cover: ids.maybe('media', cover),
      isOffered: true,
      order: index + 1,
    }),
  );
  const times = (at: string) => ({
    at: instant(at),
    at_tz: zone,
    createdAt: instant(at),
    updatedAt: instant(at),
  });
  await insertRows(
    loading,
    'redemptions',
    town.redemptions,
    ({ volunteer, reward, at, fetchBy, state, handledBy, remark, key: _, ...rest }) => ({
      ...rest,
      ...times(at),
      volunteer: ids.of('volunteers', volunteer),
      reward: ids.of('rewards', reward),
      state,
      fetchBy: dayAtNoon(fetchBy),
      endedAt: state === 'reserved' ? null : instant(at),
      endedAt_tz: zone,
      handledBy: handledBy || null,
      remark: remark || null,
    }),
  );
  await insertRows(
    loading,
    'stockEntries',
    town.stockEntries,
    ({ reward, at, redemption, key, ...rest }) => ({
      ...rest,
      ...times(at),
      key: `sample:${key}`,
      place: `${ids.of('rewards', reward)}#${rest.number}`,
      reward: ids.of('rewards', reward),
      redemption: ids.maybe('redemptions', redemption),
    }),
  );
  await insertRows(
    loading,
    'pointsEntries',
    town.pointsEntries,
    ({ key, undoes, owner, participation, rule, redemption, at, day, lapsesOn, words, ...rest }) => {
      const { name, ...account } = accountOf(ids, owner);
      return {
        ...rest,
        ...account,
        ...times(at),
        key: entryKeyOf(ids, key),
        undoes: undoes === null ? null : entryKeyOf(ids, undoes),
        place: `${name}#${rest.number}`,
        counter: entryKinds[rest.kind].counter,
        words: words || null,
        day: dayAtNoon(day),
        lapsesOn: lapsesOn === null ? null : dayAtNoon(lapsesOn),
        participation: ids.maybe('participations', participation),
        rule: ids.maybe('pointsRules', rule),
        redemption: ids.maybe('redemptions', redemption),
      };
    },
  );
}
