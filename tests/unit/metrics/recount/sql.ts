import type { MetricKey, ScopeKey } from '#content/metrics/index.ts';

/** How a figure is found from the raw records without our code. */
export interface Recount {
  /** One value. `:from` and `:to` are days; a scope that is not asked for is null. */
  readonly sql: string;
  /** By what it can be narrowed; with anything else it is unknown. */
  readonly scopes: readonly ScopeKey[];
  /** Of what periods it is known; `none`: only the present is. */
  readonly periods: 'any' | 'months' | 'years' | 'named' | 'none';
}

const day = (moment: string) => `date(${moment}, '+8 hours')`;
const inTime = (moment: string) => `${moment} BETWEEN :from AND :to`;
/** Rows of one place, if it is asked for. */
const at = (key: ScopeKey, expression: string) => `(:${key} IS NULL OR ${expression} = :${key})`;
const linked = (key: ScopeKey, list: string, own: string, id: string, as: string) =>
  `(:${key} IS NULL OR EXISTS (SELECT 1 FROM ${list} l WHERE l.${own} = ${id} AND l.${as} = :${key}))`;
const all = (...tests: string[]) => tests.join(' AND ');

const places = ['villageId', 'stationId', 'teamId', 'projectId', 'categoryId'] as const;
const held = `FROM activities a JOIN stations s ON s.id = a.station WHERE ${all(
  `a.state = 'held'`,
  inTime(day('a.startsAt')),
  at('villageId', 's.village'),
  at('stationId', 'a.station'),
  at('projectId', 'a.project'),
  at('categoryId', 'a.category'),
  linked('teamId', 'activityTeams', 'activity', 'a.id', 'team'),
)}`;
const ofHeld = (select: string): Recount => ({
  sql: `SELECT ${select} ${held}`,
  scopes: places,
  periods: 'any',
});
const counted = (field: string) => `total(CASE a.isCounted WHEN 1 THEN ${field} ELSE 0 END)`;

/** Distinct people; unknown if the town has no such record, or if one or two of a part of it. */
const isPart =
  '(:villageId IS NOT NULL OR :stationId IS NOT NULL OR :teamId IS NOT NULL OR :projectId IS NOT NULL OR :categoryId IS NOT NULL)';
const served = `SELECT count(DISTINCT volunteer) FROM participations WHERE activity IN (SELECT a.id ${held})`;
const registeredOn = day('v.registeredOn');
const registered = `SELECT count(*) FROM volunteers v WHERE ${all(
  `v.status <> 'left'`,
  `${registeredOn} <= :to`,
  at('villageId', 'v.village'),
  at('stationId', 'v.station'),
  linked('teamId', 'volunteerTeams', 'volunteer', 'v.id', 'team'),
)}`;
const events = (time: string) =>
  `EXISTS (SELECT 1 FROM volunteers v WHERE v.status <> 'left' AND ${time.replaceAll('@', registeredOn)}
    UNION SELECT 1 FROM participations p JOIN activities a ON a.id = p.activity WHERE a.state = 'held' AND ${time.replaceAll('@', day('a.startsAt'))})`;
const active = `SELECT CASE WHEN NOT ${events('@ BETWEEN :from AND :to')} THEN NULL WHEN ${isPart} AND n IN (1, 2) THEN NULL ELSE n END FROM (SELECT (${served}) n)`;
const registeredKnown = `SELECT CASE WHEN ${events('@ <= :to')} THEN (${registered}) END`;
const people = `(SELECT CASE WHEN count(*) = count(population) THEN sum(population) END FROM villages WHERE ${at('villageId', 'id')})`;

/** All needs that count, by the day of handing in. */
const received = `FROM needs n WHERE ${all(
  inTime(day('n.submittedOn')),
  `NOT (n.handedIn = 'unproven' AND n.mergedInto IS NULL AND n.state IN ('submitted', 'refused'))`,
  at('villageId', 'n.village'),
  at('channel', 'n.channel'),
)}`;
const anyNeeds = `EXISTS (SELECT 1 FROM needs WHERE NOT (handedIn = 'unproven' AND mergedInto IS NULL AND state IN ('submitted', 'refused')))`;
const ofNeeds = (test: string): Recount => ({
  sql: `SELECT CASE WHEN ${anyNeeds} THEN (SELECT count(*) ${received} AND ${test}) END`,
  scopes: ['villageId', 'channel'],
  periods: 'months',
});
const merged = 'n.mergedInto IS NOT NULL';
const refused = `n.mergedInto IS NULL AND n.state = 'refused'`;
const apart = (test: string): Recount => ({
  sql: `SELECT CASE WHEN NOT ${anyNeeds} OR EXISTS (
      SELECT 1 FROM (SELECT sum(${refused}) r, sum(${merged}) m ${received} GROUP BY strftime('%Y', n.submittedOn, '+8 hours'))
      WHERE r + m > 0 AND (r < 3 OR m < 3)) THEN NULL ELSE (SELECT count(*) ${received} AND ${test}) END`,
  scopes: [],
  periods: 'years',
});

