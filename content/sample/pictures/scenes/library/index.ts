import type { Picture } from '../../picture.ts';
import { farmBookhouseReading } from './farm-bookhouse-reading.ts';
import { childrenStoryHour } from './children-story-hour.ts';

/** 农家书屋. */
export const library: readonly Picture[] = [farmBookhouseReading, childrenStoryHour];
