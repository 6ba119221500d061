import { DatabaseSync, type SQLInputValue } from 'node:sqlite';

type Row = Record<string, SQLInputValue>;

/** Tables whose rows belong to an activity, with the column that refers to it. */
const belonging = {
  activities_story_photos: '_parent_id',
  activities_reviewers: '_parent_id',
  activities_rels: 'parent_id',
  participations: 'activity_id',
} as const;

/** Tables whose rows belong to a version of an activity, with the column that refers to it. */
const belongingToVersion = {
  _activities_v_version_story_photos: '_parent_id',
  _activities_v_version_reviewers: '_parent_id',
  _activities_v_rels: 'parent_id',
} as const;

/**
 * Moves a story back by eleven days per round of copies, so that months and years fill as they do in a town.
 */
const earlier = (moment: SQLInputValue | undefined, times: number): SQLInputValue =>
  typeof moment === 'string'
    ? new Date(Date.parse(moment) - times * 11 * 86_400_000).toISOString()
    : (moment ?? null);

/**
 * Copies the activities with stories in a closed SQLite database until there are `stories` of them. Also
 * copies their photos, reviewers, teams and participations, and the newest version of each: without it
 * editors' lists would not show them. Returns the new number of activities and participations.
 */
export function growTown(
  databaseFile: string,
  stories: number,
): { activities: number; participations: number } {
  const db = new DatabaseSync(databaseFile);
  const all = (sql: string, ...values: SQLInputValue[]) => db.prepare(sql).all(...values) as Row[];
  const count = (table: string, where = '') =>
    Number(db.prepare(`select count(*) as n from ${table} ${where}`).get()?.['n']);
  const inserter = (table: string, columns: readonly string[]) => {
    const statement = db.prepare(
      `insert into ${table} (${columns.map((name) => `"${name}"`).join(',')}) values (${columns.map(() => '?').join(',')})`,
    );
    return (row: Row) => statement.run(...columns.map((name) => row[name] ?? null));
  };
  try {
    db.exec('pragma foreign_keys = off; begin');
    const told = all(
      "select * from activities where _status = 'published' and coalesce(story_body, '') <> ''",
    );
    const partsOf = (tables: Record<string, string>) => {
      const parts = Object.entries(tables).map(([table, key]) => {
        const rows = all(`select * from ${table}`);
        // Numeric identifiers are assigned by the database, text identifiers are created anew.
        const columns = all(`pragma table_info(${table})`)
          .filter(({ name, type }) => name !== 'id' || String(type).toLowerCase().startsWith('text'))
          .map(({ name }) => String(name));
        return { key, insert: inserter(table, columns), rows: Map.groupBy(rows, (row) => String(row[key])) };
      });
      return (from: unknown, to: string) => {
        for (const part of parts)
          for (const row of part.rows.get(String(from)) ?? [])
            part.insert({ ...row, id: crypto.randomUUID(), [part.key]: to });
      };
    };
    const copyParts = partsOf(belonging);
    const copyVersionParts = partsOf(belongingToVersion);
    const insert = inserter('activities', Object.keys(told[0] ?? {}));
    const versions = all('select * from _activities_v where latest = 1');
    const insertVersion = inserter('_activities_v', Object.keys(versions[0] ?? {}));
    const newest = new Map(versions.map((row) => [String(row['parent_id']), row]));
    let made = told.length;
    for (let times = 1; made < stories; times += 1) {
      for (const activity of told.slice(0, stories - made)) {
        const id = crypto.randomUUID();
        const own = {
          title: `${String(activity['title'])}（${times}）`,
          slug: `${String(activity['slug'])}-copy-${times}`,
          starts_at: earlier(activity['starts_at'], times),
          ends_at: earlier(activity['ends_at'], times),
        };
        insert({ ...activity, id, ...own });
        copyParts(activity['id'], id);
        const version = newest.get(String(activity['id']));
        if (version) {
          const inVersion = Object.fromEntries(
            Object.entries(own).map(([name, value]) => [`version_${name}`, value]),
          );
          const versionId = crypto.randomUUID();
          insertVersion({ ...version, id: versionId, parent_id: id, ...inVersion });
          copyVersionParts(version['id'], versionId);
        }
        made += 1;
      }
    }
    db.exec('commit');
    return { activities: count('activities'), participations: count('participations') };
  } finally {
    db.close();
  }
}