const dispatched = day('coalesce(n.dispatchedOn, n.submittedOn)');
const published = (time: string) =>
  `FROM needs n WHERE ${all(
    'n.mergedInto IS NULL',
    `n.state IN ('dispatched', 'in-service', 'done', 'rated')`,
    inTime(time),
    at('villageId', 'n.village'),
    at('teamId', 'n.team'),
    at('projectId', 'n.project'),
    at('categoryId', 'n.category'),
    at('channel', 'n.channel'),
  )}`;
const needScopes = ['villageId', 'teamId', 'projectId', 'categoryId', 'channel'] as const;
const ofPublic = (select: string, time: string, test = '1'): Recount => ({
  sql: `SELECT ${select} ${published(time)} AND ${test}`,
  scopes: needScopes,
  periods: 'any',
});
const done = day('n.doneOn');
const isDone = `n.state IN ('done', 'rated') AND n.doneOn IS NOT NULL`;
const wish = `n.channel = 'wish'`;
const daysTaken = `SELECT julianday(${done}) - julianday(${day('n.submittedOn')}) d ${published(done)} AND ${isDone}`;

const station = `FROM stations s WHERE ${all(at('villageId', 's.village'), at('stationId', 's.id'))}`;
const ofStations = (test: string): Recount => ({
  sql: `SELECT count(*) ${station} AND ${test}`,
  scopes: ['villageId', 'stationId'],
  periods: 'none',
});
const ofVillages = (sql: string): Recount => ({ sql, scopes: ['villageId'], periods: 'none' });
const village = `FROM villages v WHERE ${at('villageId', 'v.id')}`;
const hasStation = 'EXISTS (SELECT 1 FROM stations s WHERE s.village = v.id)';
const hasTeam = `EXISTS (SELECT 1 FROM teams t WHERE t.village = v.id AND t.level = 'village')`;
const team = `FROM teams t WHERE ${all(
  at('villageId', 'coalesce(t.village, (SELECT village FROM stations WHERE id = t.station))'),
  at('stationId', 't.station'),
  at('teamId', 't.id'),
  at('categoryId', 't.category'),
)}`;
const ofTeams = (test: string): Recount => ({
  sql: `SELECT count(*) ${team} AND ${test}`,
  scopes: ['villageId', 'stationId', 'teamId', 'categoryId'],
  periods: 'none',
});
const ofProjects = (test: string): Recount => ({
  sql: `SELECT count(*) FROM projects p WHERE ${all(
    `p.state <> 'ended'`,
    at('projectId', 'p.id'),
    at('categoryId', 'p.category'),
    linked('teamId', 'projectTeams', 'project', 'p.id', 'team'),
    test,
  )}`,
  scopes: ['teamId', 'projectId', 'categoryId'],
  periods: 'none',
});

/** The newest check of each item that is one of a current standard. */
const newest = `(SELECT *, row_number() OVER (PARTITION BY k.station, k.standard, k.itemKey ORDER BY k.checkedOn DESC, k.id DESC) place
  FROM selfChecks k WHERE k.checkedOn <= :to AND EXISTS (
    SELECT 1 FROM items i JOIN standards x ON x.id = i.standard WHERE x.isCurrent = 1 AND i.standard = k.standard AND i.key = k.itemKey))`;
const checks = `FROM ${newest} k JOIN stations s ON s.id = k.station WHERE ${all(
  'k.place = 1',
  at('villageId', 's.village'),
  at('stationId', 'k.station'),
  at('item', `k.standard || ':' || k.itemKey`),
)}`;
const ofChecks = (select: string): Recount => ({
  sql: `SELECT ${select} ${checks}`,
  scopes: ['villageId', 'stationId', 'item'],
  periods: 'any',
});

