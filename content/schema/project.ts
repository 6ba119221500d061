import { z } from 'zod';
import { codes, date, id, markdown, reference, slug } from './common.ts';

/** Whether a project is on offer. */
export const projectStates = { active: '常年开展', seasonal: '季节开展', ended: '已结束' } as const;

/** 服务项目: a service that is offered repeatedly. `isBrand` marks 品牌项目. */
export const project = z.strictObject({
  id,
  slug,
  name: z.string().min(1),
  categoryId: reference('categories'),
  isBrand: z.boolean().describe('品牌项目.'),
  state: codes(projectStates),
  summary: z.string().describe('One sentence for the service list.'),
  audience: z.string().describe('For whom, e.g. 独居老人、特困供养人员.'),
  schedule: z.string().describe('When, in words, e.g. 每月逢三赶场天.'),
  howToApply: z.string().describe('How a resident asks for it; may be empty.'),
  mechanism: z.string().describe('How it works, e.g. the 1+N pairing; may be empty.'),
  introduction: markdown,
  teamIds: z.array(reference('teams')).describe('Teams that run it, main team first.'),
  startedOn: date.nullable(),
  coverId: reference('media').nullable(),
});
export type Project = z.infer<typeof project>;
