import { createEach } from './create-each.ts';
import { insertRows } from './insert-rows.ts';
import type { Loading } from './loading.ts';
import { dayAtNoon } from '#cms/dates/day-at-noon.ts';
import { weeklyRows } from '#cms/records/stations/weekly-rows.ts';
import { workedOn } from './worked-on.ts';

/** Categories, villages, stations with their hours, and what the stations have. */
export async function loadPlaces(loading: Loading): Promise<void> {
  const { town, ids } = loading;
  await createEach(loading, 'categories', town.categories, ({ key, name, description }, index) => ({
    name,
    slug: key,
    description,
    order: index + 1,
  }));
  await createEach(loading, 'villages', town.villages, ({ key, groups, ...village }, index) => ({
    ...village,
    slug: key,
    groups: groups.join('\n'),
    order: index + 1,
  }));
  await createEach(loading, 'stations', town.stations, (station) => {
    const [cover, ...photos] = station.pictures.map((picture) => ids.of('media', picture));
    return {
      _status: 'published',
      slug: station.key,
      name: station.name,
      shortName: station.shortName,
      level: station.level,
      parent: ids.maybe('stations', station.parent ?? (station.level === 'station' ? 'suo' : null)),
      village: ids.maybe('villages', station.village),
      introduction: station.introduction,
      services: station.services.join('\n'),
      isDemonstration: station.demonstration,
      phone: station.phone,
      address: station.address,
      directions: station.directions,
      coordinates: { datum: 'wgs84', latitude: station.latitude, longitude: station.longitude },
      hours: weeklyRows(station.hours),
      exceptions: station.exceptions.map(({ from, to, ...rest }) => ({
        ...rest,
        from: dayAtNoon(from),
        to: dayAtNoon(to),
      })),
      hoursNote: station.hoursNote,
      assuredDate: dayAtNoon(station.assuredDate),
      wheelchair: station.wheelchair,
      accessNote: station.accessNote,
      cover: cover ?? null,
      photos,
      updatedAt: workedOn(station.assuredDate),
    };
  });
  const facilities = town.facilities.map((facility, index) => ({ ...facility, key: String(index) }));
  await insertRows(loading, 'facilities', facilities, ({ station, kind, name, text, area, seats }) => ({
    station: ids.of('stations', station),
    kind,
    name,
    description: text,
    area,
    seats,
  }));
}
