import type { CollectionBeforeValidateHook } from 'payload';
import { Refusal } from '#cms/errors/refusal.ts';
import { recordOf } from '#cms/errors/record-of.ts';
import { countedMinutes } from '#content/points/counted-minutes.ts';
import { ruleOn } from '#content/points/rule-on.ts';
import { shanghaiDay } from '#content/time/shanghai.ts';
import { readRules } from '#cms/points/read-rules.ts';

/** How hours are rounded before there is a rule: whole half hours, down. */
const usualRounding = { roundHoursTo: 'half', roundHours: 'down' } as const;

const timeOf = (value: unknown): number | null =>
  (typeof value === 'string' && value !== '') || value instanceof Date ? new Date(value).getTime() : null;

const watched = ['hoursKnownBy', 'hours', 'signedInAt', 'signedOutAt', 'activity'] as const;
const comparable = (value: unknown) =>
  value instanceof Date ? value.toISOString() : JSON.stringify(value ?? null);

/**
 * Hours count as signed only where signing in and out were seen, and are then derived from the two times as the
 * rule of the day rounds. A
 * record that was stored before this rule is held to it when its hours are changed.
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
  const minutes = Math.floor((to - from) / 60_000);
  const rule = ruleOn(await readRules(req), shanghaiDay(new Date(from)));
  const counted = countedMinutes(rule ?? usualRounding, minutes);
  if (counted === 0) throw new Refusal(`签到到签退只有 ${minutes} 分钟，按规则不够计时长。请核对时间。`);
  // Two decimals tell every minute apart.
  return { ...data, hours: Math.round((counted * 100) / 60) / 100 };
};
