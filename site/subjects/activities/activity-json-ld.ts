import type { Activity } from '#content/schema/activity.ts';
import type { Station } from '#content/schema/station.ts';
import { activityPlace } from './activity-place.ts';

/** What the description of a page for machines needs beside the record. */
export interface JsonLdContext {
  readonly station: Station;
  /** Name of the site's sponsor or, where none is set, of the site. */
  readonly publisher: string;
  /** Absolute address of the page; null while the site's address is unknown. */
  readonly url: string | null;
  /** Absolute addresses of its pictures; empty while the site's address is unknown. */
  readonly images: readonly string[];
}

const statuses = {
  planned: 'https://schema.org/EventScheduled',
  held: 'https://schema.org/EventScheduled',
  cancelled: 'https://schema.org/EventCancelled',
} as const;

/** schema.org description: a NewsArticle for a story, an Event for every activity that is not told. */
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
