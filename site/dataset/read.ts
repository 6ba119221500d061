import type { Dataset } from './read-dataset.ts';

/** Something that a page took from a dataset: the same question put to another dataset tells whether the page changes. */
export interface Read {
  /** Names the question, e.g. `activities.stationId=s1`; equal questions have equal keys. */
  readonly key: string;
  /** Whether both datasets give the same answer. The second shares the rows of the first that have not changed. */
  isSame(before: Dataset, after: Dataset): boolean;
}
