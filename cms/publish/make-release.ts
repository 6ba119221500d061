import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { shanghaiDay } from '../dates/shanghai-day.ts';
import { buildInChild } from './build-in-child.ts';
import { folderAhead, freeReleaseName, liveRelease, pruneReleases, switchTo } from './release-folders.ts';
import { differingFiles } from './differing-files.ts';
import { readReleaseNote, writeReleaseNote } from './release-note.ts';
import { SiteBuildError } from './site-build-error.ts';
import { SiteBuilder, type BuildProgress, type SiteBuilt } from './site-builder.ts';
import { StepClock, type ReleaseStep } from './step-clock.ts';
import { stepNames } from './step-names.ts';

export interface ReleaseJob {
  rootDir: string;
  dataDir: string;
  releasesDir: string;
  datasetDir: string;
  bundleDir: string;
  basePath: string;
  /** The builder that stays and makes only what changed; without it everything is made in a process of its own. */
  builder?: SiteBuilder | undefined;
  /** Make everything anew, in a process of its own, and look what of the live release a full build finds to mend. */
  isFull?: boolean;
  /** Ends the publish before its switch; it then rejects with an AbortError. */
  signal?: AbortSignal | undefined;
  /** Writes the dataset into the folder and returns its hash. */
  exportTo: (dir: string) => Promise<{ hash: string }>;
  /**
   * Asked once, when the site is made and not live yet: whether records were saved meanwhile that belong into the same
   * release; it is then made once more. Resolves no sooner than the saves have gathered.
   */
  isOutdated?: (() => Promise<boolean>) | undefined;
  /** Told whenever a step ends or moves on. */
  onProgress: (steps: readonly ReleaseStep[], current: string, share: number | null) => void;
  /** Told the name of the release before it goes live, so that a killed publish is known for what it was. */
  beforeSwitch?: (name: string) => Promise<void>;
}

export interface ReleaseMade extends SiteBuilt {
  name: string;
  datasetHash: string;
  steps: ReleaseStep[];
  /**
   * Files that the live release did not have as a full build makes them of the same records; null where the two cannot be
   * compared: after a small publish, on another day, of other records.
   */
  mendedPages: number | null;
}

/**
 * One publish: dataset → site (what changed, or all) → search → check → switch by rename → keep the last five. It is made at
 * once and goes live when the saves of two seconds have gathered; what came meanwhile is made into it. Whatever fails
 * before the switch leaves the live site as it was; the half-made folder is removed.
 */
export async function makeRelease(job: ReleaseJob): Promise<ReleaseMade> {
  const { dataDir, releasesDir, builder } = job;
  const work = path.join(dataDir, 'work', `${process.pid}-${Date.now()}`);
  let clock = new StepClock('导出公开数据');
  // Retried, since the builder of a killed CMS may still be about to notice.
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
    const whole = () => buildWhole({ ...job, dataset, out: site, today, onProgress });
    let keeper = job.isFull === true ? undefined : builder;
    const make = async () => {
      if (!keeper) return whole();
      return keeper.build({ dataset, out: site, today }, onProgress).catch(async (error: unknown) => {
        if (error instanceof SiteBuildError && error.record !== null) throw error;
        // No record is to blame: what the builder remembers may be, and a build from nothing does without it.
        builder?.stop();
        keeper = undefined;
        await rm(site, { recursive: true, force: true });
        return whole();
      });
    };
    // Side by side: the CMS reads its records while the builder links what will stay.
    const exportAndMake = async () => {
      const removeSite = () => rm(site, { recursive: true, force: true });
      const carried = keeper ? keeper.carry(site).catch(removeSite) : removeSite();
      const { hash } = await job.exportTo(dataset).finally(() => carried);
      return { hash, built: await make() };
    };
    let { hash, built } = await exportAndMake();
    clock.begin('合并两秒内的改动');
    if (await job.isOutdated?.()) {
      clock = new StepClock('导出公开数据');
      await rm(dataset, { recursive: true, force: true });
      ({ hash, built } = await exportAndMake());
    }

    const former = liveRelease(releasesDir);
    let mendedPages: number | null = null;
    if (job.isFull === true && former !== null) {
      clock.begin('与正式网站核对');
      const note = readReleaseNote(releasesDir, former);
      const isSame = note?.today === today && note.bundle === stamp && note.dataset === hash;
      if (isSame) mendedPages = differingFiles(path.join(releasesDir, former), site).length;
    }
    job.signal?.throwIfAborted();
    clock.begin('切换上线');
    const name = freeReleaseName(releasesDir, new Date(), hash);
    const { freshPages } = built;
    writeReleaseNote(releasesDir, name, { today, bundle: stamp, dataset: hash, freshPages });
    await job.beforeSwitch?.(name);
    await rename(site, path.join(releasesDir, name));
    switchTo(releasesDir, name);
    await rm(job.datasetDir, { recursive: true, force: true });
    await rename(dataset, job.datasetDir);
    pruneReleases(releasesDir);
    const ahead = folderAhead(releasesDir);
    if (keeper) await keeper.adopt(path.join(releasesDir, name), ahead);
    // What the builder remembers is just what was made: only the search index is another one.
    else if (builder && mendedPages === 0 && builder.standsOn === former)
      await builder.adopt(path.join(releasesDir, name), ahead, true);
    else builder?.stop();
    clock.begin('完成');
    return { ...built, name, datasetHash: hash, steps: clock.steps, mendedPages };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

interface WholeBuild extends ReleaseJob {
  dataset: string;
  out: string;
  today: string;
}

async function buildWhole(
  job: Omit<WholeBuild, 'onProgress'> & { onProgress: (progress: BuildProgress) => void },
): Promise<SiteBuilt> {
  const pages = await buildInChild({
    ...job,
    datasetDir: job.dataset,
    outDir: job.out,
    isPatient: job.signal !== undefined,
  });
  return { pages, changed: [], gone: [], isFull: true, freshPages: 0 };
}
