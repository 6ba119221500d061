import { MongoClient, ObjectId, type Document } from 'mongodb';

/** Number of documents written at once. */
const atOnce = 1_000;

/** Moves a story back by eleven days per round of copies, as `growTown` does. */
const earlier = (moment: unknown, times: number) =>
  moment instanceof Date ? new Date(moment.getTime() - times * 11 * 86_400_000) : moment;

/**
 * Copies the activities with stories in a MongoDB database until there are `stories` of them, with the newest
 * version and the participations of each. The result is the same county as `growTown` makes. Returns the new
 * number of activities and participations.
 */
export async function growTownOnMongodb(
  databaseUrl: string,
  stories: number,
): Promise<{ activities: number; participations: number }> {
  const client = await MongoClient.connect(databaseUrl);
  try {
    const db = client.db();
    const activities = db.collection('activities');
    const told = await activities
      .find({ _status: 'published', 'story.body': { $nin: [null, ''] } })
      .toArray();
    const byActivity = Map.groupBy(await db.collection('participations').find().toArray(), (row) =>
      String(row['activity']),
    );
    const versions = await db.collection('_activities_versions').find({ latest: true }).toArray();
    const newest = new Map(versions.map((row) => [String(row['parent']), row]));
    const waiting = new Map<string, Document[]>();
    const write = async (name: string, rows: Document[], most = atOnce) => {
      const all = [...(waiting.get(name) ?? []), ...rows];
      waiting.set(name, all);
      if (all.length < most) return;
      waiting.set(name, []);
      await db.collection(name).insertMany(all);
    };
    let made = told.length;
    for (let times = 1; made < stories; times += 1) {
      for (const activity of told.slice(0, stories - made)) {
        const _id = new ObjectId();
        const own = {
          title: `${String(activity['title'])}（${times}）`,
          slug: `${String(activity['slug'])}-copy-${times}`,
          startsAt: earlier(activity['startsAt'], times),
          endsAt: earlier(activity['endsAt'], times),
        };
        await write('activities', [{ ...activity, _id, ...own }]);
        const version = newest.get(String(activity._id));
        if (version) {
          const content = { ...version['version'], ...own };
          await write('_activities_versions', [
            { ...version, _id: new ObjectId(), parent: _id, version: content },
          ]);
        }
        const took = byActivity.get(String(activity._id)) ?? [];
        await write(
          'participations',
          took.map((row) => ({ ...row, _id: new ObjectId(), activity: _id })),
        );
        made += 1;
      }
    }
    for (const name of waiting.keys()) if (waiting.get(name)?.length) await write(name, [], 1);
    return {
      activities: await activities.countDocuments(),
      participations: await db.collection('participations').countDocuments(),
    };
  } finally {
    await client.close();
  }
}
