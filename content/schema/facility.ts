import { z } from 'zod';
import { codes, id, reference } from './common.ts';

/** Kinds of rooms and grounds that a station has or shares. */
export const facilityKinds = {
  library: '图书（书画）室',
  multifunction: '多功能室',
  gym: '健身区',
  court: '篮球场',
  antidrug: '禁毒教育基地',
  lecture: '道德讲堂',
  bookhouse: '农家书屋',
  broadcast: '广播站',
  square: '文化广场',
  culture: '综合文化服务中心',
  school: '学校',
  clinic: '卫生室',
  market: '积分微超市',
  children: '儿童之家',
  elderly: '老年活动室',
  other: '其他',
} as const;
export type FacilityKind = keyof typeof facilityKinds;

/** 功能室/设施: a room or ground of a station, its own or shared with a school, clinic or culture centre. */
export const facility = z.strictObject({
  id,
  stationId: reference('stations'),
  kind: codes(facilityKinds),
  name: z.string().min(1).describe('Name as on the door.'),
  description: z.string().describe('What one can do there, one sentence; may be empty.'),
  area: z.number().positive().nullable().describe('Floor or ground area, square metres.'),
  seats: z.int().nonnegative().nullable().describe('Seats or places.'),
});
export type Facility = z.infer<typeof facility>;
