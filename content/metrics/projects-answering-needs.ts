import type { Tables } from '#content/schema/index.ts';
import { distinctMetric } from './distinct-metric.ts';
import { needCubes, needPeriodRules } from './need-metric.ts';

const known = new WeakMap<Tables['activities'], ReadonlyMap<string, string | null>>();

function projectOfActivity({ activities }: Tables, id: string | null): string | null {
  const projects = known.get(activities) ?? new Map(activities.map((row) => [row.id, row.projectId]));
  known.set(activities, projects);
  return id === null ? null : (projects.get(id) ?? null);
}

/** 回应群众需求的项目. */
export const projectsAnsweringNeeds = distinctMetric(
  {
    key: 'projectsAnsweringNeeds',
    name: '回应群众需求的项目',
    unit: '个',
    definition:
      '这一时期派单的公开需求所归入的服务项目，一个项目只计一次：需求写明由哪个项目办的算，由哪场活动办的，那场活动的项目也算。',
    periodRule: needPeriodRules.dispatched,
    caution: '只说明项目接过需求，不说明需求已经办结。需求没有写明项目的，不在其中。',
    table: 'projects',
  },
  'projectId',
  needCubes.dispatched,
  (row, tables) => [
    ...new Set([row.projectId, projectOfActivity(tables, row.activityId)].filter((id) => id !== null)),
  ],
);
