import { momentOf } from '#content/sample/calendar.ts';
import type { SampleActivity } from '#content/sample/types.ts';
import { dayAtNoon } from '#cms/dates/day-at-noon.ts';
import { createEach } from './create-each.ts';
import { insertRows } from './insert-rows.ts';
import type { Loading } from './loading.ts';
import { workedOn } from './worked-on.ts';

const zone = 'Asia/Shanghai';
const instant = (moment: string) => new Date(moment).toISOString();
const oneDay = 86_400_000;

/**
 * When the record was last changed: on the story's day, otherwise the day after the activity; never in the
 * future.
 */
function changedAt({ day, story, state }: SampleActivity, today: string): string {
  const noon = Date.parse(dayAtNoon(today));
  const then =
    state === 'held'
      ? Date.parse(dayAtNoon(story?.publishedOn ?? day)) + (story ? 0 : oneDay)
      : noon - 2 * oneDay;
  return new Date(Math.min(then, noon - oneDay / 2, Date.now())).toISOString();
}

/** Activities with plan, ledger and story, and their participations. */
export async function loadActivities(loading: Loading): Promise<void> {
  const { town, ids } = loading;
  const shown = town.activities;
  await createEach(loading, 'activities', shown, (activity) => {
    const changed = changedAt(activity, town.today);
    const announced = new Date(
      Math.min(Date.parse(dayAtNoon(activity.day)) - 7 * oneDay, Date.parse(changed)),
    ).toISOString();
    return {
      _status: 'published',
      slug: activity.key,
      title: activity.title,
      state: activity.state,
      category: ids.of('categories', activity.category),
      station: ids.of('stations', activity.station),
      project: ids.maybe('projects', activity.project),
      teams: activity.teams.map((team) => ids.of('teams', team)),
      startsAt: instant(momentOf(activity.day, activity.starts)),
      startsAt_tz: zone,
      endsAt: instant(momentOf(activity.day, activity.ends)),
      endsAt_tz: zone,
      place: activity.place,
      plan: activity.plan,
      cancelReason: activity.cancelReason,
      summary: activity.summary,
      cover: ids.maybe('media', activity.cover),
      ledger: { isCounted: activity.figures !== null, ...activity.figures },
      story: {
        body: activity.story?.body ?? '',
        author: activity.story?.author ?? '',
        publishedOn: activity.story ? dayAtNoon(activity.story.publishedOn) : null,
        photos: (activity.story?.photos ?? []).map(({ picture, caption }) => ({
          photo: ids.of('media', picture),
          caption,
        })),
      },
      reviewState: 'published',
      reviewers: activity.story
        ? town.reviewers.map((reviewer) => ({ ...reviewer, at: changed, at_tz: zone }))
        : [],
      createdAt: announced,
      updatedAt: changed,
    };
  });
  const dayByKey = new Map(shown.map(({ key, day }) => [key, day]));
  await insertRows(
    loading,
    'participations',
    town.participations,
    ({ activity, volunteer, key: _, signedInAt, signedOutAt, ...rest }) => {
      const written = workedOn(dayByKey.get(activity) ?? town.today);
      return {
        ...rest,
        activity: ids.of('activities', activity),
        volunteer: ids.of('volunteers', volunteer),
        signedInAt: signedInAt === null ? null : instant(signedInAt),
        signedInAt_tz: zone,
        signedOutAt: signedOutAt === null ? null : instant(signedOutAt),
        signedOutAt_tz: zone,
        createdAt: written,
        updatedAt: written,
      };
    },
  );
}
