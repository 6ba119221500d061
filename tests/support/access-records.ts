import type { CollectionSlug, Payload } from 'payload';
import type { Config } from '#cms/payload-types.ts';

/** Collections whose records users reach through the CMS. */
export type Reached = Exclude<keyof Config['collections'], `payload-${string}`> & CollectionSlug;

/** Records that others refer to. */
export interface Ground {
  village: string;
  category: string;
  standard: string;
  volunteer: string;
  reward: string;
  entry: string;
  team: string;
  /** Station → an activity held there. */
  activities: Record<string, string>;
  /** Station → a micro-wish registered there. */
  needs: Record<string, string>;
}

let made = 0;
const day = '2026-03-01T12:00:00.000Z';

type Make = (ground: Ground, station: string) => Record<string, unknown>;

/** A valid record, different at each call. It is at `station` if the collection has stations. */
const recipes: Readonly<Record<Reached, Make>> = {
  deletedRecords: () => ({
    title: '删掉的',
    kind: '行政村',
    source: 'villages',
    record: `record-${(made += 1)}`,
    reason: '重复',
    deletedAt: day,
    content: {},
  }),
  villages: () => ({ name: `村${(made += 1)}` }),
  categories: () => ({ name: `类别${(made += 1)}` }),
  stations: () => ({
    name: `站点${(made += 1)}`,
    shortName: '站点',
    level: 'institute',
    _status: 'published',
  }),
  facilities: (_, station) => ({ name: `书屋${(made += 1)}`, station, kind: 'library' }),
  teams: () => ({
    name: `队伍${(made += 1)}`,
    level: 'town',
    introduction: '一支队伍。',
    _status: 'published',
  }),
  volunteers: (_, station) => ({
    name: `志愿者${(made += 1)}`,
    kind: 'resident',
    station,
    registeredOn: day,
    status: 'active',
  }),
  projects: ({ category }) => ({
    name: `项目${(made += 1)}`,
    category,
    state: 'active',
    summary: '一个项目。',
    introduction: '一个项目。',
    _status: 'published',
  }),
  activities: ({ category }, station) => ({
    title: `活动${(made += 1)}`,
    state: 'planned',
    category,
    station,
    startsAt: '2027-05-01T01:00:00.000Z',
    _status: 'published',
    reviewState: 'published',
  }),
  participations: ({ activities, volunteer }, station) => ({
    remark: `备注${(made += 1)}`,
    activity: activities[station],
    volunteer,
    hours: 2,
    role: 'volunteer',
    difficulty: 'normal',
    hoursKnownBy: 'recorded',
  }),
  needs: (_, station) => ({
    title: `需求${(made += 1)}`,
    channel: 'visit',
    submittedOn: day,
    state: 'submitted',
    station,
  }),
  needSurveys: () => {
    // One a month: two at the same time are refused.
    const month = String(((made += 1) % 12) + 1).padStart(2, '0');
    const year = 2013 + (Math.floor(made / 12) % 12);
    return {
      name: `排查${made}`,
      startsOn: `${year}-${month}-01T12:00:00.000Z`,
      endsOn: `${year}-${month}-20T12:00:00.000Z`,
      channels: ['visit'],
    };
  },
  needSteps: () => ({
    need: `need-${(made += 1)}`,
    kind: 'move',
    from: 'submitted',
    to: 'accepted',
    name: '编辑甲',
    at: day,
  }),
  wishClaims: ({ needs }, station) => ({
    publicName: `商行${(made += 1)}`,
    need: needs[station],
    kind: 'firm',
    name: '惠民商行',
    state: 'offered',
    at: day,
  }),
  pointsRules: () => ({
    version: `规则${(made += 1)}`,
    startsOn: day,
    pointsPerHour: 1,
    contributionBonus: 1,
    capPerActivity: 10,
    pointsPerActivity: 0,
    roundHoursTo: 'minute',
    roundHours: 'nearest',
    roundPointsTo: 'tenth',
    roundPoints: 'nearest',
    minimumToRedeem: 0,
    reservedDays: 15,
    appealDays: 15,
    difficulties: [{ key: 'normal', name: '一般', factor: 1 }],
    roles: [{ key: 'volunteer', name: '志愿者', factor: 1 }],
    expiry: 'calendar-year',
    stars: [{ stars: 1, hours: 100 }],
    text: '全文。',
  }),
  pointsEntries: ({ volunteer }) => ({
    reason: `事由${(made += 1)}`,
    volunteer,
    kind: 'bonus',
    counter: 'issue',
    tenths: 10,
    at: day,
    day,
    number: made,
    place: `v:${volunteer}#${made}`,
    key: `key-${made}`,
  }),
  pointsAppeals: ({ volunteer, entry }) => ({
    text: `异议${(made += 1)}`,
    volunteer,
    entry,
    state: 'open',
    at: day,
  }),
  households: ({ village }) => ({ name: `某户${(made += 1)}`, village }),
  stockEntries: ({ reward }) => ({
    reason: `说明${(made += 1)}`,
    reward,
    kind: 'received',
    quantity: 1,
    left: 1,
    number: made,
    place: `${reward}#${made}`,
    key: `key-${made}`,
    at: day,
  }),
  rewards: () => ({ name: `物品${(made += 1)}`, kind: 'goods', points: 10 }),
  redemptions: ({ volunteer, reward }) => ({
    remark: `备注${(made += 1)}`,
    volunteer,
    reward,
    quantity: 1,
    tenths: 100,
    state: 'reserved',
    at: day,
  }),
  standards: () => ({ name: `标准${(made += 1)}`, items: [{ key: 'place', name: '场所' }] }),
  selfChecks: ({ standard }, station) => ({
    note: `说明${(made += 1)}`,
    station,
    standard,
    itemKey: 'place',
    checkedOn: day,
    result: 'met',
  }),
  spotChecks: () => ({ number: String(4000 + (made += 1)), size: 1 }),
  indicators: ({ team }) => ({
    name: `指标${(made += 1)}`,
    value: 1,
    unit: '次',
    team,
    asOf: day,
    definition: '口径。',
  }),
  documents: () => ({
    title: `文件${(made += 1)}`,
    kind: 'notice',
    issuer: '镇政府',
    issuedOn: day,
    _status: 'published',
  }),
  media: () => ({ alt: `图片${(made += 1)}`, consentKind: 'none-needed' }),
  users: () => ({
    name: `某人${(made += 1)}`,
    email: `made${made}@example.com`,
    password: 'Qinghe-ceshi-2026',
    roles: ['inspector'],
    active: true,
  }),
  releases: () => ({ trigger: `改动${(made += 1)}`, state: 'kept', requestedAt: day }),
  reviewSteps: () => ({
    remark: `意见${(made += 1)}`,
    activity: 'x',
    title: '活动',
    action: 'submit',
    from: 'draft',
    to: 'first',
    name: '某人',
    at: day,
  }),
  auditLog: () => ({ detail: `说明${(made += 1)}`, at: day, name: '某人', action: 'create' }),
  importWords: () => ({ kind: 'volunteers', written: `联系方法${(made += 1)}`, column: '联系电话' }),
  imports: () => ({ kind: 'volunteers', fileName: `台账${(made += 1)}.xlsx`, state: 'checked' }),
  publishRequests: () => ({ reason: `改动${(made += 1)}`, source: 'villages' }),
  pointsCodes: ({ volunteer }) => ({ volunteer, account: `v:${(made += 1)}`, mark: `m${made}`, issue: 1 }),
  pointsNotices: () => ({
    title: `公示${(made += 1)}`,
    period: `p${made}`,
    from: day,
    to: day,
    asOf: day,
    appealUntil: day,
    rows: [],
  }),
  signIns: ({ activities }, station) => ({
    activity: activities[station],
    day: '2026-03-01',
    phoneMark: `m${(made += 1)}`,
    phone: '13800000000',
    state: 'waiting',
  }),
  formMarks: () => ({ key: `k${(made += 1)}`, points: 1, until: '2099-01-01T00:00:00.000Z' }),
};

