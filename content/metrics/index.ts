import { activityMetrics } from './activity-metrics.ts';
import { brandProjects } from './brand-projects.ts';
import { brandTeams } from './brand-teams.ts';
import { facilities } from './facilities.ts';
import { householdLeads } from './household-leads.ts';
import { householdsLed } from './households-led.ts';
import { liaisonVolunteers } from './liaison-volunteers.ts';
import type { Metric } from './metric.ts';
import { needCountMetrics } from './need-count-metrics.ts';
import { needMetrics } from './need-metrics.ts';
import { practiceCenters } from './practice-centers.ts';
import { practiceInstitutes } from './practice-institutes.ts';
import { practiceStations } from './practice-stations.ts';
import { projectsOffered } from './projects-offered.ts';
import { servicePoints } from './service-points.ts';
import { stations } from './stations.ts';
import { teams } from './teams.ts';
import { villageCoverage } from './village-coverage.ts';
import { villages } from './villages.ts';
import { villagesCovered } from './villages-covered.ts';
import { volunteersActive } from './volunteers-active.ts';
import { volunteersRegistered } from './volunteers-registered.ts';
import { weeklyOpeningHours } from './weekly-opening-hours.ts';

/** All published metrics by key, in the order in which their definitions are listed. */
export const metrics = {
  ...activityMetrics,
  volunteersRegistered,
  volunteersActive,
  ...needCountMetrics,
  ...needMetrics,
  stations,
  practiceCenters,
  practiceInstitutes,
  practiceStations,
  servicePoints,
  villages,
  villagesCovered,
  villageCoverage,
  liaisonVolunteers,
  householdLeads,
  householdsLed,
  facilities,
  weeklyOpeningHours,
  teams,
  brandTeams,
  projectsOffered,
  brandProjects,
} as const satisfies Record<string, Metric>;

export type MetricKey = keyof typeof metrics;

/** The keys of the registry, typed. */
export const metricKeys = Object.keys(metrics).filter((key): key is MetricKey => key in metrics);

export type { Metric, Scope } from './metric.ts';
export { formatMoment, formatPeriod, formatValue, formatWithUnit } from './format.ts';
export { monthsBetween, periodOf } from './periods.ts';
export { latestIndicators } from './latest-indicators.ts';
