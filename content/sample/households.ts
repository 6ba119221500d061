import { addDays } from './calendar.ts';
import type { PendingEntry } from './book-ledger.ts';
import { lapsesOn } from '../points/lapses-on.ts';
import { toTenths } from '../points/to-tenths.ts';
import { pointsText } from '../points/points-text.ts';
import { luck } from './luck.ts';
import type { SampleHousehold, SamplePointsRule, SampleVillage, SampleVolunteer } from './types.ts';

/** The village that tries the 积分存折 of households. */
const trying = 'longyan';
const howMany = 12;

/** Households of the village that tries it, one for each of its first volunteers. */
export function inventHouseholds(
  volunteers: readonly SampleVolunteer[],
  villages: readonly SampleVillage[],
): SampleHousehold[] {
  const groups = villages.find(({ key }) => key === trying)?.groups ?? [];
  return volunteers
    .filter(({ village }) => village === trying)
    .slice(0, howMany)
    .map(({ key, name }, index) => ({
      key: `household-${String(index + 1).padStart(2, '0')}`,
      name: `${groups[index % groups.length] ?? ''} ${name}户`,
      village: trying,
      members: [key],
    }));
}

/** What is found at households on the 15th of each month since the rule has households. */
export function householdEntries(
  today: string,
  households: readonly SampleHousehold[],
  rules: readonly SamplePointsRule[],
): PendingEntry[] {
  const entries: PendingEntry[] = [];
  const rule = rules.find((one) => one.households);
  if (rule === undefined) return entries;
  for (
    let month = rule.startsOn.slice(0, 7);
    `${month}-15` < today;
    month = addDays(`${month}-28`, 5).slice(0, 7)
  ) {
    const day = `${month}-15`;
    for (const { key } of households) {
      const chance = luck(`household:${key}:${month}`);
      const found = chance.pick([
        'tidy-yard',
        'sort-waste',
        'attend-meeting',
        'help-neighbour',
        'simple-wedding',
        '',
      ]);
      // The eleventh household once left building waste at the road. It had points by then.
      const keys = [found, ...(key === 'household-11' && month === '2026-09' ? ['littering'] : [])];
      for (const item of rule.items.filter((one) => keys.includes(one.key))) {
        const tenths = toTenths(item.points);
        entries.push({
          owner: { volunteer: null, household: key },
          draft: {
            key: `given:${item.key}:${key}:${month}`,
            kind: tenths > 0 ? 'item' : 'deduction',
            tenths,
            day,
            lapsesOn: tenths > 0 ? lapsesOn(rule, day) : null,
            undoes: null,
          },
          at: `${day}T${tenths > 0 ? '15' : '16'}:00:00+08:00`,
          reason: `${item.group}：${item.name}：${tenths > 0 ? '每月走访评定' : '巡查发现，已当面说明'}`,
          words: `每${item.per} ${pointsText(tenths)} 分 × 1 = ${pointsText(tenths)} 分`,
          rule: rule.key,
          participation: null,
          redemption: null,
          item: item.key,
          times: 1,
        });
      }
    }
  }
  return entries;
}
