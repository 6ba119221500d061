import { activitiesByCategory } from './activities-by-category.ts';
import { activitiesByMonth } from './activities-by-month.ts';
import { stationChart } from './activities-by-station.ts';
import type { Chart, ChartInput } from './chart.ts';
import { hoursByMonth } from './hours-by-month.ts';
import { peopleByMonth } from './people-by-month.ts';
import { volunteersByMonth } from './volunteers-by-month.ts';

/** The charts of the achievements page by key, in display order. */
export const charts: Readonly<Record<string, (input: ChartInput) => Chart>> = {
  'activities-by-month': activitiesByMonth,
  'activities-by-station': stationChart,
  'activities-by-category': activitiesByCategory,
  'volunteers-by-month': volunteersByMonth,
  'hours-by-month': hoursByMonth,
  'people-by-month': peopleByMonth,
};
