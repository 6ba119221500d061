/** A record whose newest state is not on the site, and what the site shows instead. */
export interface HeldRow {
  /** Table of the dataset, e.g. `activities`; `settings` for the settings of the site. */
  table: string;
  row: string;
  /** The record's title or name. */
  name: string;
  /** What is wrong and what to do, in Chinese, for an editor. */
  reason: string;
  /** What the site shows: the last good state, or nothing. */
  shows: 'former' | 'nothing';
  /** Fingerprint of the state that the build of the site refused. The same state is not tried again. */
  refused?: string;
}

/** Why a record is held back. `isOut`: its last good state is known to be no better. */
export interface Hold {
  reason: string;
  isOut: boolean;
  /** Fingerprint of a row: the hold applies only while the record still has this row. */
  ofRow?: string;
}

/** Records to hold back, by `table/row`. */
export type Holds = ReadonlyMap<string, Hold>;

export const keyOf = (table: string, row: string): string => `${table}/${row}`;
