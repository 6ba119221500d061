import { shanghaiDay } from '#content/time/shanghai.ts';
import { deskStations } from '../desk-stations.ts';
import type { FindTask } from '../task.ts';

/** Opening hours count as unchecked after this many days. */
const longest = 90;

/** Stations whose hours and phone have not been checked for 90 days. */
export const hoursUnchecked: FindTask = async (desk) => {
  const since = shanghaiDay(new Date(desk.now.getTime() - longest * 86_400_000));
  const unchecked = (await deskStations(desk)).filter(
    ({ assuredDate }) => !assuredDate || shanghaiDay(assuredDate) < since,
  );
  if (unchecked.length === 0) return null;
  return {
    key: 'hours-unchecked',
    title: `开放时间超过 ${longest} 天没有核对`,
    hint: '到现场或打电话核对开放时间和电话，再填“最近一次人工核对日期”。',
    kind: 'late',
    count: unchecked.length,
    items: unchecked.map(({ id, shortName, assuredDate }) => ({
      label: shortName,
      detail: assuredDate ? `上次核对 ${shanghaiDay(assuredDate)}` : '从未核对',
      path: `/collections/stations/${id}`,
    })),
    path: null,
  };
};
