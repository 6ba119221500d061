import { addDays } from './calendar.ts';
import { luck } from './luck.ts';
import type { SampleSelfCheck, SampleStandard, SampleStation } from './types.ts';

/** Faults that real inspections find, by item. Noted if an item is not fully met. */
const faults: Readonly<Record<string, readonly string[]>> = {
  place: ['卫生间地漏返水，已报修', '二楼功能室堆了农具，限一周清走'],
  sign: ['路口指示牌被树枝挡住', '开放时间牌还是旧的，重做中', '当月活动没有及时换'],
  team: ['两名新队员还没补进名册', '有三个村民组没有联络志愿者'],
  rules: ['物资管理制度没有上墙', '安全检查表缺一个月签字'],
  projects: ['上季度回应本村需求的项目只有两个', '夜间活动少'],
  records: ['有两场活动缺现场照片', '补登时长没有注明补登人'],
};

/**
 * 自查: each station is checked on each item of the current standard twice, half a year apart. The second
 * result is better.
 */
export function selfChecks(
  today: string,
  stations: readonly SampleStation[],
  standards: readonly SampleStandard[],
): SampleSelfCheck[] {
  const days = [addDays(today, -202), addDays(today, -20)];
  const current = standards.filter(({ isCurrent }) => isCurrent);
  return stations.flatMap((station) =>
    current.flatMap((standard) =>
      days.flatMap((checkedOn, round) =>
        standard.items.map((item) => {
          const chance = luck(`check:${station.key}:${item.key}:${round}`);
          const good = station.demonstration || station.level === 'institute' ? 0.95 : 0.72;
          const result =
            chance.next() < good + round * 0.14
              ? 'met'
              : chance.next() < 0.75 + round * 0.2
                ? 'partly'
                : 'not';
          return {
            key: `${station.key}:${item.key}:${checkedOn}`,
            station: station.key,
            standard: standard.key,
            item: item.key,
            checkedOn,
            result,
            note: result === 'met' ? '' : `${chance.pick(faults[item.key] ?? [''])}。`,
          };
        }),
      ),
    ),
  );
}
