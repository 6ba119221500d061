import type { EntryKindName } from './entry-kinds.ts';

/** An entry that is not booked yet: it has no place in its account. */
export interface Draft {
  /** Unique in the ledger: the same cause is booked once. */
  key: string;
  kind: EntryKindName;
  /** Whole tenths of a point; positive: the account gets them, negative: it gives them. Never 0. */
  tenths: number;
  /** Day in whose name it is booked, `YYYY-MM-DD`. Lots are spent in this order. */
  day: string;
  /** First day on which these points are no longer valid; null if they stay, and for what takes points. */
  lapsesOn: string | null;
  /**
   * Key of an earlier entry of the account. Of one that gave points: these are taken first. Of one that took
   * points: they go back to where they were.
   */
  undoes: string | null;
}

/** An entry of the ledger. Its other side is the counter of its kind, with the opposite sign. */
export interface LedgerEntry extends Draft {
  /** Account: a volunteer or a household. */
  account: string;
  /** Place in the account: 1, 2, 3 … without a gap. */
  number: number;
}
