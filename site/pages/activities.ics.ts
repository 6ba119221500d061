import type { APIRoute } from 'astro';
import { activityCalendar } from '#site/subjects/activities/activity-calendar.ts';
import { calendarActivities } from '#site/subjects/activities/calendar-activities.ts';
import { calendarEntry } from '#site/subjects/activities/calendar-entry.ts';
import { getDataset } from '#site/dataset/dataset.ts';

/** `/activities.ics`: the calendar for subscription on phones and computers. */
export const GET: APIRoute = () => {
  const dataset = getDataset();
  const entries = calendarActivities(dataset.activities.rows).map((activity) =>
    calendarEntry(dataset, activity),
  );
  return new Response(activityCalendar(`${dataset.settings.siteTitle}活动`, entries), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
};
