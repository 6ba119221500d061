/**
 * node cms/start/keep-build.ts SITE
 *
 * Puts a site that was built from this CMS's records into the history, and the history into the site: a site that is
 * carried elsewhere is public too. Prints nothing; on failure prints `{ failed: sentence }`.
 */
import { cpSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { getPayload } from 'payload';
import { settings } from '#cms/env/env.ts';
import { tellAtTerminal } from '#cms/errors/tell-at-terminal.ts';
import { historyFolder } from '#cms/history/history-folder.ts';
import { keepHistory } from '#cms/history/keep-history.ts';
import { openDataFolder } from '#cms/locks/open-data-folder.ts';
import config from '#cms/payload.config.ts';
import { takePublishLock } from '#cms/publish/publish-lock.ts';
import { publicReasons } from '#cms/publish/public-reason.ts';
import { liveRelease } from '#cms/publish/release-folders.ts';

/** Tries to get the publish lock, one a second: a publish takes a few seconds. */
const mostTries = 60;

async function publishLock(): Promise<() => void> {
  for (let tries = 1; tries <= mostTries; tries += 1) {
    const giveBack = takePublishLock(settings.dataDir);
    if (giveBack !== null) return giveBack;
    await setTimeout(1_000);
  }
  throw new Error('一直在发布，没有轮到记入历史。请过一会再试。');
}

try {
  const [siteDir = ''] = process.argv.slice(2);
  const { dataDir, basePath, releasesDir } = settings;
  await openDataFolder(dataDir, 'work');
  const payload = await getPayload({ config });
  const giveBack = await publishLock();
  try {
    const live = liveRelease(releasesDir);
    await keepHistory({
      dataDir,
      basePath,
      siteDir,
      formerDir: live === null ? undefined : path.join(releasesDir, live),
      kind: 'release',
      at: new Date(),
      reasonOf: publicReasons(payload),
    });
    cpSync(historyFolder(dataDir), path.join(siteDir, 'data', 'history'), { recursive: true });
  } finally {
    giveBack();
  }
  await payload.destroy();
  process.exit(0);
} catch (error) {
  process.stdout.write(`${JSON.stringify({ failed: tellAtTerminal(error) })}\n`);
  process.exit(1);
}
