import { describe, expect, it } from 'vitest';
import type { Station } from '#content/schema/station.ts';
import { formatDistance, kilometresBetween, nearestStations } from '#site/subjects/stations/distance.ts';

const at = (latitude: number, longitude: number) => ({ latitude, longitude });

describe('a distance', () => {
  it.each([
    [at(0, 0), at(0, 1), 111.195],
    [at(0, 0), at(1, 0), 111.195],
    [at(60, 0), at(60, 1), 55.597],
    [at(28, 107), at(28.01, 107), 1.112],
    [at(39.9042, 116.4074), at(31.2304, 121.4737), 1067.3],
    [at(0, 0), at(0, 180), 20015.1],
    [at(28, 107), at(28, 107), 0],
  ])('from %o to %o is %d km', (a, b, kilometres) => {
    expect(Math.abs(kilometresBetween(a, b) - kilometres)).toBeLessThanOrEqual(kilometres * 0.0005);
    expect(kilometresBetween(b, a)).toBeCloseTo(kilometresBetween(a, b), 9);
  });

  it.each([
    [0, '10 米'],
    [0.354, '350 米'],
    [0.994, '990 米'],
    [0.996, '1.0 公里'],
    [1.24, '1.2 公里'],
    [9.94, '9.9 公里'],
    [9.96, '10 公里'],
    [14.4, '14 公里'],
  ])('of %d km reads %s', (kilometres, text) => {
    expect(formatDistance(kilometres)).toBe(text);
  });
});

describe('the stations nearest to one', () => {
  const station = (slug: string, latitude: number | null, longitude: number | null) =>
    ({ id: slug, slug, latitude, longitude }) as Station;
  const here = station('here', 28, 107);
  const all = [
    station('far', 28.5, 107),
    station('b', 28.1, 107),
    here,
    station('nowhere', null, null),
    station('half', 28, null),
    station('near', 28.01, 107),
    station('a', 27.9, 107),
  ];

  it('come nearest first, without itself and what has no place', () => {
    const slugs = nearestStations(here, all, 9).map(({ station: { slug } }) => slug);
    expect(slugs[0]).toBe('near');
    expect(slugs.slice(1, 3).toSorted()).toEqual(['a', 'b']);
    expect(slugs.slice(3)).toEqual(['far']);
    expect(nearestStations(here, all, 2)).toHaveLength(2);
    expect(nearestStations(here, all, 1)[0]?.kilometres).toBeCloseTo(1.112, 2);
  });

  it('are none for a station without a place', () => {
    expect(nearestStations(station('x', null, 107), all, 3)).toEqual([]);
  });
});
