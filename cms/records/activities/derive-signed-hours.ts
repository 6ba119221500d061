import type { CollectionBeforeValidateHook } from 'payload';
import { Refusal } from '#cms/errors/refusal.ts';
import { recordOf } from '#cms/errors/record-of.ts';
import { signedHours } from './signed-hours.ts';

const timeOf = (value: unknown): number | null =>
  (typeof value === 'string' && value !== '') || value instanceof Date ? new Date(value).getTime() : null;

const watched = ['hoursKnownBy', 'hours', 'signedInAt', 'signedOutAt', 'activity'] as const;
const comparable = (value: unknown) =>
  value instanceof Date ? value.toISOString() : JSON.stringify(value ?? null);

/**
 * Hours count as signed only where signing in and out were seen, and are then derived from the two times as the
 * rule of the day rounds: other hours that somebody typed are refused. A record that was stored before this rule
 * is held to it when its hours are changed.
 */
export const deriveSignedHours: CollectionBeforeValidateHook = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  const before = recordOf(originalDoc);
  const after: Record<string, unknown> = { ...before, ...data };
  const isChanged = watched.some((field) => comparable(after[field]) !== comparable(before[field]));
  if (after['hoursKnownBy'] !== 'signed' || (operation === 'update' && !isChanged)) return data;
  const [from, to] = [timeOf(after['signedInAt']), timeOf(after['signedOutAt'])];
  if (from === null || to === null) {
    const missing = from === null ? (to === null ? '签到和签退时间' : '签到时间') : '签退时间';
    throw new Refusal(
      `时长依据选了“现场签到签退”，却没有${missing}。请补上；没有看到本人签到签退的，请选“工作人员登记”。`,
    );
  }
  // The order of the two is told by the field itself.
  if (Number.isNaN(from) || Number.isNaN(to) || to < from) return data;
  const hours = await signedHours(req, new Date(from), new Date(to));
  if (hours === 0)
    throw new Refusal(
      `签到到签退只有 ${Math.floor((to - from) / 60_000)} 分钟，按规则不够计时长。请核对时间。`,
    );
  const typed: unknown = data?.hours;
  const isTyped = typeof typed === 'number' && typed !== before['hours'];
  if (isTyped && Math.abs(typed - hours) > 0.005)
    throw new Refusal(
      `签到到签退按规则是 ${hours} 小时，填的却是 ${typed} 小时。时长由两个时间算出：请核对时间，或把时长填成 ${hours}。`,
    );
  return { ...data, hours };
};
