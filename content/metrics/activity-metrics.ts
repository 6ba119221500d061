import { activitiesHeld } from './activities-held.ts';
import { peopleServed } from './people-served.ts';
import { recordedHours } from './recorded-hours.ts';
import { serviceHours } from './service-hours.ts';
import { signedHours } from './signed-hours.ts';
import { volunteerTurns } from './volunteer-turns.ts';

/** Sum metrics over activities, by key. Every grouped series of activities consists of these. */
export const activityMetrics = {
  activitiesHeld,
  volunteerTurns,
  serviceHours,
  signedHours,
  recordedHours,
  peopleServed,
} as const;
