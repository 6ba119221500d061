import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { ExportedTables } from '#cms/dataset/export-tables.ts';
import { keyOf, type HeldRow, type Hold, type Holds } from '#cms/dataset/held-row.ts';
import { shanghaiDay } from '#content/time/shanghai.ts';
import { blame, stillKept, type KeptPage } from './blame.ts';
import { buildInChild } from './build-in-child.ts';
import { folderAhead, freeReleaseName, liveRelease, pruneReleases, switchTo } from './release-folders.ts';
import { heldIn } from './held-in.ts';
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
  exportTo: (
    dir: string,
    holds: Holds,
  ) => Promise<{ hash: string } & Pick<ExportedTables, 'held' | 'printOf'>>;
  /** Told what the build refused, for the log of the programs. */
  onRefused?: (error: SiteBuildError) => void;
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

/** Tries to find what keeps a site from going live, each with more held back than the one before. */
const mostTries = 12;

/** What the build of the release before refused, to be held back as long as it stays the same. */
const holdAgain = ({ table, row, reason, shows, refused }: HeldRow): [string, Hold][] =>
  refused === undefined ? [] : [[keyOf(table, row), { reason, isOut: shows === 'nothing', ofRow: refused }]];

export interface ReleaseMade extends SiteBuilt {
  name: string;
  datasetHash: string;
  steps: ReleaseStep[];
  /**
   * Files that the live release did not have as a full build makes them of the same records; null where the two cannot be
   * compared: after a small publish, on another day, of other records.
   */
  mendedPages: number | null;
  /** Records whose newest state it does not show. */
  held: readonly HeldRow[];
}

/**
 * One publish: dataset → site (what changed, or all) → search → check → switch by rename → keep the last five. It is made at
 * once and goes live when the saves of two seconds have gathered; what came meanwhile is made into it. A record whose pages
 * cannot be made or shown is held back, and all else goes live. Whatever else fails before the switch leaves the live site as it
 * was; the half-made folder is removed.
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
    const former = liveRelease(releasesDir);
    const live = former === null ? null : path.join(releasesDir, former);
    const note = former === null ? null : readReleaseNote(releasesDir, former);
    const isSameMaking = note?.today === today && note.bundle === stamp;
    let keeper = job.isFull === true ? undefined : builder;
    // What was refused is not tried again as long as it stays what it was; a full build tries everything.
    const isRemembered = isSameMaking && job.isFull !== true;
    const holds = new Map(isRemembered ? (note?.held ?? []).flatMap(holdAgain) : []);
    let tried: Pick<ExportedTables, 'held' | 'printOf'> = { held: [], printOf: () => undefined };
    let kept: KeptPage[] = isRemembered ? [...(note?.kept ?? [])] : [];
    const make = async () => {
      const urls = kept.flatMap((page) => page.urls);
      const keptPages = live === null || urls.length === 0 ? undefined : { urls, dir: live };
      const whole = () => buildWhole({ ...job, dataset, out: site, today, kept: keptPages, onProgress });
      if (!keeper) return whole();
      const order = { dataset, out: site, today, kept: keptPages };
      return keeper.build(order, onProgress).catch(async (error: unknown) => {
        if (error instanceof SiteBuildError && error.faults.length > 0) throw error;
        // No page is to blame: what the builder remembers may be, and a build from nothing does without it.
        builder?.stop();
        keeper = undefined;
        await rm(site, { recursive: true, force: true });
        return whole();
      });
    };
    // Side by side: the CMS reads its records while the builder links what will stay.
    const exportAndTry = async () => {
      const removeSite = () => rm(site, { recursive: true, force: true });
      await rm(dataset, { recursive: true, force: true });
      const readAt = new Date().toISOString();
      const carried = keeper ? keeper.carry(site).catch(removeSite) : removeSite();
      const exported = await job.exportTo(dataset, holds).finally(() => carried);
      const { hash, held } = exported;
      tried = exported;
      if (live !== null) kept = stillKept(kept, dataset, live);
      return { hash, held, readAt, built: await make() };
    };
    /** Makes the site, and where pages are at fault once more without what they are about, until it is good. */
    const exportAndMake = async () => {
      for (let tries = 1; ; tries += 1) {
        try {
          return await exportAndTry();
        } catch (error) {
          if (!(error instanceof SiteBuildError) || error.faults.length === 0 || tries > mostTries)
            throw error;
          job.onRefused?.(error);
          const blamed = blame({ faults: error.faults, dataset, live, isSameMaking, held: tried.held });
          if (blamed === null) throw error;
          for (const [key, hold] of blamed.holds) {
            // What is mended meanwhile is not held back.
            const ofRow = tried.printOf(key);
            holds.set(key, { ...hold, ...(ofRow === undefined ? {} : { ofRow }) });
          }
          kept = [...kept, ...blamed.kept];
        }
      }
    };
    let { hash, held, readAt, built } = await exportAndMake();
    clock.begin('合并两秒内的改动');
    if (await job.isOutdated?.()) {
      clock = new StepClock('导出公开数据');
      ({ hash, held, readAt, built } = await exportAndMake());
    }

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
      // What the builder remembers is just what was made: only the search index is another one.
      else if (builder && mendedPages === 0 && builder.standsOn === former)
        await builder.adopt(path.join(releasesDir, name), ahead, true);
      else builder?.stop();
    };
    // The release is live, whatever becomes of the builder: one that breaks down now learns it anew.
    await standOnIt().catch(() => builder?.stop());
    clock.begin('完成');
    const left = heldIn({ held, kept });
    return { ...built, name, datasetHash: hash, steps: clock.steps, mendedPages, held: left };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

interface WholeBuild extends ReleaseJob {
  kept: { urls: readonly string[]; dir: string } | undefined;
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
