import type { Activity } from '#content/schema/activity.ts';
import type { Station } from '#content/schema/station.ts';
import { activityPlace } from './activity-place.ts';

/** Data for the structured description that is not in the activity record. */
export interface JsonLdContext {
  readonly station: Station;
  /** Name of the site's sponsor, or of the site if no sponsor is set. */
  readonly publisher: string;
  /** Absolute URL of the page; null if the site's URL is not known. */
  readonly url: string | null;
  /** Absolute URLs of its pictures; empty if the site's URL is not known. */
  readonly images: readonly string[];
}

const statuses = {
  planned: 'https://schema.org/EventScheduled',
  held: 'https://schema.org/EventScheduled',
  cancelled: 'https://schema.org/EventCancelled',
} as const;

/** schema.org description: NewsArticle for a story, Event for an activity without a story. */
export function activityJsonLd(
  activity: Activity,
  context: JsonLdContext,
): Readonly<Record<string, unknown>> {
  const { station, publisher, url, images } = context;
  const common = {
    '@context': 'https://schema.org',
    ...(url === null ? {} : { url }),
    ...(images.length === 0 ? {} : { image: images }),
    ...(activity.summary === '' ? {} : { description: activity.summary }),
  };
  if (activity.story) {
    return {
      ...common,
      '@type': 'NewsArticle',
      headline: activity.title,
      inLanguage: 'zh-CN',
      datePublished: activity.story.publishedOn,
      author: { '@type': 'Organization', name: activity.story.author },
      publisher: { '@type': 'GovernmentOrganization', name: publisher },
    };
  }
  return {
    ...common,
    '@type': 'Event',
    name: activity.title,
    startDate: activity.startsAt,
    ...(activity.endsAt === null ? {} : { endDate: activity.endsAt }),
    eventStatus: statuses[activity.state],
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: {
      '@type': 'Place',
      name: activityPlace(activity, station),
      address: station.address || station.name,
    },
    organizer: { '@type': 'GovernmentOrganization', name: publisher },
  };
}