/** Data of a new, valid record. */
export function newRecord(collection: Reached, ground: Ground, station: string): Record<string, unknown> {
  return recipes[collection](ground, station);
}

/** Creates the records that others refer to, with an activity at each of the stations. */
export async function makeGround(payload: Payload, stations: readonly string[]): Promise<Ground> {
  const ground: Ground = {
    village: '',
    category: '',
    standard: '',
    volunteer: '',
    reward: '',
    entry: '',
    team: '',
    activities: {},
    needs: {},
  };
  const make = async (collection: Reached, station = '') => {
    const data = newRecord(collection, ground, station);
    const { id } = await payload.create({ collection, data: data as never, context: { skipPublish: true } });
    return id;
  };
  ground.village = await make('villages');
  ground.category = await make('categories');
  ground.standard = await make('standards');
  ground.reward = await make('rewards');
  ground.team = await make('teams');
  ground.volunteer = await make('volunteers', stations[0]);
  ground.entry = await make('pointsEntries');
  for (const station of stations) {
    ground.activities[station] = await make('activities', station);
    const wish = { ...newRecord('needs', ground, station), channel: 'wish' };
    const { id } = await payload.create({
      collection: 'needs',
      data: wish as never,
      context: { skipPublish: true },
    });
    ground.needs[station] = id;
  }
  return ground;
}
