import type { APIRoute } from 'astro';
import { activityCalendar } from '#site/subjects/activities/activity-calendar.ts';
import { calendarEntry } from '#site/subjects/activities/calendar-entry.ts';
import { getDataset } from '#site/dataset/dataset.ts';

/** `/activities/<slug>.ics`: one activity, for import into a personal calendar. */
export const GET: APIRoute = ({ params }) => {
  const dataset = getDataset();
  const activity = dataset.activities.bySlug(params.slug);
  if (!activity) return new Response(null, { status: 404 });
  return new Response(activityCalendar(dataset.settings.siteTitle, [calendarEntry(dataset, activity)]), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
};
