import { pagePath } from '#content/schema/pages.ts';
import type { APIRoute } from 'astro';
import { getDataset, getToday } from '#site/dataset/dataset.ts';
import { encodeOpening } from '#site/subjects/stations/opening-code.ts';
import type { MapData } from '#site/subjects/stations/map-data.ts';
import { isLocated } from '#site/subjects/stations/distance.ts';
import { link } from '#site/words/url.ts';

/** Data that the interactive map loads when it is opened: the sketch and the places. */
export const GET: APIRoute = () => {
  const { settings, stations } = getDataset();
  const today = getToday();
  const data: MapData = {
    ...settings.map,
    places: stations.rows.filter(isLocated).map((station) => ({
      slug: station.slug,
      name: station.shortName,
      href: link(pagePath('stations', station)),
      level: station.level,
      latitude: station.latitude,
      longitude: station.longitude,
      opening: encodeOpening(station, today),
      phone: station.phone,
    })),
  };
  return new Response(JSON.stringify(data), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
