import { z } from 'zod';
import { codes, count, date, timeOfDay } from '../schema/common.ts';
import { documentKinds } from '../schema/document.ts';
import { facilityKinds } from '../schema/facility.ts';
import { needChannels, needStates, wishCosts, wishKinds } from '../schema/need.ts';
import { pointsFactor, pointsRule } from '../schema/points-rule.ts';
import { projectStates } from '../schema/project.ts';
import { rewardKinds } from '../schema/reward.ts';
import { stationLevels } from '../schema/station.ts';
import { teamLevels } from '../schema/team.ts';

/** Shapes of the hand-written files of this folder, one per file or list item. Unknown keys are rejected. */

const key = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const text = z.string().min(1);
/** `HH:mm-HH:mm`. */
const span = z.string().regex(/^\d\d:\d\d-\d\d:\d\d$/);
const difficulty = z.enum(['normal', 'hard', 'special']);

export const category = z.strictObject({ key, name: text, description: text });

export const village = z.strictObject({
  key,
  name: text,
  introduction: text,
  population: count,
  households: count,
  groups: z.array(text).min(4),
});

export const facility = z.strictObject({
  kind: codes(facilityKinds),
  name: text,
  text: text,
  area: z.number().positive().nullable().default(null),
  seats: count.nullable().default(null),
});

export const station = z.strictObject({
  key,
  name: text,
  shortName: text.max(12),
  level: codes(stationLevels),
  parent: key.nullable().default(null),
  village: key.nullable().default(null),
  demonstration: z.boolean().default(false),
  introduction: text,
  address: text,
  directions: text,
  latitude: z.number(),
  longitude: z.number(),
  hours: z
    .array(z.string().regex(/^(?:\d\d-\d\d~\d\d-\d\d )?[1-7](?:-[1-7])?(?: \d\d:\d\d-\d\d:\d\d)+$/))
    .min(1),
  hoursNote: z.string(),
  checkedDaysAgo: count,
  phone: z.string().regex(/^0850-5550-1\d\d$/),
  wheelchair: z.enum(['yes', 'partly', 'no']),
  accessNote: text,
  services: z.array(text.max(15)).min(3),
  facilities: z.array(facility).min(1),
});

export const stationException = z.strictObject({
  stations: z.union([z.literal('all'), z.array(key)]),
  except: z.array(key).default([]),
  from: date,
  to: date,
  spans: z.array(span),
  reason: text,
});

export const team = z.strictObject({
  key,
  name: text,
  level: codes(teamLevels),
  isBrand: z.boolean().default(false),
  village: key.nullable().default(null),
  category: key,
  station: key,
  slogan: text,
  foundedOn: date,
  size: z.int().positive(),
  introduction: text,
});

export const project = z.strictObject({
  key,
  name: text,
  category: key,
  isBrand: z.boolean().default(false),
  startedOn: date,
  state: codes(projectStates),
  summary: text.max(80),
  audience: text,
  schedule: text,
  howToApply: text,
  mechanism: z.string().default(''),
  introduction: text,
  teams: z.array(key).min(1),
});

export const need = z.strictObject({
  on: date.optional(),
  daysAgo: count.optional(),
  channel: codes(needChannels),
  village: key,
  category: key,
  state: codes(needStates),
  rating: z.int().min(1).max(5).optional(),
  title: text.max(40),
  text: z.string(),
  project: key.optional(),
  team: key.optional(),
  activity: key.optional(),
  result: z.string().default(''),
  reason: z.string().default(''),
  into: text.optional(),
  photo: z.strictObject({ picture: key, caption: text }).optional(),
  wish: z
    .strictObject({
      kind: codes(wishKinds),
      cost: codes(wishCosts),
      isOpen: z.boolean().default(false),
      /** Who claimed it: a person or firm without a name, or the name that may be public. */
      claim: text.optional(),
    })
    .optional(),
});

export const needSurvey = z.strictObject({
  key,
  name: text.max(40),
  startsOn: date,
  endsOn: date,
  channels: z.array(codes(needChannels)).min(1),
  notice: text,
  document: text.nullable().default(null),
  contact: text,
});

