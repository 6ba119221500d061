/**
 * The dataset that pages are made from. Pages call `getDataset()` and `getToday()`. The caller that renders
 * pages (the bundle's `openSite`, a test) must call `useDataset` first. `astro dev` reads the folder in
 * DATASET_DIR by itself.
 */
import path from 'node:path';
import { datasetDir } from '#site/environment.ts';
import { noteRead, noteReads, recordReads } from './record-reads.ts';
import type { Read } from './read.ts';
import { sameValue } from './same-value.ts';
import { readDataset, readManifest, type Dataset, type FormerDataset } from './read-dataset.ts';
import { shanghaiDay } from '#content/time/shanghai.ts';

export type { Dataset, FormerDataset } from './read-dataset.ts';

let cached: Dataset | undefined;
let current: { dataset: Dataset; today: string } | undefined;

/**
 * Reads and checks a dataset folder. The same folder with the same manifest hash is read only once. Rows that
 * are unchanged since the former dataset are taken from it and not read again. Throws DatasetError.
 */
export function loadDataset(dir: string, former?: FormerDataset): Dataset {
  const folder = path.resolve(dir);
  const manifest = readManifest(folder);
  if (cached?.dir !== folder || cached.manifest.hash !== manifest.hash)
    cached = readDataset(folder, manifest, former);
  return cached;
}

/** Sets the dataset for rendering, and the day (Asia/Shanghai, `YYYY-MM-DD`) that pages use as today. */
export function useDataset(dataset: Dataset, today: string): void {
  current = { dataset, today };
}

function inUse(): { dataset: Dataset; today: string } {
  if (current) return current;
  if (import.meta.env.DEV && datasetDir) {
    return { dataset: loadDataset(datasetDir), today: shanghaiDay(new Date()) };
  }
  throw new Error('还没有数据集：开发时请设置 DATASET_DIR，例如 DATASET_DIR=.data/dataset npm run dev。');
}

/** The dataset that the current page is made from. */
export function getDataset(): Dataset {
  return inUse().dataset;
}

/** The day that the page uses as today, `YYYY-MM-DD` in Asia/Shanghai. Use it instead of the clock. */
export function getToday(): string {
  return inUse().today;
}

function remember<T>(compute: (dataset: Dataset) => T): (dataset: Dataset) => {
  result: T;
  reads: ReadonlySet<Read>;
} {
  const results = new WeakMap<Dataset, { result: T; reads: ReadonlySet<Read> }>();
  return (dataset) => {
    let remembered = results.get(dataset);
    if (!remembered) {
      remembered = recordReads(() => compute(dataset));
      results.set(dataset, remembered);
    }
    return remembered;
  };
}

/**
 * Caches what `compute` derives from a dataset (months, chains of stories …) as long as the dataset is in
 * use. A page that uses the result depends on everything that `compute` read. If a page needs only one part,
 * use `perKey`.
 */
export function perDataset<T>(compute: (dataset: Dataset) => T): (dataset: Dataset) => T {
  const derive = remember(compute);
  return (dataset) => {
    const { result, reads } = derive(dataset);
    noteReads(reads);
    return result;
  };
}

let derivations = 0;

/** Like `perDataset`, for a result with many parts: a page depends only on the parts that it asks for. */
export function perKey<T>(
  compute: (dataset: Dataset) => ReadonlyMap<string, T>,
): (dataset: Dataset, key: string) => T | undefined {
  const derive = remember(compute);
  derivations += 1;
  const name = `derived-${derivations}`;
  const part = (dataset: Dataset, key: string) => derive(dataset).result.get(key);
  return (dataset, key) => {
    noteRead(`${name}=${key}`, (before, after) => sameValue(part(before, key), part(after, key)));
    return part(dataset, key);
  };
}
