import { addDays, weekdayOf } from './calendar.ts';
import { luck } from './luck.ts';
import { pointsText } from '../points/points-text.ts';
import { toTenths } from '../points/to-tenths.ts';
import type { PendingEntry } from './book-ledger.ts';
import type { SampleRedemption, SampleReward, SampleVolunteer } from './types.ts';

/** International Volunteer Day of 2025. A story tells of it, with 34 people at the counter. */
const bigDay = { day: '2025-12-05', people: 34 };
/** Number of people at the counter on other days. */
const usual = 4;
const handlers = ['积分微超市值班员（镇实践所）', '积分微超市值班员（龙堰店）'] as const;

/** Days on which points are exchanged: the last Saturday of every month, and the big day. */
function exchangeDays(today: string): string[] {
  const days = [];
  for (let day = '2025-01-01'; day < today; day = addDays(day, 1)) {
    const lastOfMonth = addDays(day, 7).slice(0, 7) !== day.slice(0, 7);
    if (day === bigDay.day || (weekdayOf(day) === 6 && lastOfMonth)) days.push(day);
  }
  return days;
}

/** Days within which a reward is fetched, as the rules have it. */
const reservedDays = 15;

interface Ledger {
  redemptions: SampleRedemption[];
  entries: PendingEntry[];
}

/**
 * Redemptions that the balances allow, with the entries that deduct them. Cadres do not exchange points
 * (积分管理办法).
 */
export function redeem(
  today: string,
  volunteers: readonly SampleVolunteer[],
  earned: readonly PendingEntry[],
  rewards: readonly SampleReward[],
): Ledger {
  const ledger: Ledger = { redemptions: [], entries: [] };
  const earnedBy = Map.groupBy(earned, ({ owner }) => owner.volunteer);
  const balance = (volunteer: string, at: string) =>
    [
      ...(earnedBy.get(volunteer) ?? []),
      ...ledger.entries.filter((one) => one.owner.volunteer === volunteer),
    ].reduce((sum, one) => sum + (one.at <= at ? one.draft.tenths : 0), 0) / 10;
  const goods = rewards.filter(({ kind }) => kind === 'goods');
  const eligibilities = rewards.filter(({ kind }) => kind === 'eligibility');
  const cheapest = Math.min(...goods.map(({ points }) => points));
  const served = volunteers.filter(({ kind }) => kind !== 'cadre');
  // These volunteers still save. The story of the big day tells of a hundred untouched points.
  const savers = new Set(served.filter((_, index) => index % 3 === 0).map(({ key }) => key));

  for (const day of exchangeDays(today)) {
    const chance = luck(`redeem:${day}`);
    const at = `${day}T10:00:00+08:00`;
    const able = served
      .filter(({ key }) => day === bigDay.day || !savers.has(key))
      .map((volunteer) => ({ volunteer, points: balance(volunteer.key, at) }))
      .filter(({ points }) => points >= cheapest)
      .sort(
        (a, b) =>
          Number(b.volunteer.village === 'longyan') - Number(a.volunteer.village === 'longyan') ||
          b.points - a.points,
      );
    const people = day === bigDay.day ? bigDay.people : usual;
    const pool = able.slice(0, people * 3);
    const wish = new Set<string>();
    for (const { volunteer, points } of pool) {
      if (wish.size === people) break;
      if (day !== bigDay.day && chance.next() < 0.6) continue;
      wish.add(volunteer.key);
      const reward = chance.pick(goods.filter((one) => one.points <= points));
      const quantity = Math.min(chance.pick([1, 1, 2]), Math.floor(points / reward.points));
      const number = String(ledger.redemptions.length + 1).padStart(4, '0');
      const spent = toTenths(reward.points * quantity);
      const redemption: SampleRedemption = {
        key: `r${number}`,
        slipNumber: `DH${day.replaceAll('-', '')}-${number}`,
        volunteer: volunteer.key,
        reward: reward.key,
        quantity,
        tenths: spent,
        state: 'handed',
        at,
        fetchBy: addDays(day, reservedDays),
        handledBy: handlers[day === bigDay.day || volunteer.village === 'longyan' ? 1 : 0],
        remark: '',
      };
      ledger.redemptions.push(redemption);
      ledger.entries.push({
        owner: { volunteer: volunteer.key, household: null },
        draft: {
          key: `redeemed:${redemption.key}`,
          kind: 'redeemed',
          tenths: -spent,
          day,
          lapsesOn: null,
          undoes: null,
        },
        at,
        reason: `兑换${reward.name}${quantity > 1 ? ` ${quantity} ${reward.unit}` : ''}`,
        words: `${reward.points} 分 × ${quantity} = ${pointsText(spent)} 分`,
        participation: null,
        rule: null,
        redemption: redemption.key,
        item: null,
        times: null,
      });
    }
  }
  // Priorities are requested at the end of each half-year. The threshold is checked; nothing is deducted.
  for (const day of ['2025-12-20', '2026-06-20']) {
    const chance = luck(`priority:${day}`);
    for (const reward of eligibilities) {
      const able = served
        .filter(({ key }) => balance(key, `${day}T10:00:00+08:00`) >= reward.points)
        .slice(0, 30);
      for (const volunteer of able.filter(() => chance.next() < 0.35).slice(0, 4)) {
        const number = String(ledger.redemptions.length + 1).padStart(4, '0');
        ledger.redemptions.push({
          key: `r${number}`,
          slipNumber: `DH${day.replaceAll('-', '')}-${number}`,
          volunteer: volunteer.key,
          reward: reward.key,
          quantity: 1,
          tenths: 0,
          state: 'handed',
          at: `${day}T10:00:00+08:00`,
          fetchBy: addDays(day, reservedDays),
          handledBy: handlers[0],
          remark: '',
        });
      }
    }
  }
  return withOpenOnes(ledger, today);
}

/** The last day's redemptions: one is still to be fetched, one was given back. */
function withOpenOnes({ redemptions, entries }: Ledger, today: string): Ledger {
  const last = redemptions.filter(({ tenths }) => tenths > 0).slice(-2);
  const [back, open] = last;
  const isRecent = open !== undefined && addDays(open.at.slice(0, 10), reservedDays) > today;
  const spent = entries.find(({ redemption }) => redemption !== null && redemption === back?.key);
  return {
    redemptions: redemptions.map((one) =>
      one === back
        ? { ...one, state: 'cancelled', remark: '拿错了规格，当天退回' }
        : one === open && isRecent
          ? { ...one, state: 'reserved', handledBy: '' }
          : one,
    ),
    entries:
      back === undefined || spent === undefined
        ? entries
        : [
            ...entries,
            {
              ...spent,
              draft: {
                ...spent.draft,
                key: `returned:${back.key}`,
                kind: 'returned',
                tenths: back.tenths,
                undoes: spent.draft.key,
              },
              at: back.at.replace('T10:00', 'T16:00'),
              reason: `兑换单 ${back.slipNumber} 退回，退回 ${pointsText(back.tenths)} 分：拿错了规格，当天退回`,
              words: '',
            },
          ],
  };
}
