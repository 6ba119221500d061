import type { FindingKind, Severity } from './finding-kinds.ts';

/** A passage of a text that should not be published as it is. */
export interface Finding {
  kind: FindingKind;
  /** Path of the field, e.g. `story.body`; empty where a bare text was looked at. */
  field: string;
  /** Where the passage begins, in UTF-16 units of the field's text; 0 where the whole field is meant. */
  index: number;
  /** The passage as written; empty where something is missing. */
  match: string;
  /** Whether publishing is refused or only advised against. */
  severity: Severity;
  /** What it is and what to do about it, for the person who writes. */
  advice: string;
  /** The passage with what is private hidden; null where only the writer can mend it. */
  suggestion: string | null;
}
