import type { Dataset } from './read-dataset.ts';

/** A query that a page made to a dataset. Repeating it on another dataset shows whether the page changes. */
export interface Read {
  /** Identifies the query, e.g. `activities.stationId=s1`; equal queries have equal keys. */
  readonly key: string;
  /** Whether both datasets give the same result. The second shares unchanged rows with the first. */
  isSame(before: Dataset, after: Dataset): boolean;
}
