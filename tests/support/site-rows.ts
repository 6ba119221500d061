import { emptyRow } from './empty-row.ts';
import type { Activity, ActivityStory } from '#content/schema/activity.ts';
import type { Indicator } from '#content/schema/indicator.ts';
import type { Need } from '#content/schema/need.ts';
import type { PointsRule } from '#content/schema/points-rule.ts';

/** A held activity without a story. Tests give only the fields that matter to them. */
export function anActivity(parts: Partial<Activity> = {}): Activity {
  return {
    ...emptyRow('activities'),
    id: 'a1',
    slug: 'yizhen-1',
    title: '义诊到家',
    state: 'held',
    categoryId: 'c1',
    projectId: null,
    stationId: 's1',
    teamIds: [],
    startsAt: '2026-03-05T09:00:00+08:00',
    endsAt: '2026-03-05T11:00:00+08:00',
    place: '',
    plan: '',
    cancelReason: '',
    summary: '',
    coverId: null,
    figures: null,
    story: null,
    needIds: [],
    changedAt: '2026-03-04T18:30:00+08:00',
    ...parts,
  };
}

/** A story published on the given day. */
export function aStory(publishedOn: string): ActivityStory {
  return { body: '正文。', photos: [], author: '龙堰村站信息员', reviewers: [], publishedOn };
}

/** A need in service. Tests give only the fields that matter to them. */
export function aNeed(parts: Partial<Need> = {}): Need {
  return {
    ...emptyRow('needs'),
    id: 'n1',
    code: 'XQ2026-0001',
    channel: 'wish',
    state: 'in-service',
    title: '想要一副老花镜',
    description: '',
    categoryId: null,
    villageId: null,
    submittedOn: '2026-03-01',
    dispatchedOn: '2026-03-03',
    doneOn: null,
    teamId: null,
    projectId: null,
    activityId: null,
    result: '',
    rating: null,
    ...parts,
  };
}

/** A version of the points rules. Tests give only the fields that matter to them. */
export function aRule(parts: Partial<PointsRule> = {}): PointsRule {
  return {
    ...emptyRow('pointsRules'),
    id: 'r1',
    version: '2026年第1版',
    startsOn: '2026-01-01',
    pointsPerHour: 1,
    roundPoints: 'nearest',
    reservedDays: 10,
    appealDays: 10,
    roles: [
      { key: 'volunteer', name: '志愿者', factor: 1 },
      { key: 'leader', name: '领队', factor: 1.4 },
    ],
    difficulties: [
      { key: 'normal', name: '一般', factor: 1 },
      { key: 'hard', name: '较难', factor: 1.5 },
    ],
    contributionBonus: 5,
    capPerActivity: 20,
    signedHoursOnly: true,
    expiry: 'calendar-year',
    stars: [],
    text: '',
    ...parts,
  };
}

/** A dated figure of the project `p1`. Tests give only the fields that matter to them. */
export function anIndicator(parts: Partial<Indicator> = {}): Indicator {
  return {
    ...emptyRow('indicators'),
    id: 'i1',
    teamId: null,
    projectId: 'p1',
    name: '结亲户数',
    value: 120,
    unit: '户',
    asOf: '2026-06-30',
    definition: '',
    ...parts,
  };
}
