import type { Area } from './role-table.ts';

/**
 * Where a record names its owner: the path of its station (`id` for the station itself), or of the person who made it.
 * Collections that are not listed know no owner: an `own` grant there reaches nothing.
 */
export const ownership: Partial<Record<Area, { by: 'station' | 'user'; path: string }>> = {
  stations: { by: 'station', path: 'id' },
  facilities: { by: 'station', path: 'station' },
  volunteers: { by: 'station', path: 'station' },
  activities: { by: 'station', path: 'station' },
  participations: { by: 'station', path: 'activity.station' },
  needs: { by: 'station', path: 'station' },
  selfChecks: { by: 'station', path: 'station' },
  media: { by: 'user', path: 'createdBy' },
  imports: { by: 'user', path: 'createdBy' },
};
