import type { LedgerEntry } from './ledger-entry.ts';

/** An entry with what people are told of it. */
export interface BookedEntry extends LedgerEntry {
  /** Identifier of the service that it is about; null for none. */
  service: string | null;
  /** Identifier of the rule with which it was computed; null for none. */
  rule: string | null;
  /** What it is for, in Chinese. */
  reason: string;
  /** How the number comes about, in Chinese; empty if the reason says all. */
  words: string;
}
