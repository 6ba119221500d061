import { z } from 'zod';
import { volunteerKinds } from './volunteer-kinds.ts';
import { codes, count, date, id, markdown, reference, slug } from './common.ts';

/** Levels of volunteer teams. */
export const teamLevels = { town: '镇级', village: '村级' } as const;

/** 志愿服务队: people who serve together; brand teams are the town's 特色队伍. */
export const team = z.strictObject({
  id,
  slug,
  name: z.string().min(1),
  level: codes(teamLevels),
  isBrand: z.boolean().describe('特色志愿服务队伍: built up by the town as a brand.'),
  categoryId: reference('categories').nullable(),
  stationId: reference('stations').nullable().describe('The place it works from.'),
  villageId: reference('villages').nullable().describe('Set for village teams.'),
  slogan: z.string().describe('One line in the team’s own words; may be empty.'),
  introduction: markdown.describe('Who they are and what they do.'),
  foundedOn: date.nullable(),
  volunteerCount: count.describe('Volunteers registered in the team when the dataset was written, people.'),
  membersByKind: z
    .array(z.strictObject({ kind: codes(volunteerKinds), count }))
    .describe(
      'Members by kind, in the order of the kinds. Kinds with fewer than three members are left out; empty if what is left out follows from `volunteerCount`.',
    ),
  coverId: reference('media').nullable(),
});
export type Team = z.infer<typeof team>;
