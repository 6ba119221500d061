import type { Picture } from '../../picture.ts';
import { simpleWeddingLeaflets } from './simple-wedding-leaflets.ts';
import { customsCouncilMeeting } from './customs-council-meeting.ts';
import { flowersForRemembrance } from './flowers-for-remembrance.ts';

/** 移风易俗. */
export const customs: readonly Picture[] = [
  simpleWeddingLeaflets,
  customsCouncilMeeting,
  flowersForRemembrance,
];
