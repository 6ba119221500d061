import type { Picture } from '../../picture.ts';
import { trafficCrossingFlag } from './traffic-crossing-flag.ts';

/** 文明交通劝导. */
export const traffic: readonly Picture[] = [trafficCrossingFlag];
