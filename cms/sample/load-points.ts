import { dayAtNoon } from '#cms/dates/day-at-noon.ts';
import { createEach } from './create-each.ts';
import { insertRows } from './insert-rows.ts';
import type { Loading } from './loading.ts';

const zone = 'Asia/Shanghai';
const instant = (moment: string) => new Date(moment).toISOString();

/** Rules, rewards, redemptions and the ledger of points. */
export async function loadPoints(loading: Loading): Promise<void> {
  const { town, ids } = loading;
  await createEach(loading, 'pointsRules', town.pointsRules, ({ key: _, startsOn, ...rule }) => ({
    ...rule,
    startsOn: dayAtNoon(startsOn),
  }));
  await createEach(loading, 'rewards', town.rewards, ({ key, text, place, cover, ...reward }, index) => ({
    ...reward,
    slug: key,
    description: text,
    exchangePlace: place,
    cover: ids.maybe('media', cover),
    isOffered: true,
    order: index + 1,
  }));
  await insertRows(
    loading,
    'redemptions',
    town.redemptions,
    ({ volunteer, reward, at, key: _, ...rest }) => ({
      ...rest,
      volunteer: ids.of('volunteers', volunteer),
      reward: ids.of('rewards', reward),
      at: instant(at),
      at_tz: zone,
      state: 'handed',
      createdAt: instant(at),
      updatedAt: instant(at),
    }),
  );
  await insertRows(
    loading,
    'pointsEntries',
    town.pointsEntries,
    ({ key, volunteer, participation, rule, redemption, at, ...rest }) => ({
      ...rest,
      // Uses the record's id, so that the same service or redemption is not booked twice.
      key:
        participation === null
          ? `redeemed:${ids.maybe('redemptions', redemption) ?? key}`
          : `earned:${ids.of('participations', participation)}`,
      volunteer: ids.of('volunteers', volunteer),
      participation: ids.maybe('participations', participation),
      rule: ids.maybe('pointsRules', rule),
      redemption: ids.maybe('redemptions', redemption),
      at: instant(at),
      at_tz: zone,
      createdAt: instant(at),
      updatedAt: instant(at),
    }),
  );
}
