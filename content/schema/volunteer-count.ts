import { z } from 'zod';
import { count, id, reference } from './common.ts';

/** What a count of volunteers covers: the whole town, or the activities and people of one record. */
const volunteerCountScopes = ['town', 'station', 'team', 'village', 'project', 'category'] as const;
export type VolunteerCountScope = (typeof volunteerCountScopes)[number];

/** Fewer people than this are not counted in public for anything smaller than the town. */
export const fewestShown = 3;

/** Identifier of a count: `2026-Q1` for the town, `2026-Q1:team:<id>` for anything smaller. */
export const volunteerCountId = (period: string, scope: VolunteerCountScope, owner: string | null): string =>
  owner === null ? period : `${period}:${scope}:${owner}`;

/**
 * Counts of distinct volunteers per month, quarter, half-year and year, for the town and for each station,
 * team, village, project and category of activities. There is a row only for a period in which somebody served, and for a month in which somebody
 * registered; where there is none, nobody served. No other data about single volunteers leaves the CMS.
 */
export const volunteerCount = z
  .strictObject({
    id,
    period: z
      .string()
      .regex(/^\d{4}(?:-(?:\d{2}|Q[1-4]|H[12]))?$/)
      .describe('Year `YYYY`, half `YYYY-H1`, quarter `YYYY-Q1` or month `YYYY-MM`, Asia/Shanghai.'),
    scope: z
      .enum(volunteerCountScopes)
      .describe('What is counted. The reference of the same name is set, the others are null.'),
    stationId: reference('stations').nullable(),
    teamId: reference('teams').nullable(),
    villageId: reference('villages').nullable(),
    projectId: reference('projects').nullable(),
    categoryId: reference('categories').nullable(),
    registered: count
      .nullable()
      .describe(
        'Volunteers registered by the end of the period who have not left since, distinct people: at the station, in the team, living in the village. Null for projects and categories, where nobody registers.',
      ),
    active: count
      .nullable()
      .describe(
        'Distinct volunteers with at least one participation in an activity held in the period: at the station, by the team (of several teams: each), at stations of the village, of the project, of the category. Null if they are one or two, except for the town: so few people would be recognised.',
      ),
  })
  .refine(
    ({ scope, stationId, teamId, villageId, projectId, categoryId }) =>
      Object.entries({
        station: stationId,
        team: teamId,
        village: villageId,
        project: projectId,
        category: categoryId,
      }).every(([name, owner]) => (owner !== null) === (name === scope)),
    'scope 与所指的记录不一致',
  );
export type VolunteerCount = z.infer<typeof volunteerCount>;
