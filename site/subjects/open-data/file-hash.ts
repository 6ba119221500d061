import { perKey } from '#site/dataset/dataset.ts';

/** SHA-256 of one file of the dataset; a page that shows it depends on this file alone. */
export const fileHash = perKey((dataset) => new Map(Object.entries(dataset.manifest.files)));

/** Rows of one table, likewise. */
export const rowCount = perKey((dataset) => new Map(Object.entries(dataset.manifest.counts)));
