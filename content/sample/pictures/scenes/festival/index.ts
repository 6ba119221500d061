import type { Picture } from '../../picture.ts';
import { dragonBoatZongzi } from './dragon-boat-zongzi.ts';
import { midAutumnMoon } from './mid-autumn-moon.ts';
import { chongyangEldersVisit } from './chongyang-elders-visit.ts';
import { lanternFestivalStreet } from './lantern-festival-street.ts';

/** 我们的节日. */
export const festival: readonly Picture[] = [
  dragonBoatZongzi,
  midAutumnMoon,
  chongyangEldersVisit,
  lanternFestivalStreet,
];
