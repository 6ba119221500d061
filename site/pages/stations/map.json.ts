import type { APIRoute } from 'astro';
import { getDataset, getToday } from '#site/lib/dataset.ts';
import { encodeOpening } from '#site/lib/opening-code.ts';
import type { MapData } from '#site/lib/stations/map-data.ts';
import { isLocated } from '#site/lib/stations/distance.ts';
import { stationPath } from '#site/lib/stations/station-path.ts';
import { link } from '#site/lib/url.ts';

/** What the movable map asks for when it is opened: the sketch and the places. */
export const GET: APIRoute = () => {
  const { settings, stations } = getDataset();
  const today = getToday();
  const data: MapData = {
    ...settings.map,
    places: stations.rows.filter(isLocated).map((station) => ({
      slug: station.slug,
      name: station.shortName,
      href: link(stationPath(station)),
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
