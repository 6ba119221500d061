import { pagePath } from '#content/schema/pages.ts';
import type { Station } from '#content/schema/station.ts';
import { absoluteUrl } from '#site/dataset/absolute-url.ts';
import { getDataset, getToday } from '#site/dataset/dataset.ts';
import { joinSpans } from './opening-hours.ts';
import { nextSeason } from './next-season.ts';
import { weeklyGroups } from './weekly-groups.ts';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** schema.org does not allow 24:00. */
const closing = (time: string) => (time === '24:00' ? '23:59' : time);

const weekly = (station: Station, today: string) =>
  weeklyGroups(station.hours).map(({ season, days, span }) => ({
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: days.map((day) => `https://schema.org/${DAYS[day - 1] ?? ''}`),
    opens: span.opens,
    closes: closing(span.closes),
    // schema.org has no recurring seasons, so the current or the next one is given.
    ...(season ? nextSeason(season, today) : {}),
  }));

function dated(station: Station) {
  return station.exceptions.flatMap(({ from, to, spans }) =>
    // In schema.org equal opening and closing times mean closed.
    (spans.length === 0 ? [{ opens: '00:00', closes: '00:00' }] : joinSpans(spans)).map(
      ({ opens, closes }) => ({
        '@type': 'OpeningHoursSpecification',
        validFrom: from,
        validThrough: to,
        opens,
        closes: closing(closes),
      }),
    ),
  );
}

/** schema.org description of a station as a place, with its opening hours. */
export function stationJsonLd(station: Station): Record<string, unknown> {
  const { media, settings } = getDataset();
  const cover = media.find(station.coverId ?? station.photoIds[0] ?? null);
  return {
    '@context': 'https://schema.org',
    '@type': 'Place',
    name: station.name,
    alternateName: station.shortName,
    description: station.introduction,
    url: settings.siteUrl === null ? undefined : absoluteUrl(pagePath('stations', station)),
    image: settings.siteUrl === null || !cover ? undefined : absoluteUrl(`/media/${cover.original.file}`),
    address: station.address || undefined,
    telephone: station.phone ?? undefined,
    geo:
      station.latitude === null || station.longitude === null
        ? undefined
        : { '@type': 'GeoCoordinates', latitude: station.latitude, longitude: station.longitude },
    openingHoursSpecification: weekly(station, getToday()),
    specialOpeningHoursSpecification: dated(station),
    amenityFeature:
      station.wheelchair === null
        ? undefined
        : [{ '@type': 'LocationFeatureSpecification', name: '轮椅通道', value: station.wheelchair !== 'no' }],
  };
}
