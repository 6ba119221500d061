import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { shanghaiDay } from '#content/time/shanghai.ts';
import type { HeldRow } from '#cms/dataset/held-row.ts';
import { differingFiles } from './differing-files.ts';
import { heldIn } from './held-in.ts';
import { folderAhead, freeReleaseName, liveRelease, pruneReleases, switchTo } from './release-folders.ts';
import type { ReleaseJob } from './release-job.ts';
import { readReleaseNote, writeReleaseNote } from './release-note.ts';
import { SiteBuilder, type BuildProgress, type SiteBuilt } from './site-builder.ts';
import { SiteMaker } from './site-maker.ts';
import { StepClock, type ReleaseStep } from './step-clock.ts';
import { stepNames } from './step-names.ts';

export interface ReleaseMade extends SiteBuilt {
  name: string;
  datasetHash: string;
  steps: ReleaseStep[];
  /**
   * Number of files of the live release that differ from a full build of the same records. Null if the two
   * cannot be compared: after a small publish, on another day, or with other records.
   */
  mendedPages: number | null;
  /** Records whose newest state the release does not show. */
  held: readonly HeldRow[];
}

/**
 * One publish: dataset → site (changes only, or all) → search → check → switch by rename → keep the last
 * five. The site is built at once and goes live when saves have been gathered for two seconds. If more was
 * saved meanwhile, it is built once more. A record whose pages cannot be built or shown is held back, and
 * everything else goes live. Any other failure before the switch leaves the live site unchanged and removes
 * the unfinished folder.
 */
export async function makeRelease(job: ReleaseJob): Promise<ReleaseMade> {
  const { dataDir, releasesDir, builder } = job;
  const work = path.join(dataDir, 'work', `${process.pid}-${Date.now()}`);
  let clock = new StepClock('导出公开数据');
  // With retries, because the builder of a killed CMS may still be running for a moment.
  await rm(path.join(dataDir, 'work'), { recursive: true, force: true, maxRetries: 8, retryDelay: 100 });
  await mkdir(work, { recursive: true });
  await mkdir(releasesDir, { recursive: true });
  try {
    job.onProgress(clock.steps, clock.current, null);
    const dataset = path.join(work, 'dataset');
    const site = path.join(work, 'site');
    const today = shanghaiDay(new Date());
    const onProgress = ({ step, done, total }: BuildProgress) => {
      const name = stepNames[step];
      if (name === undefined) return;
      clock.begin(name);
      job.onProgress(clock.steps, clock.current, done !== undefined && total ? done / total : null);
    };
    const stamp = new SiteBuilder(job).bundleStamp();
    const former = liveRelease(releasesDir);
    const note = former === null ? null : readReleaseNote(releasesDir, former);
    const isSameMaking = note?.today === today && note.bundle === stamp;
    const live = former === null ? null : path.join(releasesDir, former);
    const maker = new SiteMaker(job, { dataset, site, today, live, note, isSameMaking }, onProgress);
    let { hash, held, readAt, built } = await maker.make();
    clock.begin('合并两秒内的改动');
    if (await job.isOutdated?.()) {
      clock = new StepClock('导出公开数据');
      ({ hash, held, readAt, built } = await maker.make());
    }
    const { keeper, kept } = maker;

    let mendedPages: number | null = null;
    if (job.isFull === true && former !== null) {
      clock.begin('与正式网站核对');
      const isSame = note?.today === today && note.bundle === stamp && note.dataset === hash;
      if (isSame) mendedPages = differingFiles(path.join(releasesDir, former), site).length;
    }
    job.signal?.throwIfAborted();
    clock.begin('切换上线');
    const name = freeReleaseName(releasesDir, new Date(), hash);
    const { freshPages } = built;
    writeReleaseNote(releasesDir, name, {
      today,
      bundle: stamp,
      dataset: hash,
      freshPages,
      readAt,
      held,
      kept,
    });
    await job.beforeSwitch?.(name);
    await rename(site, path.join(releasesDir, name));
    switchTo(releasesDir, name);
    await rm(job.datasetDir, { recursive: true, force: true });
    await rename(dataset, job.datasetDir);
    pruneReleases(releasesDir);
    const ahead = folderAhead(releasesDir);
    const standOnIt = async () => {
      if (keeper) await keeper.adopt(path.join(releasesDir, name), ahead);
      // What the builder remembers equals what was built. Only the search index differs.
      else if (builder && mendedPages === 0 && builder.standsOn === former)
        await builder.adopt(path.join(releasesDir, name), ahead, true);
      else builder?.stop();
    };
    // The release is live even if this fails. The builder is then stopped and learns the release again.
    await standOnIt().catch(() => builder?.stop());
    clock.begin('完成');
    const left = heldIn({ held, kept });
    return { ...built, name, datasetHash: hash, steps: clock.steps, mendedPages, held: left };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
