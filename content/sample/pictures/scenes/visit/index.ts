import type { Picture } from '../../picture.ts';
import { householdVisitDoorway } from './household-visit-doorway.ts';
import { firesideVisitWinter } from './fireside-visit-winter.ts';
import { newHomeVisitPicture } from './new-home-visit.ts';

/** 入户走访. */
export const visit: readonly Picture[] = [householdVisitDoorway, firesideVisitWinter, newHomeVisitPicture];
