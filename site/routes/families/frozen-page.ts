import { frozenPath } from '#content/history/short-hash.ts';
import type { Dataset } from '#site/dataset/dataset.ts';

export const pattern = '/data/history/[release]';

/** Frozen pages are found by who has their address, on paper or beside a figure. */
export const inSitemap = false;

/** The frozen page of this dataset. Those of earlier ones lie in the history. */
export const urls = (dataset: Dataset): string[] => [frozenPath(dataset.manifest.hash)];
