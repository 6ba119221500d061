import { activityMetrics } from './activity-metrics.ts';
import { brandProjects } from './brand-projects.ts';
import { brandTeams } from './brand-teams.ts';
import { categoriesServed } from './categories-served.ts';
import { commonestCategory } from './commonest-category.ts';
import { facilities } from './facilities.ts';
import { householdLeads } from './household-leads.ts';
import { householdsLed } from './households-led.ts';
import { liaisonVolunteers } from './liaison-volunteers.ts';
import type { Metric } from './metric.ts';
import { needCountMetrics } from './need-count-metrics.ts';
import { needMetrics } from './need-metrics.ts';
import { peoplePerActivity } from './people-per-activity.ts';
import { pointsGiven } from './points-given.ts';
import { pointsLapsed } from './points-lapsed.ts';
import { pointsLapsing } from './points-lapsing.ts';
import { pointsRedeemed } from './points-redeemed.ts';
import { population } from './population.ts';
import { practiceCenters } from './practice-centers.ts';
import { practiceInstitutes } from './practice-institutes.ts';
import { practiceStations } from './practice-stations.ts';
import { projectsActive } from './projects-active.ts';
import { projectsAnsweringNeeds } from './projects-answering-needs.ts';
import { projectsOffered } from './projects-offered.ts';
import { registeredShare } from './registered-share.ts';
import { servicePoints } from './service-points.ts';
import { standardsChecked } from './standards-checked.ts';
import { standardsMet } from './standards-met.ts';
import { standardsRate } from './standards-rate.ts';
import { standardsUnmet } from './standards-unmet.ts';
import { stationsActive } from './stations-active.ts';
import { stationsMeetingStandard } from './stations-meeting-standard.ts';
import { stations } from './stations.ts';
import { teamMembers } from './team-members.ts';
import { teamsActive } from './teams-active.ts';
import { teams } from './teams.ts';
import { townTeams } from './town-teams.ts';
import { villageCoverage } from './village-coverage.ts';
import { villageTeamCoverage } from './village-team-coverage.ts';
import { villageTeams } from './village-teams.ts';
import { villagesActive } from './villages-active.ts';
import { villagesCovered } from './villages-covered.ts';
import { villagesWithTeam } from './villages-with-team.ts';
import { villages } from './villages.ts';
import { volunteerParticipation } from './volunteer-participation.ts';
import { volunteersActive } from './volunteers-active.ts';
import { volunteersRegistered } from './volunteers-registered.ts';
import { weeklyOpeningHours } from './weekly-opening-hours.ts';

/** All published metrics by key, in the order in which their definitions are listed. */
export const metrics = {
  ...activityMetrics,
  peoplePerActivity,
  categoriesServed,
  commonestCategory,
  villagesActive,
  stationsActive,
  teamsActive,
  projectsActive,
  volunteersRegistered,
  volunteersActive,
  volunteerParticipation,
  registeredShare,
  ...needCountMetrics,
  ...needMetrics,
  projectsAnsweringNeeds,
  stations,
  practiceCenters,
  practiceInstitutes,
  practiceStations,
  servicePoints,
  villages,
  population,
  villagesCovered,
  villageCoverage,
  liaisonVolunteers,
  householdLeads,
  householdsLed,
  facilities,
  weeklyOpeningHours,
  standardsChecked,
  standardsMet,
  standardsUnmet,
  standardsRate,
  stationsMeetingStandard,
  teams,
  townTeams,
  villageTeams,
  villagesWithTeam,
  villageTeamCoverage,
  brandTeams,
  teamMembers,
  projectsOffered,
  brandProjects,
  pointsGiven,
  pointsRedeemed,
  pointsLapsed,
  pointsLapsing,
} as const satisfies Record<string, Metric>;

export type MetricKey = keyof typeof metrics;

/** The keys of the registry, typed. */
export const metricKeys = Object.keys(metrics).filter((key): key is MetricKey => key in metrics);

export type { Metric, Period, Query, Scope, ScopeKey } from './metric.ts';
export { answer } from './answer.ts';
export { formatMoment, formatPeriod, formatValue, formatWithUnit } from './format.ts';
export { indicatorMetrics } from './indicator-metrics.ts';
export { latestIndicators } from './latest-indicators.ts';
export { exactPeriod, monthsBetween, periodOf } from './periods.ts';
