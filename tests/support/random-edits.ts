import { sealMonth } from '#content/sealed/seal-month.ts';
import { dropDanglingReferences } from '#cms/dataset/drop-dangling-references.ts';
import type { RecordTable, Settings, TableName, Tables } from '#content/schema/index.ts';
import { personName, prose } from './prose.ts';
import type { Random } from './random.ts';

/** A dataset's content in memory. */
export interface TownRows {
  readonly tables: Tables;
  readonly settings: Settings;
}

/** An edit that an editor makes, as a change of the public rows. */
export interface Edit {
  readonly name: string;
  readonly apply: (town: TownRows, r: Random) => TownRows;
}

let made = 0;
const fresh = (kind: string) => {
  made += 1;
  return `${kind}-new-${made}`;
};

function withRows<N extends TableName>(town: TownRows, table: N, rows: Tables[N]): TownRows {
  return { ...town, tables: { ...town.tables, [table]: rows } };
}

/** Changes one random row of a table. */
function change<N extends TableName>(
  table: N,
  how: (row: Tables[N][number], r: Random, town: TownRows) => Partial<Tables[N][number]>,
): Edit {
  return {
    name: `change a row of ${table}`,
    apply: (town, r) => {
      const rows: readonly Tables[N][number][] = town.tables[table];
      if (rows.length === 0) return town;
      const chosen = r.pick(rows);
      const renewed = rows.map((row) => (row === chosen ? { ...row, ...how(row, r, town) } : row));
      return { ...town, tables: { ...town.tables, [table]: renewed } };
    },
  };
}

/** Adds a row that resembles a random one. */
function add<N extends TableName>(
  table: N,
  how: (row: Tables[N][number], r: Random, town: TownRows) => Partial<Tables[N][number]>,
): Edit {
  return {
    name: `add a row to ${table}`,
    apply: (town, r) => {
      const rows: readonly Tables[N][number][] = town.tables[table];
      if (rows.length === 0) return town;
      const model = r.pick(rows);
      return {
        ...town,
        tables: { ...town.tables, [table]: [...rows, { ...model, ...how(model, r, town) }] },
      };
    },
  };
}

/** Withdraws a random row, and the rows that cannot exist without it. */
function withdraw(table: RecordTable): Edit {
  return {
    name: `withdraw a row of ${table}`,
    apply: (town, r) => {
      const rows: readonly { id: string }[] = town.tables[table];
      if (rows.length < 3) return town;
      const { id } = r.pick(rows);
      const { tables } = town;
      const left = {
        ...tables,
        activities: tables.activities
          .filter((row) => row.stationId !== id && row.categoryId !== id)
          .map((row) => ({
            ...row,
            story: row.story && {
              ...row.story,
              photos: row.story.photos.filter((photo) => photo.mediaId !== id),
            },
          })),
        projects: tables.projects.filter((row) => row.categoryId !== id),
      };
      const others: readonly { id: string }[] = left[table];
      return {
        ...town,
        tables: dropDanglingReferences({ ...left, [table]: others.filter((row) => row.id !== id) }),
      };
    },
  };
}

const day = (r: Random) =>
  `202${r.int(4, 6)}-${String(r.int(1, 12)).padStart(2, '0')}-${String(r.int(1, 28)).padStart(2, '0')}`;
const anyId = (rows: readonly { id: string }[], r: Random) => r.pick(rows).id;
const maybe = <T>(r: Random, value: T): T | null => (r.next() < 0.3 ? null : value);

