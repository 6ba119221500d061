/**
 * node cms/start/prepare.ts [--export DIR]
 *
 * Prepares the data folder for the server: database and migrations, the sample town if the database is empty,
 * the first administrator and a first release. Runs in a separate process, so that the server starts clean.
 * With `--export` it creates no administrator and no release, but writes the public dataset into that folder.
 * Prints one JSON line per step, `{ step, detail }`, and a last one, `{ done: true, administrator }` or
 * `{ failed: sentence }`.
 */
import { getPayload } from 'payload';
import { exportDataset } from '#cms/dataset/export-dataset.ts';
import { heldSentence } from '#cms/dataset/held-sentence.ts';
import { shanghaiDay } from '#content/time/shanghai.ts';
import { settings } from '#cms/env/env.ts';
import { tellAtTerminal } from '#cms/errors/tell-at-terminal.ts';
import { createFirstAdministrator } from '#cms/users/first-administrator.ts';
import { openDataFolder } from '#cms/locks/open-data-folder.ts';
import config from '#cms/payload.config.ts';
import { liveRelease } from '#cms/publish/release-folders.ts';
import { runQueue } from '#cms/publish/run-queue.ts';
import { clearHalfLoaded } from '#cms/sample/clear-half-loaded.ts';
import { loadSampleTown } from '#cms/sample/load-sample-town.ts';
import { knowsRelease, mustHaveDatabase, mustKnowRelease } from './must-have-database.ts';
import { putFormerAside } from './put-former-aside.ts';

const print = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);
const exportDir = process.argv[2] === '--export' ? process.argv[3] : undefined;

try {
  await openDataFolder(settings.dataDir, 'work');
  mustHaveDatabase(settings);
  print({ step: '打开数据库' });
  const payload = await getPayload({ config });
  const { totalDocs: users } = await payload.count({ collection: 'users', overrideAccess: true });
  if (users === 0) {
    await mustKnowRelease(payload, settings);
    if (settings.freshStart && !(await knowsRelease(payload, settings))) {
      const aside = putFormerAside(settings);
      if (aside !== null) print({ step: `原有的网页和图片移到了 ${aside}` });
    }
  }
  if (users === 0 && settings.sampleTown) {
    await clearHalfLoaded(payload);
    await loadSampleTown(payload, {
      today: shanghaiDay(new Date()),
      onProgress: (detail) => print({ step: '装入示例乡镇', detail }),
    });
  }
  if (exportDir !== undefined) {
    print({ step: '导出公开数据' });
    const { held } = await exportDataset(payload, exportDir);
    for (const row of held) print({ held: heldSentence(row) });
  } else if (users === 0 || liveRelease(settings.releasesDir) === null) {
    const result = await runQueue({
      payload,
      reason: '首次发布',
      onStep: (detail, share) =>
        print({
          step: '生成网站',
          detail: share === null ? detail : `${detail} ${Math.round(share * 100)}%`,
        }),
    });
    if (result.kind === 'failed') throw new Error(`首次发布没有成功：${result.error}`);
    if (result.kind === 'live') {
      for (const row of result.held) print({ step: '没有上线', detail: heldSentence(row) });
      print({ step: '生成网站', detail: `${result.pages} 页` });
    }
  }
  // The last step: an interrupted start begins again, and the password is not lost.
  const administrator = exportDir === undefined ? await createFirstAdministrator(payload) : null;
  print({ done: true, administrator });
  await payload.destroy();
  process.exit(0);
} catch (error) {
  // Payload has already logged the rest.
  print({ failed: tellAtTerminal(error) });
  process.exit(1);
}
