import { z } from 'zod';
import { date, id, reference } from './common.ts';

/** 项目/队伍成效: a dated figure of a team or a project that is not an activity count. */
export const indicator = z.strictObject({
  id,
  teamId: reference('teams').nullable().describe('Set when the figure is a team’s.'),
  projectId: reference('projects').nullable().describe('Set when the figure is a project’s.'),
  name: z.string().min(1).describe('What is counted, e.g. 播报理论政策.'),
  value: z.number(),
  unit: z.string().min(1).describe('e.g. 条, 户, 场.'),
  asOf: date.describe('Last day that the figure covers.'),
  definition: z.string().describe('How it was counted and by whom, one sentence.'),
});
export type Indicator = z.infer<typeof indicator>;
