import type { Picture } from '../../picture.ts';
import { instituteExterior } from './institute-exterior.ts';
import { stationTiledCourtyard } from './station-tiled-courtyard.ts';
import { stationRiverside } from './station-riverside.ts';
import { stationTerraces } from './station-terraces.ts';
import { stationSnow } from './station-snow.ts';
import { stationNight } from './station-night.ts';
import { stationSchool } from './station-school.ts';
import { stationStiltHouse } from './station-stilt-house.ts';
import { stationCultureSquare } from './station-culture-square.ts';
import { servicePointMarket } from './service-point-market.ts';
import { servicePointBusStop } from './service-point-bus-stop.ts';
import { servicePointPavilion } from './service-point-pavilion.ts';

/** 文明实践所、站、点外景. */
export const station: readonly Picture[] = [
  instituteExterior,
  stationTiledCourtyard,
  stationRiverside,
  stationTerraces,
  stationSnow,
  stationNight,
  stationSchool,
  stationStiltHouse,
  stationCultureSquare,
  servicePointMarket,
  servicePointBusStop,
  servicePointPavilion,
];
