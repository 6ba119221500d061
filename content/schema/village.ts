import { z } from 'zod';
import { count, id, slug } from './common.ts';

/** 行政村: the unit people say they live in, and the denominator of coverage. */
export const village = z.strictObject({
  id,
  slug,
  name: z.string().min(1).describe('Name as residents say it, with 村.'),
  introduction: z.string().describe('Two or three sentences about the village; may be empty.'),
  population: count.nullable().describe('Registered residents, people.'),
  households: count.nullable().describe('Registered households.'),
  groups: z
    .array(z.string())
    .describe('Names of the 村民组 (hamlets), so that people find their village by their hamlet.'),
  liaisonVolunteers: count.describe(
    'Volunteers who are assigned to the village as its contacts (逐村配备志愿者联系), distinct people, when the dataset was written.',
  ),
  householdLeads: count.describe(
    'Volunteers of the kind 联户长 who live in the village, when the dataset was written.',
  ),
  householdsLed: count.describe(
    'Households that they look after together, as registered; a 联户长 without a registered number adds none.',
  ),
  order: z.int().describe('Place in lists, ascending; the order the town itself uses.'),
});
export type Village = z.infer<typeof village>;
