type Row = Readonly<Record<string, unknown>>;

const allYear = (hours: unknown): unknown =>
  Array.isArray(hours) ? hours.map((span: Row) => ({ ...span, season: null })) : hours;

const ofTown = (row: Row): Row => ({
  id: row['period'],
  scope: 'town',
  stationId: null,
  teamId: null,
  villageId: null,
  projectId: null,
  ...row,
});

/** The rules before they said how to round, when to redeem, and what else adds points. */
const oldRule = (row: Row): Row => ({
  ...row,
  pointsPerActivity: 0,
  roundHoursTo: 'minute',
  roundHours: 'nearest',
  roundPointsTo: 'tenth',
  roundPoints: 'nearest',
  capPerMonth: null,
  expiry: row['expiry'] === 'three-years' ? 'years' : row['expiry'],
  expiryYears: row['expiry'] === 'three-years' ? 3 : null,
  minimumToRedeem: 0,
  noGoodsFor: [],
  redemptionWindows: [],
  reservedDays: 15,
  households: false,
  appealDays: 15,
  items: [],
});

/**
 * Steps from each version of the shape to the next, by table. With them, the site can still be built from a
 * dataset that was written in an older version. Whenever a field is added, removed or changes its meaning,
 * add a step here; this raises the version.
 */
const steps: Readonly<Record<number, Readonly<Record<string, (row: Row) => Row>>>> = {
  // 2: an activity has the time of its last change, for calendars. For older activities it is unknown.
  1: { activities: (row) => ({ ...row, changedAt: null }) },
  // 3: hours may apply to one part of the year. Older hours apply to the whole year.
  2: { stations: (row) => ({ ...row, hours: allYear(row['hours']) }) },
  // 4: volunteers are counted for parts of the town, too; of teams and villages by kind. Older counts are the town's. A
  // micro-wish says what it takes and who claimed it; what was done may have pictures. Rules
  // say how points are rounded, redeemed, by whom not, and given by name.
  3: {
    volunteerCounts: ofTown,
    teams: (row) => ({ ...row, membersByKind: [] }),
    villages: (row) => ({ ...row, liaisonVolunteers: 0, householdLeads: 0, householdsLed: 0 }),
    needs: (row) => ({ ...row, wish: null, photos: [] }),
    pointsRules: oldRule,
  },
  // 5: the participations of a month are sealed; spot checks are records. Volunteers are counted for categories of
  // activities, too, and points that will lapse.
  4: {
    volunteerCounts: (row) => ({ ...row, categoryId: null }),
    pointsCounts: (row) => ({ ...row, lapsing: null }),
  },
};

/** Tables by the version of the shape with which they came. An older dataset has no file of them, and no rows. */
const laterTables: Readonly<Record<string, number>> = {
  needCounts: 4,
  needSurveys: 4,
  pointsCounts: 4,
  sealedMonths: 5,
  spotChecks: 5,
};

/** Whether a dataset of this version has a table. */
export const hasTable = (table: string, version: number): boolean => version >= (laterTables[table] ?? 1);

/** Version of the dataset's shape. */
export const schemaVersion = Math.max(...Object.keys(steps).map(Number)) + 1;

/** The oldest version that can still be read. */
export const oldestSchemaVersion = Math.min(...Object.keys(steps).map(Number));

/** Whether a dataset of this version can be read. */
export const isReadable = (version: number): boolean =>
  Number.isInteger(version) && version >= oldestSchemaVersion && version <= schemaVersion;

/**
 * Converts a row of a table, or the settings, from a dataset of this version to the current shape. A value
 * that is not an object is returned unchanged.
 */
export function inPresentShape(table: string, row: unknown, version: number): unknown {
  let shaped = row;
  for (let from = version; from < schemaVersion; from += 1) {
    const step = steps[from]?.[table];
    if (step && typeof shaped === 'object' && shaped !== null) shaped = step({ ...shaped });
  }
  return shaped;
}
