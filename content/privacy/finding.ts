import type { FindingKind, Severity } from './finding-kinds.ts';

/** A passage of a text that should not be published as it is. */
export interface Finding {
  kind: FindingKind;
  /** Path of the field, e.g. `story.body`; empty if the checked text belongs to no field. */
  field: string;
  /** Start of the passage, in UTF-16 units of the field's text; 0 if the whole field is meant. */
  index: number;
  /** The passage as written; empty if something is missing. */
  match: string;
  /** Whether the finding blocks publication or only warns. */
  severity: Severity;
  /** What was found and what to do about it, written for the editor. */
  advice: string;
  /** The passage with its private part masked; null if only the writer can correct it. */
  suggestion: string | null;
}