/** Sums of the ledger, unknown if one or two accounts are in one year of it. */
const ofPoints = (kinds: string, sign: string): Recount => ({
  sql: `SELECT CASE WHEN NOT EXISTS (SELECT 1 FROM pointsEntries) OR EXISTS (
      SELECT 1 FROM pointsEntries e WHERE e.kind ${kinds} AND ${inTime(day('e.at'))}
      GROUP BY strftime('%Y', e.at, '+8 hours') HAVING count(DISTINCT e.volunteer) < 3) THEN NULL
    ELSE (SELECT ${sign} total(e.tenths) / 10 FROM pointsEntries e WHERE e.kind ${kinds} AND ${inTime(day('e.at'))}) END`,
  scopes: [],
  periods: 'years',
});
/** What is left of each lot: what was taken is taken from the oldest, so from what was given first. */
const lots = `(SELECT e.volunteer, date(e.lapsesOn, '-1 day') last, max(0, min(e.tenths,
    (SELECT total(b.tenths) FROM pointsEntries b WHERE b.volunteer = e.volunteer AND b.tenths > 0 AND b.number <= e.number)
    + (SELECT total(b.tenths) FROM pointsEntries b WHERE b.volunteer = e.volunteer AND b.tenths < 0))) rest
  FROM pointsEntries e WHERE e.tenths > 0 AND e.lapsesOn IS NOT NULL)`;

