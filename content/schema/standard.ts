import { z } from 'zod';
import { codes, date, id, reference } from './common.ts';

/** Result of a check of one item at one station. */
export const selfCheckResults = { met: '达标', partly: '基本达标', not: '未达标' } as const;

/** 标准: a list of items that a station should have, e.g. 六有; editors' data. */
export const standard = z.strictObject({
  id,
  name: z.string().min(1).describe('e.g. “六有”标准.'),
  isCurrent: z.boolean().describe('Whether the town checks by it now.'),
  items: z.array(
    z.strictObject({
      key: z.string().min(1).describe('Stable key of the item.'),
      name: z.string().min(1).describe('e.g. 有场所.'),
      requirement: z.string().describe('What counts as met.'),
    }),
  ),
});
export type Standard = z.infer<typeof standard>;

/** 自查: the result of one item at one station on one day. Evidence, remarks and checker stay private. */
export const selfCheck = z.strictObject({
  id,
  stationId: reference('stations'),
  standardId: reference('standards'),
  itemKey: z.string().min(1),
  checkedOn: date,
  result: codes(selfCheckResults),
});
export type SelfCheck = z.infer<typeof selfCheck>;
