import { chunksFromOldest, type Chunks } from '#site/words/chunks-from-oldest.ts';
import { perDataset, perKey } from '#site/dataset/dataset.ts';
import type { Need } from '#content/schema/need.ts';
import { needFilters, needsFromOldest, type NeedFilter } from './need-filters.ts';

/** Needs per numbered page; the first page shows one to two times as many. */
const PAGE_SIZE = 16;

/** A list of needs split into pages: all needs (`filter` undefined) or a filtered list. */
export interface NeedPages {
  readonly filter: NeedFilter | undefined;
  readonly total: number;
  readonly chunks: Chunks<Need>;
}

/** Every list of needs that has pages: first all needs, then the filtered lists. */
export const needLists = perDataset((dataset): NeedPages[] => {
  const all = needsFromOldest(dataset.needs.rows);
  return [
    { filter: undefined, total: all.length, chunks: chunksFromOldest(all, PAGE_SIZE) },
    ...needFilters(dataset.needs.rows, dataset.villages.rows).map((filter) => ({
      filter,
      total: filter.needs.length,
      chunks: chunksFromOldest(filter.needs, PAGE_SIZE),
    })),
  ];
});

const byAddress = perKey(
  (dataset) =>
    new Map(needLists(dataset).map((list) => [`${list.filter?.kind ?? ''}/${list.filter?.key ?? ''}`, list])),
);

/** The list for the parts of a URL; undefined if there is none. Without a kind: all needs. */
export function needListOf(
  dataset: Parameters<typeof needLists>[0],
  kind?: string,
  key?: string,
): NeedPages | undefined {
  return byAddress(dataset, `${kind ?? ''}/${key ?? ''}`);
}