/** Every published figure from the raw records, in SQL. A figure that is missing here fails the test. */
export const recounts: Readonly<Record<MetricKey, Recount>> = {
  activitiesHeld: ofHeld('count(*)'),
  volunteerTurns: ofHeld(counted('a.volunteerCount')),
  serviceHours: ofHeld(counted('a.serviceHours')),
  signedHours: ofHeld(counted('a.signedHours')),
  recordedHours: ofHeld(counted('max(0, a.serviceHours - a.signedHours)')),
  peopleServed: ofHeld(counted('a.servedCount')),
  peoplePerActivity: ofHeld(`${counted('a.servedCount')} / nullif(count(*), 0)`),
  categoriesServed: ofHeld('count(DISTINCT a.category)'),
  commonestCategory: {
    ...ofHeld(''),
    sql: `SELECT 100.0 * max(n) / sum(n) FROM (SELECT count(*) n ${held} GROUP BY a.category)`,
  },
  villagesActive: ofHeld('count(DISTINCT s.village)'),
  stationsActive: ofHeld('count(DISTINCT a.station)'),
  teamsActive: {
    ...ofHeld(''),
    sql: `SELECT count(DISTINCT team) FROM activityTeams WHERE activity IN (SELECT a.id ${held}) AND ${at('teamId', 'team')}`,
  },
  projectsActive: ofHeld('count(DISTINCT a.project)'),
  volunteersRegistered: {
    sql: registeredKnown,
    scopes: ['villageId', 'stationId', 'teamId'],
    periods: 'named',
  },
  volunteersActive: { sql: active, scopes: places, periods: 'named' },
  volunteerParticipation: {
    sql: `SELECT 100.0 * (${active}) / nullif((${registeredKnown}), 0)`,
    scopes: ['villageId', 'stationId', 'teamId'],
    periods: 'named',
  },
  registeredShare: {
    sql: `SELECT 100.0 * (${registeredKnown}) / nullif(${people}, 0)`,
    scopes: ['villageId'],
    periods: 'named',
  },
  needsReceived: ofNeeds('1'),
  needsValid: ofNeeds(`n.mergedInto IS NULL AND n.state NOT IN ('submitted', 'refused')`),
  validNeedsAnswered: ofNeeds(`n.mergedInto IS NULL AND n.state IN ('done', 'rated')`),
  needsOpen: ofNeeds(`n.mergedInto IS NULL AND n.state IN ('accepted', 'dispatched', 'in-service')`),
  needsWaiting: ofNeeds(`n.mergedInto IS NULL AND n.state = 'submitted'`),
  needsSetAside: ofNeeds(`(${merged} OR ${refused})`),
  needsMerged: apart(merged),
  needsRefused: apart(refused),
  needsPublished: ofPublic('count(*)', dispatched),
  needsAnswered: ofPublic('count(*)', done, isDone),
  medianDaysToAnswer: {
    ...ofPublic('', done),
    sql: `SELECT avg(d) FROM (SELECT d, row_number() OVER (ORDER BY d) place, count(*) OVER () n FROM (${daysTaken}))
      WHERE place IN ((n + 1) / 2, n / 2 + 1)`,
  },
  wishesPublished: ofPublic('count(*)', dispatched, wish),
  wishesFulfilled: ofPublic('count(*)', done, `${wish} AND ${isDone}`),
  wishFulfilment: ofPublic(`100.0 * total(${isDone}) / nullif(count(*), 0)`, dispatched, wish),
  projectsAnsweringNeeds: {
    ...ofPublic('', dispatched),
    sql: `SELECT count(DISTINCT project) FROM (
      SELECT n.project ${published(dispatched)}
      UNION SELECT (SELECT project FROM activities WHERE id = n.activity) ${published(dispatched)}) WHERE ${at('projectId', 'project')}`,
  },
  stations: ofStations('1'),
  practiceCenters: ofStations(`s.level = 'center'`),
  practiceInstitutes: ofStations(`s.level = 'institute'`),
  practiceStations: ofStations(`s.level = 'station'`),
  servicePoints: ofStations(`s.level = 'point'`),
  villages: ofVillages(`SELECT count(*) ${village}`),
  population: ofVillages(`SELECT ${people}`),
  villagesCovered: ofVillages(`SELECT total(${hasStation}) ${village}`),
  villageCoverage: ofVillages(`SELECT 100 * avg(${hasStation}) ${village}`),
  liaisonVolunteers: ofVillages(
    `SELECT min((SELECT count(DISTINCT l.volunteer) FROM liaisons l JOIN volunteers u ON u.id = l.volunteer WHERE u.status <> 'left' AND l.village = v.id)) ${village}`,
  ),
  householdLeads: ofVillages(
    `SELECT count(*) FROM volunteers u JOIN villages v ON v.id = u.village WHERE u.status <> 'left' AND u.kind = 'household-lead' AND ${at('villageId', 'v.id')}`,
  ),
  householdsLed: ofVillages(
    `SELECT total(u.households) FROM volunteers u JOIN villages v ON v.id = u.village WHERE u.status <> 'left' AND u.kind = 'household-lead' AND ${at('villageId', 'v.id')}`,
  ),
  facilities: {
    sql: `SELECT count(*) FROM facilities f JOIN stations s ON s.id = f.station WHERE ${all(at('villageId', 's.village'), at('stationId', 's.id'))}`,
    scopes: ['villageId', 'stationId'],
    periods: 'none',
  },
  weeklyOpeningHours: {
    sql: `SELECT total(h.closes - h.opens) FROM hours h JOIN stations s ON s.id = h.station WHERE ${all(at('villageId', 's.village'), at('stationId', 's.id'))}`,
    scopes: ['villageId', 'stationId'],
    periods: 'none',
  },
  standardsChecked: ofChecks('count(*)'),
  standardsMet: ofChecks(`total(k.result = 'met')`),
  standardsUnmet: ofChecks(`total(k.result = 'not')`),
  standardsRate: ofChecks(`100.0 * total(k.result = 'met') / nullif(count(*), 0)`),
  stationsMeetingStandard: {
    sql: `SELECT count(*) FROM (SELECT k.station ${checks} AND k.result = 'met' GROUP BY k.station HAVING count(*) =
      (SELECT count(*) FROM items i JOIN standards x ON x.id = i.standard WHERE x.isCurrent = 1))`,
    scopes: ['villageId', 'stationId'],
    periods: 'any',
  },
  teams: ofTeams('1'),
  townTeams: ofTeams(`t.level = 'town'`),
  villageTeams: ofTeams(`t.level = 'village'`),
  villagesWithTeam: ofVillages(`SELECT total(${hasTeam}) ${village}`),
  villageTeamCoverage: ofVillages(`SELECT 100 * avg(${hasTeam}) ${village}`),
  brandTeams: ofTeams('t.isBrand = 1'),
  teamMembers: {
    sql: `SELECT count(*) FROM volunteerTeams l JOIN volunteers u ON u.id = l.volunteer
      WHERE u.status <> 'left' AND ${at('kind', 'u.kind')} AND l.team IN (SELECT t.id ${team})`,
    scopes: ['villageId', 'stationId', 'teamId', 'categoryId', 'kind'],
    periods: 'none',
  },
  projectsOffered: ofProjects('1'),
  brandProjects: ofProjects('p.isBrand = 1'),
  pointsGiven: ofPoints(`NOT IN ('redeemed', 'expired')`, ''),
  pointsRedeemed: ofPoints(`= 'redeemed'`, '-'),
  pointsLapsed: ofPoints(`= 'expired'`, '-'),
  pointsLapsing: {
    sql: `SELECT CASE WHEN NOT EXISTS (SELECT 1 FROM pointsEntries) OR EXISTS (
        SELECT 1 FROM ${lots} WHERE rest > 0 AND ${inTime('last')} GROUP BY substr(last, 1, 4) HAVING count(DISTINCT volunteer) < 3) THEN NULL
      ELSE (SELECT total(rest) / 10 FROM ${lots} WHERE ${inTime('last')}) END`,
    scopes: [],
    periods: 'years',
  },
};
