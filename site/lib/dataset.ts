/**
 * The dataset that pages are made from. Pages call `getDataset()` and `getToday()`; whoever renders (the bundle's
 * `openSite`, a test) says before what they give. `astro dev` reads the folder named by DATASET_DIR by itself.
 */
import path from 'node:path';
import { datasetDir } from '#site/environment.ts';
import { readDataset, readManifest, type Dataset } from './read-dataset.ts';
import { todayInShanghai } from './today-in-shanghai.ts';

export type { Dataset } from './read-dataset.ts';

let cached: Dataset | undefined;
let current: { dataset: Dataset; today: string } | undefined;

/** Reads and checks a dataset folder; the same folder with the same manifest hash is read once. Throws DatasetError. */
export function loadDataset(dir: string): Dataset {
  const folder = path.resolve(dir);
  const manifest = readManifest(folder);
  if (cached?.dir !== folder || cached.manifest.hash !== manifest.hash)
    cached = readDataset(folder, manifest);
  return cached;
}

/** Says which dataset the pages are rendered from, and which day (Asia/Shanghai, `YYYY-MM-DD`) they take for today. */
export function useDataset(dataset: Dataset, today: string): void {
  current = { dataset, today };
}

function inUse(): { dataset: Dataset; today: string } {
  if (current) return current;
  if (import.meta.env.DEV && datasetDir) {
    return { dataset: loadDataset(datasetDir), today: todayInShanghai() };
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

/** Remembers what `compute` derives from a dataset (months, chains of stories …) for as long as the dataset is used. */
export function perDataset<T>(compute: (dataset: Dataset) => T): (dataset: Dataset) => T {
  const results = new WeakMap<Dataset, { value: T }>();
  return (dataset) => {
    let result = results.get(dataset);
    if (!result) {
      result = { value: compute(dataset) };
      results.set(dataset, result);
    }
    return result.value;
  };
}
