import { z } from 'zod';
import { codes, count, date, dateTime, id, markdown, reference, slug } from './common.ts';

/** State of an activity in its life cycle. */
export const activityStates = { planned: '即将开展', held: '已开展', cancelled: '已取消' } as const;
export type ActivityState = keyof typeof activityStates;

/** Ledger part of an activity: what was counted on the day. */
const activityFigures = z.strictObject({
  volunteerCount: count.describe('Volunteers who served, counted per activity (志愿者人次).'),
  serviceHours: z.number().nonnegative().describe('Sum of their hours, hours with one decimal.'),
  signedHours: z.number().nonnegative().describe('Part of serviceHours signed in and out on site.'),
  servedCount: count.describe('Residents who took part or were served (服务群众人次).'),
});

/** Story part of an activity: the published report. */
const activityStory = z.strictObject({
  body: markdown.describe('The text, usually 200–600 characters.'),
  photos: z.array(z.strictObject({ mediaId: reference('media'), caption: z.string() })),
  author: z.string().describe('Who wrote it, as printed, e.g. 龙堰村站信息员.'),
  reviewers: z
    .array(z.strictObject({ level: z.int().min(0).max(3), name: z.string().min(1) }))
    .describe(
      'By-line of the review (三审), in order of level; level 0 is who published it in an emergency, without the levels.',
    ),
  publishedOn: date.describe('Day the story was first published.'),
});

/** 活动: one dated event of a project at a station, for its whole life: planned, held, told. */
export const activity = z.strictObject({
  id,
  slug,
  title: z.string().min(1),
  state: codes(activityStates),
  categoryId: reference('categories'),
  projectId: reference('projects').nullable(),
  stationId: reference('stations').describe('The station whose ledger it is in.'),
  teamIds: z.array(reference('teams')).describe('Teams that served, main team first.'),
  startsAt: dateTime,
  endsAt: dateTime.nullable(),
  place: z.string().describe('Where exactly, when not the station itself; may be empty.'),
  plan: z.string().describe('What is planned and for whom, for those who want to come; may be empty.'),
  cancelReason: z.string().describe('Why it does not take place; empty unless cancelled.'),
  summary: z.string().describe('One or two sentences for lists; may be empty.'),
  coverId: reference('media').nullable(),
  figures: activityFigures.nullable().describe('Null until it was held and counted.'),
  story: activityStory.nullable().describe('Null until it is told.'),
  needIds: z.array(reference('needs')).describe('Published needs that it answers.'),
  changedAt: dateTime
    .nullable()
    .describe('When the record last changed, for calendars; null where it is not known.'),
});
export type Activity = z.infer<typeof activity>;
export type ActivityStory = z.infer<typeof activityStory>;
export type ActivityFigures = z.infer<typeof activityFigures>;