/** Every kind of change that the tests try: all tables, texts, relations, dates, addresses, states. */
const edits: readonly Edit[] = [
  change('activities', (_, r) => ({ title: `改过的标题${r.int(1, 999)}` })),
  change('activities', (_, r) => ({ slug: fresh('huodong'), summary: prose(r, 20).slice(0, 40) })),
  change('activities', (_, r, { tables }) => ({ stationId: anyId(tables.stations, r) })),
  change('activities', (_, r, { tables }) => ({ projectId: maybe(r, anyId(tables.projects, r)) })),
  change('activities', (_, r, { tables }) => ({
    categoryId: anyId(tables.categories, r),
    teamIds: r.next() < 0.2 ? [] : [anyId(tables.teams, r)],
  })),
  change('activities', (_, r, { tables }) => ({ needIds: [anyId(tables.needs, r)] })),
  change('activities', (_, r, { tables }) => ({ coverId: maybe(r, anyId(tables.media, r)) })),
  change('activities', (row, r) => {
    const date = day(r);
    return {
      startsAt: `${date}T09:00:00+08:00`,
      endsAt: null,
      story: row.story && { ...row.story, publishedOn: date },
    };
  }),
  change('activities', (row, r) => ({
    story: row.story
      ? maybe(r, {
          ...row.story,
          body: `${prose(r, 200)}\n\n见[服务项目](/projects/)。`,
          author: personName(r),
        })
      : { body: prose(r, 200), photos: [], author: personName(r), reviewers: [], publishedOn: day(r) },
  })),
  change('activities', (row, r) => ({
    figures: row.figures && { ...row.figures, servedCount: r.int(1, 900), serviceHours: r.int(40, 90) },
  })),
  change('activities', () => ({
    state: 'cancelled' as const,
    cancelReason: '下雨',
    figures: null,
    story: null,
  })),
  add('activities', (_, r) => ({
    id: fresh('activity'),
    slug: fresh('xin'),
    startsAt: `${day(r)}T10:00:00+08:00`,
    endsAt: null,
  })),
  withdraw('activities'),
  change('stations', (_, r) => ({ phone: `0850-5550-${r.int(100, 999)}`, hoursNote: '赶场天照常' })),
  change('stations', () => ({ slug: fresh('zhan') })),
  change('stations', (_, r) => ({
    latitude: maybe(r, 27.2 + r.next() / 5),
    longitude: 106.4 + r.next() / 5,
  })),
  change('stations', (_, r, { tables }) => ({
    villageId: maybe(r, anyId(tables.villages, r)),
    photoIds: [anyId(tables.media, r)],
  })),
  add('stations', (_, r, { tables }) => ({
    id: fresh('station'),
    slug: fresh('xinzhan'),
    parentId: null,
    villageId: anyId(tables.villages, r),
  })),
  withdraw('stations'),
  change('teams', (_, r) => ({ volunteerCount: r.int(1, 90), slogan: '有时间做志愿者' })),
  change('teams', (row, r, { tables }) => ({
    isBrand: !row.isBrand,
    categoryId: maybe(r, anyId(tables.categories, r)),
  })),
  change('teams', () => ({ slug: fresh('dui') })),
  add('teams', () => ({ id: fresh('team'), slug: fresh('xindui') })),
  withdraw('teams'),
  change('projects', (_, r) => ({
    summary: prose(r, 20).slice(0, 30),
    state: r.pick(['active', 'ended'] as const),
  })),
  change('projects', (row, r, { tables }) => ({
    isBrand: !row.isBrand,
    teamIds: [anyId(tables.teams, r)],
    slug: fresh('xiangmu'),
  })),
  change('projects', (_, r, { tables }) => ({ categoryId: anyId(tables.categories, r) })),
  add('projects', () => ({ id: fresh('project'), slug: fresh('xinxiangmu') })),
  withdraw('projects'),
  change('villages', (row, r) => ({ name: `${row.name.slice(0, 2)}新村`, order: r.int(0, 9) })),
  add('villages', () => ({ id: fresh('village'), slug: fresh('cun'), name: '新设村' })),
  withdraw('villages'),
  change('categories', (_, r) => ({ order: r.int(0, 20) })),
  change('categories', (row) => ({ name: `${row.name}类` })),
  withdraw('categories'),
  change('needs', (_, r) => ({ title: `想要${r.int(2, 90)}本书`, rating: maybe(r, r.int(1, 5)) })),
  change('needs', (_, r, { tables }) => ({
    activityId: maybe(r, anyId(tables.activities, r)),
    villageId: maybe(r, anyId(tables.villages, r)),
  })),
  change('needs', (_, r, { tables }) => ({
    teamId: maybe(r, anyId(tables.teams, r)),
    projectId: maybe(r, anyId(tables.projects, r)),
  })),
  change('needs', () => ({ state: 'dispatched' as const, doneOn: null, result: '', rating: null })),
  add('needs', (_, r) => ({
    id: fresh('need'),
    code: `XQ2027-${String((made += 1)).padStart(5, '0')}`,
    submittedOn: day(r),
  })),
  withdraw('needs'),
  change('documents', (_, r) => ({ title: `通知${r.int(1, 99)}`, body: prose(r, 120), issuedOn: day(r) })),
  change('documents', () => ({ slug: fresh('wenjian') })),
  add('documents', (_, r) => ({
    id: fresh('document'),
    slug: fresh('xinwenjian'),
    kind: r.pick(['notice', 'rules'] as const),
  })),
  withdraw('documents'),
  change('media', (_, r) => ({ alt: `画面${r.int(1, 999)}：村里` })),
  withdraw('media'),
  change('facilities', (_, r, { tables }) => ({ stationId: anyId(tables.stations, r), name: '新书屋' })),
  add('facilities', () => ({ id: fresh('facility'), kind: 'clinic' as const, name: '放映室' })),
  withdraw('facilities'),
  change('rewards', (_, r) => ({ points: r.int(10, 90), stock: r.int(0, 40) })),
  add('rewards', () => ({ id: fresh('reward'), slug: fresh('jiangpin') })),
  change('pointsRules', (_, r) => ({ pointsPerHour: r.int(1, 3), capPerActivity: r.int(10, 30) })),
  change('indicators', (_, r) => ({ value: r.int(1, 500) })),
  add('indicators', (_, r, { tables }) => ({
    id: fresh('indicator'),
    asOf: day(r),
    projectId: anyId(tables.projects, r),
    teamId: null,
  })),
  withdraw('indicators'),
  change('selfChecks', (_, r, { tables }) => ({
    stationId: anyId(tables.stations, r),
    result: r.pick(['met', 'partly', 'not'] as const),
  })),
  withdraw('selfChecks'),
  change('standards', () => ({ name: `标准${fresh('').slice(-2)}` })),
  {
    name: 'change the counts of volunteers',
    apply: (town, r) =>
      withRows(
        town,
        'volunteerCounts',
        town.tables.volunteerCounts.map((row) => ({ ...row, active: r.int(3, 20) })),
      ),
  },
  change('needSurveys', (_, r) => ({ name: `排查${r.int(1, 99)}`, notice: prose(r, 30) })),
  change('needSurveys', () => ({ slug: fresh('paicha') })),
  add('needSurveys', (row) => ({ id: fresh('survey'), slug: fresh('paicha'), name: `${row.name}又一次` })),
  change('sealedMonths', (row) => sealMonth(row.month, ['1'.repeat(64), '2'.repeat(64)])),
  change('spotChecks', (row) => ({ wrong: row.drawn.length - row.confirmed })),
  change('pointsCounts', (row) => ({ given: (row.given ?? 0) + 1 })),
  change('needCounts', (row) => ({ received: row.received + 1, valid: row.valid + 1, open: row.open + 1 })),
  change('villages', (_, r) => ({ liaisonVolunteers: r.int(0, 5), householdLeads: 3, householdsLed: 40 })),
  change('teams', () => ({ membersByKind: [{ kind: 'cadre' as const, count: 4 }] })),
];

/** Every kind of edit once, in random order. */
export function editsInRandomOrder(r: Random): Edit[] {
  return edits
    .map((edit) => ({ edit, place: r.next() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ edit }) => edit);
}
