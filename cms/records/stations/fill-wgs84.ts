import type { FieldHook } from 'payload';
import { recordOf } from '#cms/errors/record-of.ts';
import { datums, type Datum } from './datums.ts';
import { toWgs84 } from './to-wgs84.ts';

function isDatum(value: unknown): value is Datum {
  return typeof value === 'string' && Object.hasOwn(datums, value);
}

/** Computes one WGS84 coordinate of a station from the entered coordinates; null if there are none. */
export function fillWgs84(axis: 'latitude' | 'longitude'): FieldHook {
  return ({ data }) => {
    const { datum, latitude, longitude } = recordOf(data?.coordinates);
    if (!isDatum(datum) || typeof latitude !== 'number' || typeof longitude !== 'number') return null;
    return toWgs84(datum, latitude, longitude)[axis];
  };
}
