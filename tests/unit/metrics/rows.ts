import { emptyRow } from '../../support/empty-row.ts';
import type { Activity } from '#content/schema/activity.ts';
import { emptyTables, type Settings, type Tables } from '#content/schema/index.ts';
import type { NeedCount } from '#content/schema/need-count.ts';
import type { Need } from '#content/schema/need.ts';
import type { Station } from '#content/schema/station.ts';
import type { Village } from '#content/schema/village.ts';
import { volunteerCountId, type VolunteerCount } from '#content/schema/volunteer-count.ts';
import type { Team } from '#content/schema/team.ts';

/** Empty tables, replaced by the given ones. */
export function tablesOf(tables: Partial<Tables>): Tables {
  return { ...emptyTables, ...tables };
}

/** A held activity without figures at s1 on 2026-03-05. */
export function activity(fields: Partial<Activity> & { id: string }): Activity {
  return {
    ...emptyRow('activities'),
    slug: fields.id,
    title: '义诊到家',
    state: 'held',
    categoryId: 'c1',
    projectId: null,
    stationId: 's1',
    teamIds: [],
    startsAt: '2026-03-05T09:00:00+08:00',
    endsAt: null,
    place: '',
    plan: '',
    cancelReason: '',
    summary: '',
    coverId: null,
    figures: null,
    story: null,
    needIds: [],
    changedAt: null,
    ...fields,
  };
}

/** A need dispatched on 2026-03-02, one day after it was submitted. */
export function need(fields: Partial<Need> & { id: string }): Need {
  return {
    ...emptyRow('needs'),
    code: 'XQ2026-0001',
    channel: 'visit',
    state: 'dispatched',
    title: '路灯不亮',
    description: '',
    categoryId: 'c1',
    villageId: null,
    submittedOn: '2026-03-01',
    dispatchedOn: '2026-03-02',
    doneOn: null,
    teamId: null,
    projectId: null,
    activityId: null,
    result: '',
    rating: null,
    ...fields,
  };
}

/** A village station without hours. */
export function station(fields: Partial<Station> & { id: string }): Station {
  return {
    ...emptyRow('stations'),
    slug: fields.id,
    name: '龙堰村新时代文明实践站',
    shortName: '龙堰村站',
    level: 'station',
    parentId: null,
    villageId: null,
    introduction: '',
    address: '',
    directions: '',
    latitude: null,
    longitude: null,
    hours: [],
    exceptions: [],
    hoursNote: '',
    assuredDate: null,
    phone: null,
    wheelchair: null,
    accessNote: '',
    services: [],
    isDemonstration: false,
    coverId: null,
    photoIds: [],
    ...fields,
  };
}

/** A town team. */
export function team(fields: Partial<Team> & { id: string }): Team {
  return {
    ...emptyRow('teams'),
    slug: fields.id,
    name: '医疗健康服务队',
    level: 'town',
    isBrand: false,
    categoryId: null,
    stationId: null,
    villageId: null,
    slogan: '',
    introduction: '',
    foundedOn: null,
    volunteerCount: 0,
    coverId: null,
    ...fields,
  };
}

/** A village without people. */
export function village(fields: Partial<Village> & { id: string }): Village {
  return { ...emptyRow('villages'), slug: fields.id, name: '龙堰村', order: 1, ...fields };
}

/** Counts of one channel in one village and month. */
export function needCount(fields: Partial<NeedCount> & { id: string }): NeedCount {
  return { ...emptyRow('needCounts'), scope: 'cell', ...fields };
}

/** A count of the town's volunteers, or of a part of the town. */
export function volunteerCount(fields: Partial<VolunteerCount> & { period: string }): VolunteerCount {
  const row = { ...emptyRow('volunteerCounts'), ...fields };
  const owner = row.stationId ?? row.teamId ?? row.villageId ?? row.projectId;
  return { ...row, id: volunteerCountId(row.period, row.scope, owner) };
}

/** Figures of an activity: five volunteers, ten hours of which four signed, thirty people served. */
export const figures = { volunteerCount: 5, serviceHours: 10, signedHours: 4, servedCount: 30 };

/** Settings of a town, as far as metrics need them. */
export const settings: Settings = {
  townName: '青禾镇',
  countyName: '',
  siteTitle: '青禾镇新时代文明实践',
  tagline: '',
  introduction: '',
  siteUrl: null,
  isSample: true,
  sponsor: '青禾镇人民政府',
  contactAddress: '',
  contactPhone: null,
  contactEmail: null,
  officialAccount: '',
  icpNumber: '',
  policeNumber: '',
  siteMarkCode: '',
  wishHowTo: '',
  map: { latitude: 0, longitude: 0, zoom: 12, sketch: [] },
};
