import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { buildInChild } from './build-in-child.ts';
import { liveRelease, pruneReleases, releaseName, switchTo } from './release-folders.ts';

/** A step of a release, with how long it took. */
export interface ReleaseStep {
  name: string;
  seconds: number;
}

export interface ReleaseJob {
  rootDir: string;
  dataDir: string;
  releasesDir: string;
  datasetDir: string;
  bundleDir: string;
  basePath: string;
  /** Writes the dataset into the folder and returns its hash. */
  exportTo: (dir: string) => Promise<{ hash: string }>;
  /** Told whenever a step ends or moves on. */
  onProgress: (steps: readonly ReleaseStep[], current: string, share: number | null) => void;
}

export interface ReleaseMade {
  name: string;
  datasetHash: string;
  pages: number;
  steps: ReleaseStep[];
  /** The release that was live before, or null. */
  former: string | null;
}

/** Chinese names of the steps that the build reports. */
const stepNames: Readonly<Record<string, string>> = {
  dataset: '读取数据',
  files: '准备文件',
  pages: '生成页面',
  search: '建立搜索索引',
  verify: '检查页面与链接',
};

/**
 * One publish: dataset → build in a child process → search → check → switch by rename → keep the last five. Whatever fails
 * before the switch leaves the live site as it was; the half-made folder is removed.
 */
export async function makeRelease(job: ReleaseJob): Promise<ReleaseMade> {
  const work = path.join(job.dataDir, 'work', `${process.pid}-${Date.now()}`);
  const steps: ReleaseStep[] = [];
  let current = '导出公开数据';
  let began = performance.now();
  const next = (name: string) => {
    if (name === current) return;
    steps.push({ name: current, seconds: Math.round((performance.now() - began) / 10) / 100 });
    current = name;
    began = performance.now();
  };
  await rm(path.join(job.dataDir, 'work'), { recursive: true, force: true });
  await mkdir(work, { recursive: true });
  await mkdir(job.releasesDir, { recursive: true });
  try {
    job.onProgress(steps, current, null);
    const dataset = path.join(work, 'dataset');
    const { hash } = await job.exportTo(dataset);

    const site = path.join(work, 'site');
    const pages = await buildInChild({
      ...job,
      datasetDir: dataset,
      outDir: site,
      onProgress: ({ step, done, total }) => {
        const name = stepNames[step];
        if (name === undefined) return;
        next(name);
        job.onProgress(steps, current, done !== undefined && total ? done / total : null);
      },
    });

    next('切换上线');
    const former = liveRelease(job.releasesDir);
    const name = releaseName(new Date(), hash);
    await rm(path.join(job.releasesDir, name), { recursive: true, force: true });
    await rename(site, path.join(job.releasesDir, name));
    switchTo(job.releasesDir, name);
    await rm(job.datasetDir, { recursive: true, force: true });
    await rename(dataset, job.datasetDir);
    pruneReleases(job.releasesDir);
    next('完成');
    return { name, datasetHash: hash, pages, steps, former };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
