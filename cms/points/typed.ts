import { z } from 'zod';
import { Refusal } from '#cms/errors/refusal.ts';
import type { AccountRef } from './account-ref.ts';

const id = z.string().min(1).max(64);
const text = z.string().max(500);
/** Made by the caller for each thing that is done, e.g. a UUID. */
const key = z.string().min(8).max(100);
const whole = z.int().min(0).max(1_000_000);
const who = { volunteer: id.nullish(), household: id.nullish() };

/** What the endpoints take, field by field. Unknown fields are refused. */
export const shapes = {
  redeem: z.strictObject({
    ...who,
    reward: id,
    quantity: z.int().min(1).max(1_000),
    key,
    isHanded: z.boolean().default(false),
  }),
  step: z.strictObject({ reason: text.default('') }),
  stock: z.strictObject({
    reward: id,
    kind: z.enum(['received', 'damaged', 'counted']),
    quantity: whole,
    reason: text.default(''),
    key,
  }),
  give: z.strictObject({
    ...who,
    kind: z.enum(['item', 'bonus', 'opening', 'correction']),
    item: id.nullish(),
    times: z.int().min(1).max(1_000).default(1),
    points: z.number().min(-100_000).max(100_000).nullish(),
    participation: id.nullish(),
    day: z.iso.date().nullish(),
    reason: text,
    key,
  }),
  undo: z.strictObject({ reason: text }),
  appeal: z.strictObject({ entry: id, text: z.string().max(1_000) }),
  answer: z.strictObject({ isUpheld: z.boolean(), answer: z.string().max(1_000) }),
} as const;

/** The body of a request in its shape. Throws a Refusal that names the field that is wrong. */
export function typed<S extends z.ZodType>(shape: S, data: unknown): z.infer<S> {
  const { success, data: parsed, error } = shape.safeParse(data ?? {});
  if (success) return parsed;
  const [issue] = error.issues;
  const field =
    issue?.path.join('.') || (issue?.code === 'unrecognized_keys' ? issue.keys.join('、') : '内容');
  throw new Refusal(`没有办理：“${field.slice(0, 60)}”这一项写得不对。请刷新页面再试。`, 400);
}

/** The account that a request names: a volunteer or a household, exactly one. */
export function accountIn(named: { volunteer?: unknown; household?: unknown }): AccountRef {
  const { volunteer, household } = named;
  const isId = (value: unknown): value is string => typeof value === 'string' && value !== '';
  if (isId(volunteer) && !isId(household)) return { volunteer };
  if (isId(household) && !isId(volunteer)) return { household };
  throw new Refusal('请先选定一名志愿者，或者一户家庭。', 400);
}
