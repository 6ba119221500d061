import type { Picture } from '../../picture.ts';
import { villageTerracesSpring } from './village-terraces-spring.ts';
import { villageRiverMist } from './village-river-mist.ts';
import { villageAutumnFields } from './village-autumn-fields.ts';
import { villageSnowEvening } from './village-snow-evening.ts';
import { villageRapeFlowers } from './village-rape-flowers.ts';

/** 村庄风光. */
export const village: readonly Picture[] = [
  villageTerracesSpring,
  villageRiverMist,
  villageAutumnFields,
  villageSnowEvening,
  villageRapeFlowers,
];
