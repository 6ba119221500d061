type Row = Readonly<Record<string, unknown>>;

const allYear = (hours: unknown): unknown =>
  Array.isArray(hours) ? hours.map((span: Row) => ({ ...span, season: null })) : hours;

/**
 * From the shape of each version to the next, by table: what a row needs so that whoever wrote its dataset then can build the site
 * of it now. With every field that comes, goes or changes its meaning a step is added here, which raises the version.
 */
const steps: Readonly<Record<number, Readonly<Record<string, (row: Row) => Row>>>> = {
  // 2: an activity tells when it last changed, for calendars; of older ones it is not known.
  1: { activities: (row) => ({ ...row, changedAt: null }) },
  // 3: hours may hold in one part of the year; those of older ones hold in all of it.
  2: { stations: (row) => ({ ...row, hours: allYear(row['hours']) }) },
};

/** Version of the dataset's shape. */
export const schemaVersion = Math.max(...Object.keys(steps).map(Number)) + 1;

/** The oldest shape that is still read. */
export const oldestSchemaVersion = Math.min(...Object.keys(steps).map(Number));

/** Whether a dataset of this version can be read. */
export const isReadable = (version: number): boolean =>
  Number.isInteger(version) && version >= oldestSchemaVersion && version <= schemaVersion;

/** A row of a table, or the settings, of a dataset of this version in the shape of today; what is no record stays what it is. */
export function inPresentShape(table: string, row: unknown, version: number): unknown {
  let shaped = row;
  for (let from = version; from < schemaVersion; from += 1) {
    const step = steps[from]?.[table];
    if (step && typeof shaped === 'object' && shaped !== null) shaped = step({ ...shaped });
  }
  return shaped;
}
