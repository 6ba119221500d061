import { z } from 'zod';
import { codes, date, id, reference, slug, timeOfDay } from './common.ts';
import { season } from './season.ts';

/** Levels of practice places, from county to service point. */
export const stationLevels = {
  center: '实践中心',
  institute: '实践所',
  station: '实践站',
  point: '服务点',
} as const;
export type StationLevel = keyof typeof stationLevels;

/** Whether a wheelchair user can get in and about. */
export const wheelchairAccess = { yes: '能', partly: '部分能', no: '不能' } as const;

/** One span of the weekly pattern: on this weekday the door is open from `opens` to `closes`. */
const openingSpan = z.strictObject({
  weekday: z.int().min(1).max(7).describe('ISO weekday: 1 Monday … 7 Sunday.'),
  opens: timeOfDay,
  closes: timeOfDay.describe('Later than `opens`; 24:00 is the end of the day.'),
  season: season.nullable().describe('Part of the year in which it holds; null all year.'),
});
export type OpeningSpan = z.infer<typeof openingSpan>;

/**
 * A dated exception to the weekly pattern, including its first and last day: closed, or open at other hours.
 */
const openingException = z.strictObject({
  from: date,
  to: date.describe('Last day of the exception, inclusive.'),
  spans: z
    .array(z.strictObject({ opens: timeOfDay, closes: timeOfDay }))
    .describe('Hours on each of these days; empty means closed.'),
  reason: z.string().describe('Why, as shown to residents, e.g. 国庆假期.'),
});
export type OpeningException = z.infer<typeof openingException>;

/** 阵地: a place where practice happens: the town's institute, a village station, a service point. */
export const station = z.strictObject({
  id,
  slug,
  name: z.string().min(1).describe('Full name as on the plaque.'),
  shortName: z.string().min(1).describe('Short name for lists and maps, e.g. 龙堰村站.'),
  level: codes(stationLevels),
  parentId: reference('stations')
    .nullable()
    .describe('The place above it: a station’s institute, a point’s station.'),
  villageId: reference('villages')
    .nullable()
    .describe('The village it stands in and serves; null for the town’s institute.'),
  introduction: z.string().describe('What a visitor finds here, one to three sentences.'),
  address: z.string().describe('Postal address or a way to find it in words.'),
  directions: z.string().describe('How to get there on foot or by bus; may be empty.'),
  latitude: z.number().min(-90).max(90).nullable().describe('WGS84 degrees.'),
  longitude: z.number().min(-180).max(180).nullable().describe('WGS84 degrees.'),
  hours: z
    .array(openingSpan)
    .describe('Weekly pattern, sorted by weekday and time; empty means by appointment.'),
  exceptions: z.array(openingException),
  hoursNote: z.string().describe('Remark on hours, e.g. 赶场天延长至 18:00; may be empty.'),
  assuredDate: date
    .nullable()
    .describe('Day on which a person last checked hours and contacts (HSDS assured_date).'),
  phone: z.string().nullable().describe('The place’s own published number, never a private one.'),
  wheelchair: codes(wheelchairAccess)
    .nullable()
    .describe('Whether a wheelchair user can get in and about; null when unknown.'),
  accessNote: z.string().describe('What helps or hinders, e.g. 正门有坡道; may be empty.'),
  services: z.array(z.string()).describe('What is done here on any day, short words, e.g. 图书借阅.'),
  isDemonstration: z.boolean().describe('示范创建: the town builds it up as its model station.'),
  coverId: reference('media').nullable().describe('Picture for lists.'),
  photoIds: z.array(reference('media')),
});
export type Station = z.infer<typeof station>;
