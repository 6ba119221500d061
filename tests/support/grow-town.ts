import { DatabaseSync, type SQLInputValue } from 'node:sqlite';

type Row = Record<string, SQLInputValue>;

/** Tables whose rows belong to an activity, with the column that names it. */
const belonging = {
  activities_story_photos: '_parent_id',
  activities_reviewers: '_parent_id',
  activities_rels: 'parent_id',
  participations: 'activity_id',
} as const;

/** What makes a story a year older each time, so that months and years fill as they do in a town. */
const earlier = (moment: SQLInputValue | undefined, times: number): SQLInputValue =>
  typeof moment === 'string'
    ? new Date(Date.parse(moment) - times * 11 * 86_400_000).toISOString()
    : (moment ?? null);

/**
 * Copies the told activities in a closed SQLite database, with their photos, reviewers, teams and volunteers, until there are
 * `stories` of them. Returns how many activities and participations the town has then.
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
    const parts = Object.entries(belonging).map(([table, key]) => {
      const rows = all(`select * from ${table}`);
      // Numbers give themselves, texts are made anew.
      const columns = all(`pragma table_info(${table})`)
        .filter(({ name, type }) => name !== 'id' || String(type).toLowerCase().startsWith('text'))
        .map(({ name }) => String(name));
      return { key, insert: inserter(table, columns), rows: Map.groupBy(rows, (row) => String(row[key])) };
    });
    const insert = inserter('activities', Object.keys(told[0] ?? {}));
    let made = told.length;
    for (let times = 1; made < stories; times += 1) {
      for (const activity of told.slice(0, stories - made)) {
        const id = crypto.randomUUID();
        insert({
          ...activity,
          id,
          title: `${String(activity['title'])}（${times}）`,
          slug: `${String(activity['slug'])}-copy-${times}`,
          starts_at: earlier(activity['starts_at'], times),
          ends_at: earlier(activity['ends_at'], times),
        });
        for (const part of parts)
          for (const row of part.rows.get(String(activity['id'])) ?? [])
            part.insert({ ...row, id: crypto.randomUUID(), [part.key]: id });
        made += 1;
      }
    }
    db.exec('commit');
    return { activities: count('activities'), participations: count('participations') };
  } finally {
    db.close();
  }
}
