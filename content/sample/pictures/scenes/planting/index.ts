import type { Picture } from '../../picture.ts';
import { treePlantingHill } from './tree-planting-hill.ts';

/** 义务植树. */
export const planting: readonly Picture[] = [treePlantingHill];
