import type { Tables } from '#content/schema/index.ts';
import { stationLevels } from '#content/schema/station.ts';

/** `stations.geojson`: the places with known coordinates as points (RFC 7946, WGS84). */
export const stationsGeojson = (stations: Tables['stations']): Readonly<Record<string, unknown>> => ({
  type: 'FeatureCollection',
  features: stations.flatMap((station) =>
    station.latitude === null || station.longitude === null
      ? []
      : [
          {
            type: 'Feature',
            id: station.id,
            geometry: { type: 'Point', coordinates: [station.longitude, station.latitude] },
            properties: {
              name: station.name,
              shortName: station.shortName,
              level: stationLevels[station.level],
              slug: station.slug,
              address: station.address,
              phone: station.phone,
              services: station.services,
              assuredDate: station.assuredDate,
            },
          },
        ],
  ),
});
