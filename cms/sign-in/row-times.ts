import { isDay } from '#content/time/is-day.ts';
import { momentIn, shanghaiDay } from '#content/time/shanghai.ts';
import { Refusal } from '#cms/errors/refusal.ts';
import type { Activity } from '#cms/payload-types.ts';
import { daysOf } from './day-code.ts';

const oneDay = 86_400_000;

/** A time of day as people write it on a sheet, `HH:mm`: 9:00, 9：00, 900, 9点半, 9.30. Null if it is none. */
export function writtenTime(text: string): string | null {
  const plain = text.normalize('NFKC').replaceAll(/\s/g, '');
  const [, hour, minute] =
    /^(\d{1,2})(?:[:.点时](\d{2})?分?)?$/.exec(plain.replace('点半', ':30')) ??
    /^(\d{1,2})(\d{2})$/.exec(plain) ??
    [];
  if (hour === undefined) return null;
  const [h, m] = [Number(hour), Number(minute ?? 0)];
  return h < 24 && m < 60 ? `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}` : null;
}

function timeOf(label: string, text: string): string | null {
  if (text === '') return null;
  const time = writtenTime(text);
  if (time === null) throw new Refusal(`${label}“${text}”看不明白，请写成 9:00 这样。`, 422);
  return time;
}

/**
 * The moments of a row: on its day, a time out before the time in on the next day if the
 * activity goes on until then. Refuses times that cannot be, in a sentence.
 */
export function rowTimes(
  { in: cameAt, out: leftAt, day: given }: { in: string; out: string; day: string },
  activity: Pick<Activity, 'startsAt' | 'endsAt'>,
  now: Date,
): { signedInAt: string | null; signedOutAt: string | null } {
  const [first, last] = daysOf(activity);
  const day = given === '' ? first : given;
  if (!isDay(day) || day < first || day > last)
    throw new Refusal(`这场活动没有 ${day} 这一天，请核对。`, 422);
  const [from, to] = [timeOf('签到时间', cameAt), timeOf('签退时间', leftAt)];
  const signedInAt = from === null ? null : momentIn(day, from);
  let signedOutAt = to === null ? null : momentIn(day, to);
  if (signedInAt !== null && signedOutAt !== null && signedOutAt <= signedInAt) {
    const isOvernight = last > day;
    if (!isOvernight) throw new Refusal(`签退 ${to} 不比签到 ${from} 晚，请核对。`, 422);
    const next = shanghaiDay(new Date(momentIn(day, '12:00').getTime() + oneDay));
    signedOutAt = momentIn(next, to ?? '');
  }
  for (const [label, moment] of [
    ['签到', signedInAt],
    ['签退', signedOutAt],
  ] as const)
    if (moment !== null && moment > now)
      throw new Refusal(`${label}时间还没有到，请核对活动日期和时间。`, 422);
  return {
    signedInAt: signedInAt?.toISOString() ?? null,
    signedOutAt: signedOutAt?.toISOString() ?? null,
  };
}
