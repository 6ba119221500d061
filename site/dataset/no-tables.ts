import type { Tables } from '#content/schema/index.ts';

/** Tables without rows: give a metric only the rows it shall count, `{ ...noTables, activities }`. */
export const noTables: Tables = {
  activities: [],
  categories: [],
  documents: [],
  facilities: [],
  indicators: [],
  media: [],
  needs: [],
  pointsRules: [],
  projects: [],
  rewards: [],
  selfChecks: [],
  standards: [],
  stations: [],
  teams: [],
  villages: [],
  volunteerCounts: [],
};
