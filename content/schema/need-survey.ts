import { z } from 'zod';
import { codes, date, id, markdown, reference, slug } from './common.ts';
import { needChannels } from './need.ts';

/**
 * 群众需求大排查: a time in which the town asks everywhere what people need. A need belongs to it if it was
 * handed in on one of its days through one of its channels; surveys do not overlap.
 */
export const needSurvey = z.strictObject({
  id,
  slug,
  name: z.string().min(1).describe('e.g. 2026年秋季群众需求大排查.'),
  startsOn: date.describe('First day on which needs count for it.'),
  endsOn: date.describe('Last day; whether it is over follows from it.'),
  channels: z.array(codes(needChannels)).min(1).describe('Channels that it asks through.'),
  notice: markdown.describe('The announcement: what is asked, how, what happens then; may be empty.'),
  documentId: reference('documents').nullable().describe('The published notice.'),
  contact: z
    .string()
    .describe('Where questions are answered, e.g. 镇实践所 and its telephone; may be empty.'),
});
export type NeedSurvey = z.infer<typeof needSurvey>;
