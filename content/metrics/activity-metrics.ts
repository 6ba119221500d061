import { activitiesHeld } from './activities-held.ts';
import { peopleServed } from './people-served.ts';
import { recordedHours } from './recorded-hours.ts';
import { serviceHours } from './service-hours.ts';
import { signedHours } from './signed-hours.ts';
import { volunteerTurns } from './volunteer-turns.ts';

/** The sums over activities, by key: what every grouped series of activities consists of. */
export const activityMetrics = {
  activitiesHeld,
  volunteerTurns,
  serviceHours,
  signedHours,
  recordedHours,
  peopleServed,
} as const;
