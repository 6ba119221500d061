/**
 * node cms/start/prepare.ts
 *
 * Makes the data folder ready to be served: database and migrations, the first administrator, the sample
 * town where the database is empty, and a first release. Runs in a process of its own, so that the server starts with a clean house.
 * Prints one JSON line per step, `{ step, detail }`, and a last one, `{ done: true, administrator }`.
 */
import { getPayload } from 'payload';
import { settings } from '../env.ts';
import { createFirstAdministrator } from '../first-administrator.ts';
import config from '../payload.config.ts';
import { liveRelease } from '../publish/release-folders.ts';
import { runQueue } from '../publish/run-queue.ts';
import { loadSampleTown } from '../sample/load-sample-town.ts';
import { shanghaiDay } from '../dates/shanghai-day.ts';

const print = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);

print({ step: '打开数据库' });
const payload = await getPayload({ config });
const administrator = await createFirstAdministrator(payload);

const { totalDocs } = await payload.count({ collection: 'stations', overrideAccess: true });
if (administrator !== null && totalDocs === 0) {
  print({ step: '装入示例乡镇' });
  await loadSampleTown(payload, {
    today: shanghaiDay(new Date()),
    onProgress: () => print({ step: '装入示例乡镇' }),
  });
}

if (liveRelease(settings.releasesDir) === null) {
  const result = await runQueue({
    payload,
    reason: '首次发布',
    onStep: (detail, share) =>
      print({ step: '生成网站', detail: share === null ? detail : `${detail} ${Math.round(share * 100)}%` }),
  });
  if (result.kind === 'failed') throw new Error(`首次发布没有成功：${result.error}`);
  if (result.kind === 'live') print({ step: '生成网站', detail: `${result.pages} 页` });
}
print({ done: true, administrator });
await payload.destroy();
process.exit(0);