export const indicatorSource = z.strictObject({
  owner: z.union([z.strictObject({ team: key }), z.strictObject({ project: key })]),
  name: text,
  unit: text,
  definition: text,
  values: z.record(date, z.number()),
});

export const pointsRuleSource = pointsRule.omit({ id: true }).extend({
  key,
  roles: z.array(pointsFactor.extend({ key: z.enum(['leader', 'organiser', 'volunteer']) })),
  difficulties: z.array(pointsFactor.extend({ key: difficulty })),
});

export const rewardSource = z.strictObject({
  key,
  name: text,
  kind: codes(rewardKinds),
  points: count,
  unit: z.string().default(''),
  stock: count.nullable().default(null),
  text,
  place: z.string().default('各积分微超市，开门时间见站点'),
});

export const standardSource = z.strictObject({
  key,
  name: text,
  isCurrent: z.boolean(),
  items: z.array(z.strictObject({ key, name: text, requirement: text })),
});

export const settingsSource = z.strictObject({
  townName: text,
  countyName: text,
  siteTitle: text,
  tagline: text,
  isSample: z.literal(true),
  sponsor: text,
  contactAddress: text,
  contactPhone: text,
  contactEmail: text,
  officialAccount: text,
  map: z.strictObject({ latitude: z.number(), longitude: z.number(), zoom: z.number() }),
  needDays: z.strictObject({
    accept: z.int(),
    dispatch: z.int(),
    take: z.int(),
    serve: z.int(),
    rate: z.int(),
    contact: z.int(),
  }),
  reviewers: z.array(z.strictObject({ level: z.int(), name: text })).length(3),
});

export const documentFront = z.strictObject({
  title: text,
  kind: codes(documentKinds),
  number: text,
  issuer: text,
  summary: text,
});

export const storyFront = z.strictObject({
  title: text.max(60),
  project: key.optional(),
  /** Only needed if there is no project from which to take it. */
  category: key.optional(),
  station: key,
  teams: z.array(key).min(1),
  time: span,
  place: z.string().default(''),
  volunteers: z.int().positive(),
  served: count,
  difficulty: difficulty.default('normal'),
  published: date.optional(),
  summary: text.max(160),
  author: text,
  photos: z
    .array(z.strictObject({ key, caption: text }))
    .min(2)
    .max(4),
});

/** When a routine activity may take place. Every given condition must hold. */
export const season = z.strictObject({
  months: z.array(z.int().min(1).max(12)).optional(),
  weekdays: z.array(z.int().min(1).max(7)).optional(),
  market: z.boolean().optional(),
  /** `MM-DD..MM-DD`; may run past New Year. */
  days: z
    .string()
    .regex(/^\d\d-\d\d\.\.\d\d-\d\d$/)
    .optional(),
  /** `M.D..M.D` of the lunar calendar. */
  lunar: z
    .string()
    .regex(/^\d+\.\d+\.\.\d+\.\d+$/)
    .optional(),
  from: date.optional(),
});

export const routine = z.strictObject({
  project: key,
  weight: z.number().positive(),
  where: z.array(text).min(1),
  teams: z.array(text).min(1),
  start: z.array(timeOfDay).min(1),
  hours: z.array(z.number().positive()).min(1),
  volunteers: z.tuple([z.int(), z.int()]),
  served: z.tuple([z.int(), z.int()]),
  difficulty: difficulty.default('normal'),
  when: season.default({}),
  /** Depends on the weather, so it is never announced. */
  unannounced: z.boolean().default(false),
  /** Title until the event takes place: what is offered, not how it went. */
  announce: text,
  plan: text,
  /** Reason why such an event is cancelled now and then. */
  cancel: z.string().optional(),
  tell: z
    .array(season.extend({ title: text, summary: text.max(160), stations: z.array(key).optional() }))
    .min(1),
});

/** One feature of sketch.yaml, in kilometres east and north of the town. */
export const sketchSource = z.strictObject({
  kind: z.enum(['river', 'lake', 'road', 'path', 'hill', 'wood', 'built']),
  name: z.string().default(''),
  along: z
    .array(z.tuple([z.number(), z.number()]))
    .min(2)
    .optional(),
  at: z.tuple([z.number(), z.number()]).optional(),
  size: z.tuple([z.number(), z.number()]).optional(),
  turn: z.number().default(0),
});
