import type { Picture } from '../../picture.ts';
import { streetSweepingMorning } from './street-sweeping-morning.ts';
import { riverbankLitterPicking } from './riverbank-litter-picking.ts';
import { wallAdvertRemovalPicture } from './wall-advert-removal.ts';

/** 洁净家园. */
export const cleaning: readonly Picture[] = [
  streetSweepingMorning,
  riverbankLitterPicking,
  wallAdvertRemovalPicture,
];
