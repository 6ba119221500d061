import type { Area } from './role-table.ts';

/**
 * The path where a record names its owner: its station (`id` for the station itself) or the user who created
 * it. Collections that are not listed have no owner: an `own` grant gives no access to them.
 */
export const ownership: Partial<Record<Area, { by: 'station' | 'user'; path: string }>> = {
  stations: { by: 'station', path: 'id' },
  facilities: { by: 'station', path: 'station' },
  volunteers: { by: 'station', path: 'station' },
  activities: { by: 'station', path: 'station' },
  participations: { by: 'station', path: 'activity.station' },
  needs: { by: 'station', path: 'station' },
  wishClaims: { by: 'station', path: 'need.station' },
  selfChecks: { by: 'station', path: 'station' },
  media: { by: 'user', path: 'createdBy' },
  imports: { by: 'user', path: 'createdBy' },
};
