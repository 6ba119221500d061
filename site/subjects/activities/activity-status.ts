import type { Activity } from '#content/schema/activity.ts';

/** Status of an activity on a given day. `unrecorded`: planned and over, but without a result yet. */
export type ActivityStatus = 'coming' | 'unrecorded' | 'held' | 'cancelled';

/** Names of the statuses for residents. */
export const activityStatusLabels: Readonly<Record<ActivityStatus, string>> = {
  coming: '即将开展',
  unrecorded: '结果待登记',
  held: '已开展',
  cancelled: '已取消',
};

/** Last day of an activity, `YYYY-MM-DD` in Asia/Shanghai. */
export function lastDayOf(activity: Activity): string {
  return (activity.endsAt ?? activity.startsAt).slice(0, 10);
}

/** The state of an activity on the day `today` (`YYYY-MM-DD`). */
export function activityStatus(activity: Activity, today: string): ActivityStatus {
  if (activity.state !== 'planned') return activity.state;
  return lastDayOf(activity) >= today ? 'coming' : 'unrecorded';
}
