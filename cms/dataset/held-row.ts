/** A record whose newest state is not on the site, and what the site shows in its place. */
export interface HeldRow {
  /** Table of the dataset, e.g. `activities`; `settings` for the settings of the site. */
  table: string;
  row: string;
  /** The record's title or name. */
  name: string;
  /** What is wrong and what to do, in Chinese, for an editor. */
  reason: string;
  /** Its last good state, or nothing of it. */
  shows: 'former' | 'nothing';
  /** Fingerprint of the state that the build of the site refused: as long as the record stays so, it is not tried again. */
  refused?: string;
}

/** Why a record is held back, and whether its last good state is known to be no better. */
export interface Hold {
  reason: string;
  isOut: boolean;
  /** Only where the record's row is still this one, by its fingerprint. */
  ofRow?: string;
}

/** Records to hold back, by `table/row`. */
export type Holds = ReadonlyMap<string, Hold>;

export const keyOf = (table: string, row: string): string => `${table}/${row}`;
