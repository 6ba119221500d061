import { createLocalReq } from 'payload';
import { addDays } from '#content/sample/calendar.ts';
import { phoneDigits } from '#content/wishes/entry.ts';
import { dayAtNoon } from '#cms/dates/day-at-noon.ts';
import { pastQuarters } from '#cms/counter/quarter.ts';
import { computeNotice } from '#cms/counter/compute-notice.ts';
import { seal, searchMark } from '#cms/sealed/seal.ts';
import { inTransaction } from './in-transaction.ts';
import type { Loading } from './loading.ts';
import { samplePhone } from './sample-phone.ts';

const zone = 'Asia/Shanghai' as const;
/** Days of the sample in which appeals are taken. */
const appealDays = 10;

/**
 * What the counter and the sign-in have at work: two people who signed in with a phone and wait for the clerk, a
 * correction of hours, and the notice of the last quarter.
 */
export async function loadCounter({ payload, town, ids }: Loading): Promise<void> {
  const held = town.activities.filter(({ state }) => state === 'held');
  const last = held.reduce((a, b) => (b.day > a.day ? b : a), held[0] ?? { key: '', day: '' });
  const served = town.participations.filter(({ activity }) => activity === last.key);
  const others = town.volunteers.filter(({ key }) => !served.some(({ volunteer }) => volunteer === key));
  await inTransaction(payload, async (req) => {
    for (const [at, { key }] of others.slice(0, 2).entries()) {
      const phone = samplePhone(key);
      await payload.db.create({
        collection: 'signIns',
        data: {
          activity: ids.of('activities', last.key),
          day: last.day,
          phone: seal(phone),
          phoneMark: searchMark(phoneDigits(phone)),
          signedInAt: new Date(`${last.day}T09:0${at + 2}:00+08:00`).toISOString(),
          signedInAt_tz: zone,
          signedOutAt: at === 0 ? new Date(`${last.day}T11:00:00+08:00`).toISOString() : null,
          signedOutAt_tz: zone,
          state: 'waiting',
        },
        req,
      });
    }
    const corrected = town.participations.find(({ hoursKnownBy }) => hoursKnownBy === 'recorded');
    if (corrected) {
      const id = ids.of('participations', corrected.key);
      const row = await payload.db.findOne<{ id: string }>({
        collection: 'participations',
        where: { id: { equals: id } },
        req,
      });
      const day = held.find(({ key }) => key === corrected.activity)?.day ?? town.today;
      await payload.db.updateOne({
        collection: 'participations',
        id,
        data: {
          ...row,
          corrections: [
            {
              id: `${id}-1`,
              at: dayAtNoon(addDays(day, 2)),
              at_tz: zone,
              by: '站点信息员（示例）',
              what: '服务时长',
              from: `${corrected.hours + 0.5} 小时`,
              to: `${corrected.hours} 小时`,
              why: '纸表上写的是早走半小时（示例）',
            },
          ],
        },
        req,
      });
    }
  });
  const [quarter] = pastQuarters(town.today, 1);
  if (!quarter) return;
  const req = await createLocalReq({ context: { skipPublish: true } }, payload);
  const rows = await computeNotice(req, quarter);
  const posted = addDays(quarter.to, 5);
  await payload.db.create({
    collection: 'pointsNotices',
    data: {
      title: `${quarter.name}志愿积分公示`,
      period: quarter.key,
      from: dayAtNoon(quarter.from),
      to: dayAtNoon(quarter.to),
      asOf: dayAtNoon(posted),
      asOf_tz: zone,
      appealUntil: dayAtNoon(addDays(posted, appealDays)),
      rows,
      createdAt: dayAtNoon(posted),
      updatedAt: dayAtNoon(posted),
    },
    req,
  });
}
