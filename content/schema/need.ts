import { z } from 'zod';
import { codeLabels, codes, date, id, reference } from './common.ts';

/** Ways in which a need reaches the town (群众需求大排查). */
export const needChannels = {
  notice: '公众号公告',
  assembly: '群众会',
  courtyard: '院坝会',
  visit: '入户走访',
  phone: '电话',
  wish: '微心愿',
} as const;
export type NeedChannel = keyof typeof needChannels;

/** States of the four-order loop (点单—派单—接单—评单). */
export const needStates = {
  submitted: '已提交',
  accepted: '已受理',
  refused: '不予受理',
  dispatched: '已派单',
  'in-service': '服务中',
  done: '已办结',
  rated: '已评价',
} as const;
export type NeedState = keyof typeof needStates;

/** What a micro-wish asks for. */
export const wishKinds = { goods: '一样东西', service: '帮一次忙', company: '有人陪伴' } as const;

/** What a micro-wish costs about, in yuan (default; towns publish such ranges so that people can choose). */
export const wishCosts = {
  none: '不花钱',
  'to-50': '50 元以内',
  'to-200': '50 到 200 元',
  'to-500': '200 到 500 元',
  'over-500': '500 元以上',
} as const;

/** States in which a need may be shown to the public. */
export const publicNeedStates = [
  'dispatched',
  'in-service',
  'done',
  'rated',
] as const satisfies readonly NeedState[];

/** What a micro-wish has beyond other needs. */
const needWish = z.strictObject({
  kind: codes(wishKinds).describe('What it asks for.'),
  cost: codes(wishCosts).describe('About what it costs, in yuan.'),
  batch: z.string().min(1).describe('Published together with others of this batch, e.g. 2026年第4批.'),
  isOpen: z.boolean().describe('Whether somebody is asked to claim it.'),
  claimedBy: z
    .string()
    .describe('Who claimed it; a name only where the claimant agreed. Empty if nobody has.'),
});

/** 群众需求: what residents asked for. Public only from `dispatched` on, without name, phone or address. */
export const need = z.strictObject({
  id,
  code: z
    .string()
    .regex(/^[A-Z0-9-]+$/)
    .describe('Number that staff and residents quote, e.g. XQ2026-0031.'),
  channel: codes(needChannels),
  state: z.enum(publicNeedStates).register(codeLabels, { labels: needStates }),
  title: z.string().min(1).describe('Public wording, names nobody.'),
  description: z.string().describe('Public wording, names nobody; may be empty.'),
  categoryId: reference('categories').nullable(),
  villageId: reference('villages').nullable(),
  submittedOn: date,
  dispatchedOn: date,
  doneOn: date.nullable(),
  teamId: reference('teams').nullable().describe('The team that took it over.'),
  projectId: reference('projects').nullable().describe('The project that answered it.'),
  activityId: reference('activities').nullable().describe('The activity that answered it.'),
  result: z.string().describe('What became of it, public wording; empty until done.'),
  rating: z.int().min(1).max(5).nullable().describe('Rating by the person who asked, 1–5.'),
  wish: needWish.nullable().describe('Null for what is no micro-wish, and where no batch was published.'),
  photos: z
    .array(z.strictObject({ mediaId: reference('media'), caption: z.string() }))
    .describe('Pictures of what was done; empty until it is.'),
});
export type Need = z.infer<typeof need>;
