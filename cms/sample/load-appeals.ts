import { inventAppeals } from '#content/sample/appeals.ts';
import { dayAtNoon } from '#cms/dates/day-at-noon.ts';
import { addDays } from '#content/sample/calendar.ts';
import { idOf } from '#cms/access/id-of.ts';
import type { PointsEntry } from '#cms/payload-types.ts';
import { inTransaction } from './in-transaction.ts';
import { entryKeyOf } from './load-points.ts';
import type { Loading } from './loading.ts';

const zone = 'Asia/Shanghai' as const;

/** What was said against points, with the answers. */
export async function loadAppeals({ payload, town, ids }: Loading): Promise<void> {
  await inTransaction(payload, async (req) => {
    for (const { entry: key, day, state, text, answer } of inventAppeals(town.today, town.pointsEntries)) {
      const entry = await payload.db.findOne<PointsEntry>({
        collection: 'pointsEntries',
        where: { key: { equals: entryKeyOf(ids, key) } },
        req,
      });
      if (entry === null) throw new Error(`no entry ${key} to appeal against`);
      const answeredAt = answer === '' ? null : dayAtNoon(addDays(day, 1));
      await payload.db.create({
        collection: 'pointsAppeals',
        data: {
          volunteer: idOf(entry.volunteer),
          household: idOf(entry.household),
          entry: entry.id,
          ...{ text, state, answer: answer || null, answeredAt, answeredAt_tz: zone },
          answeredBy: answer === '' ? null : '积分管理员（示例）',
          at: dayAtNoon(day),
          at_tz: zone,
          createdAt: dayAtNoon(day),
          updatedAt: answeredAt ?? dayAtNoon(day),
        },
        req,
      });
    }
  });
}
