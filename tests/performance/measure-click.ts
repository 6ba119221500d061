/**
 * node tests/performance/measure-click.ts DATA_DIR [DATABASE_URL]
 *
 * Measures how long an edit takes from the save to the page that shows it, with the records of a data folder.
 * This covers the CMS, its queue, the export of every record, the pages, the search and the switch. Ends with
 * a line of JSON, a `ClickMeasure`.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { stepNames } from '#cms/publish/step-names.ts';
import { openCms } from '../support/cms.ts';
import { makePerson } from '../support/make-person.ts';

/** Measured times, in seconds. */
export interface ClickMeasure {
  /** The first release of everything, from the records to the switch. */
  first: number;
  /** The first edit after a start, made as soon as the publisher runs. */
  afterStart: number;
  /** Each edit after that. */
  edits: number[];
  /** Time for the pages alone in each of these edits, as recorded in the releases. */
  pages: number[];
  /** Rolling back to the previous release. */
  rollBack: number;
}

const edits = 5;
/** Maximum time that an edit may take, in milliseconds. */
const longest = 120_000;

const [dataDir, databaseUrl = ''] = process.argv.slice(2);
if (dataDir === undefined) throw new Error('the data folder is missing');
const { buildBundle } = await import('#site/build/build-bundle.ts');
await buildBundle({ basePath: '/' });
const { payload, close } = await openCms({ dataDir, databaseUrl });
const { startPublisher } = await import('#cms/publish/start-publisher.ts');
const { settings } = await import('#cms/env/env.ts');

async function until(isSo: () => boolean): Promise<void> {
  const end = Date.now() + longest;
  while (!isSo()) {
    if (Date.now() > end) throw new Error('what was saved did not come to the site');
    await setTimeout(20);
  }
}
const seconds = (since: number) => (performance.now() - since) / 1_000;
const current = path.join(settings.releasesDir, 'current');

const { docs } = await payload.find({
  collection: 'activities',
  where: { and: [{ 'story.body': { exists: true } }, { _status: { equals: 'published' } }] },
  sort: '-startsAt',
  limit: edits + 1,
  depth: 0,
});
/** Adds one more sentence to a published story. Resolves to the seconds until its page shows it. */
async function edit(index: number): Promise<number> {
  const activity = docs[index];
  if (!activity) throw new Error('there are too few stories');
  const sentence = `补记：第 ${index + 1} 次修改 ${Date.now()}。`;
  const page = path.join(current, 'activities', String(activity.slug), 'index.html');
  const began = performance.now();
  await payload.update({
    collection: 'activities',
    id: activity.id,
    data: {
      story: { ...activity.story, body: `${activity.story?.body ?? ''}\n\n${sentence}` },
      _status: 'published',
    },
    depth: 0,
  });
  await until(() => existsSync(page) && readFileSync(page, 'utf8').includes(sentence));
  return seconds(began);
}

const { runQueue } = await import('#cms/publish/run-queue.ts');
const began = performance.now();
const made = await runQueue({ payload, reason: '基准测试' });
if (made.kind !== 'live') throw new Error(`nothing was published: ${JSON.stringify(made)}`);
const first = seconds(began);
const stop = startPublisher(payload);
const afterStart = await edit(edits);
const measured: ClickMeasure = { first, afterStart, edits: [], pages: [], rollBack: 0 };
for (let n = 0; n < edits; n += 1) {
  await setTimeout(500);
  measured.edits.push(await edit(n));
}
const { docs: releases } = await payload.find({
  collection: 'releases',
  sort: '-requestedAt',
  limit: edits,
  depth: 0,
});
measured.pages = releases.map(
  ({ steps }) => (steps ?? []).find(({ name }) => name === stepNames.pages)?.seconds ?? 0,
);
stop();
const [{ createLocalReq }, { rollBack }] = await Promise.all([
  import('payload'),
  import('#cms/publish/releases/roll-back.ts'),
]);
const administrator = await makePerson(payload, '管理员', ['administrator']);
const req = await createLocalReq({ user: administrator.user }, payload);
const back = performance.now();
await rollBack(req, releases[1]?.id ?? '');
measured.rollBack = seconds(back);
await close();
console.log(JSON.stringify(measured));
process.exit(0);
