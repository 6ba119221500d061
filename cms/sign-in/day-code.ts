import { createHmac } from 'node:crypto';
import type { Payload } from 'payload';
import { momentIn, shanghaiDay } from '#content/time/shanghai.ts';
import { settings } from '#cms/env/env.ts';
import { readTypedCode, typedCode } from '#cms/public-forms/typed-code.ts';
import type { Activity } from '#cms/payload-types.ts';

/** Symbols without the check: short enough to type from a poster. It opens nothing: what it brings in waits. */
const symbols = 6;
const oneDay = 86_400_000;
/** The code of a day is still good the next morning, so that a night's watch can sign out. In milliseconds. */
const afterMidnight = 6 * 3_600_000;

const symbolsOf = (code: string) => readTypedCode(code, symbols);

/** The code of an activity for one day, e.g. `7K3D-9QX`: nothing is stored of it. */
export const dayCode = (activity: string, day: string): string =>
  typedCode(createHmac('sha256', settings.secret).update(`sign-in\n${activity}\n${day}`).digest(), symbols);

/** The days of an activity in Shanghai, first and last. */
export const daysOf = ({ startsAt, endsAt }: Pick<Activity, 'startsAt' | 'endsAt'>): [string, string] => [
  shanghaiDay(startsAt),
  shanghaiDay(endsAt ?? startsAt),
];

/** Days whose code is good now. */
const goodDays = (now: Date): string[] => {
  const today = shanghaiDay(now);
  const isEarly = now.getTime() - momentIn(today).getTime() < afterMidnight;
  return isEarly ? [today, shanghaiDay(new Date(now.getTime() - oneDay))] : [today];
};

/** What a code stands for. */
export interface CodedActivity {
  activity: Pick<Activity, 'id' | 'title' | 'startsAt' | 'endsAt'>;
  day: string;
}

/** The activity that a typed code belongs to now; null if there is none. */
export async function activityOfCode(
  payload: Payload,
  typed: string,
  now: Date,
): Promise<CodedActivity | null> {
  const asked = symbolsOf(typed);
  const days = goodDays(now);
  const first = momentIn(days.at(-1) ?? '');
  const { docs } = await payload.find({
    collection: 'activities',
    where: {
      and: [
        { state: { not_equals: 'cancelled' } },
        { startsAt: { less_than: new Date(momentIn(days[0] ?? '').getTime() + oneDay).toISOString() } },
        {
          or: [
            { startsAt: { greater_than_equal: first.toISOString() } },
            { endsAt: { greater_than_equal: first.toISOString() } },
          ],
        },
      ],
    },
    select: { title: true, startsAt: true, endsAt: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  for (const activity of docs) {
    const [from, to] = daysOf(activity);
    const day = days.find(
      (one) => one >= from && one <= to && symbolsOf(dayCode(activity.id, one)) === asked,
    );
    if (asked !== null && day !== undefined) return { activity, day };
  }
  return null;
}
