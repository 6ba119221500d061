import { metrics } from '#content/metrics/index.ts';
import { activityStates } from '#content/schema/activity.ts';
import type { PayloadRequest } from 'payload';
import { idOf } from '#cms/access/id-of.ts';
import { exportTables } from '#cms/dataset/export-tables.ts';
import { momentIn, shanghaiDay } from '#content/time/shanghai.ts';
import type { Activity } from '#cms/payload-types.ts';
import { recordOf } from '#cms/errors/record-of.ts';
import { Directory, type Listed } from '../directory.ts';
import { readNewest } from '../read-newest.ts';
import type { SheetContent } from '../sheet-file.ts';

/** Station and period of a ledger. */
export interface LedgerOrder {
  /** Station; null for one sheet per station that has activities. */
  station: string | null;
  /** First and last day, `YYYY-MM-DD`. */
  from: string;
  to: string;
}

const lists: readonly Listed[] = ['stations', 'categories', 'projects', 'teams'];
const headings = [
  ...['序号', '日期', '活动名称', '地点', '服务类别', '所属项目', '参加队伍', '进展'],
  ...['志愿者人次', '服务群众人次', '服务时长（小时）', '其中现场签到（小时）', '台账已核对'],
];
const numbers = ['volunteerCount', 'servedCount', 'serviceHours', 'signedHours'] as const;
const endOf = (day: string) => momentIn(day, '23:59:59.999').toISOString();
const startOf = (day: string) => momentIn(day).toISOString();

/** Metrics for the columns of `numbers`. */
const published = [
  metrics.volunteerTurns,
  metrics.peopleServed,
  metrics.serviceHours,
  metrics.signedHours,
] as const;

/**
 * 台账: one sheet per station, sorted by day. Two lines follow: the sums of all held activities as recorded
 * now, and the figures that the site shows for the same station and period. The site counts only what is
 * published and checked.
 */
export async function ledgerContents(
  req: PayloadRequest,
  { station, from, to }: LedgerOrder,
): Promise<SheetContent[]> {
  const directory = await Directory.read(req, lists);
  const found = await readNewest(req, 'activities', {
    where: {
      and: [
        { startsAt: { greater_than_equal: startOf(from) } },
        { startsAt: { less_than_equal: endOf(to) } },
        ...(station === null ? [] : [{ station: { equals: station } }]),
      ],
    },
  });
  const docs = (found as unknown as Activity[]).toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
  // If a record prevents the site from being built, the ledger is still produced.
  const tables = await exportTables(req.payload).then(
    (exported) => exported.tables,
    () => null,
  );
  const byStation = Map.groupBy(docs, (doc) => idOf(doc.station) ?? '');
  if (station !== null && byStation.size === 0) byStation.set(station, []);
  return [...byStation].map(([id, activities]) => {
    const name = directory.nameOf('stations', id) || '未知站点';
    const rows = activities.map((activity, index) => {
      const ledger = recordOf(activity.ledger);
      return [
        index + 1,
        shanghaiDay(activity.startsAt),
        activity.title,
        activity.place ?? '',
        directory.nameOf('categories', idOf(activity.category)),
        directory.nameOf('projects', idOf(activity.project)),
        (activity.teams ?? []).map((team) => directory.nameOf('teams', idOf(team))).join('、'),
        activityStates[activity.state],
        ...numbers.map((field) => (typeof ledger[field] === 'number' ? ledger[field] : '')),
        ledger['isCounted'] === true ? '是' : '否',
      ];
    });
    const held = activities.filter(({ state }) => state === 'held');
    const sums = numbers.map((field) =>
      held.reduce((sum, { ledger }) => sum + Number(recordOf(ledger)[field] ?? 0), 0),
    );
    const asked = { scope: { stationId: id }, period: { from, to } };
    const shown =
      tables === null
        ? ['网站公布', '', '有记录要先改好，暂时算不出', '', '', '', '', '', ...numbers.map(() => '')]
        : [
            ...['网站公布', '', `已核对并公开的 ${metrics.activitiesHeld.value(tables, asked) ?? 0} 场`],
            ...['', '', '', '', ''],
            ...published.map((metric) => metric.value(tables, asked) ?? 0),
          ];
    return {
      name,
      title: `${name}文明实践活动台账（${from} 至 ${to}）`,
      headings,
      rows: [
        ...rows,
        ['合计', '', `已开展 ${held.length} 场`, '', '', '', '', '', ...sums, ''],
        [...shown, ''],
      ],
    };
  });
}
