/**
 * The dataset that pages are made from. Pages call `getDataset()` and `getToday()`; whoever renders (the bundle's
 * `openSite`, a test) says before what they give. `astro dev` reads the folder named by DATASET_DIR by itself.
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
 * Reads and checks a dataset folder; the same folder with the same manifest hash is read once. Rows that a former dataset
 * holds in the same words are taken over from it, not read again. Throws DatasetError.
 */
export function loadDataset(dir: string, former?: FormerDataset): Dataset {
  const folder = path.resolve(dir);
  const manifest = readManifest(folder);
  if (cached?.dir !== folder || cached.manifest.hash !== manifest.hash)
    cached = readDataset(folder, manifest, former);
  return cached;
}

/** Says which dataset the pages are rendered from, and which day (Asia/Shanghai, `YYYY-MM-DD`) they take for today. */
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

/** The day that the page takes for today, `YYYY-MM-DD` in Asia/Shanghai; use it instead of the clock. */
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
 * Remembers what `compute` derives from a dataset (months, chains of stories …) for as long as the dataset is used. A page
 * that uses it depends on everything that was read for it: where a page needs one part of many, use `perKey`.
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

/** Like `perDataset`, for a derivation of many parts: a page that asks for a part depends on that part alone. */
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
