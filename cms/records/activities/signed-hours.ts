import type { PayloadRequest } from 'payload';
import { countedMinutes } from '#content/points/counted-minutes.ts';
import { ruleOn } from '#content/points/rule-on.ts';
import { shanghaiDay } from '#content/time/shanghai.ts';
import { readRules } from '#cms/points/read-rules.ts';

/** How hours are rounded before there is a rule: whole half hours, down. */
const usualRounding = { roundHoursTo: 'half', roundHours: 'down' } as const;

/**
 * Hours between signing in and out, rounded as the rule of that day says; with two decimals, which tell every
 * minute apart. 0 if the time does not count.
 */
export async function signedHours(
  req: PayloadRequest,
  signedInAt: string | Date,
  signedOutAt: string | Date,
): Promise<number> {
  const minutes = Math.floor((new Date(signedOutAt).getTime() - new Date(signedInAt).getTime()) / 60_000);
  const rule = ruleOn(await readRules(req), shanghaiDay(signedInAt));
  return Math.round((countedMinutes(rule ?? usualRounding, minutes) * 100) / 60) / 100;
}
