import { z } from 'zod';
import { id, slug } from './common.ts';

/**
 * 服务类别: the town's own categories for teams, projects and activities. They are data of the editors, never
 * code.
 */
export const category = z.strictObject({
  id,
  slug,
  name: z.string().min(1).describe('Name of the category, e.g. 医疗健康.'),
  description: z.string().describe('What belongs here, one sentence.'),
  order: z.int().describe('Place in lists, ascending.'),
});
export type Category = z.infer<typeof category>;
