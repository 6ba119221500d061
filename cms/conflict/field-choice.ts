/** One value of a field as text and pictures, for users to compare. */
export interface Shown {
  text: string;
  pictures: { url: string; caption: string }[];
}

/** Which value is kept. `both` only if the field can hold both: lists, photos, long texts. */
export type Side = 'mine' | 'theirs' | 'both';

/** A field whose value in the user's save differs from the newest saved version. */
export interface FieldChoice {
  /** Path as a save writes it: `story.photos`. */
  path: string;
  label: string;
  mine: Shown;
  theirs: Shown;
  /** The value to save for each side; no `both` if the field cannot hold both. */
  values: { mine: unknown; theirs: unknown; both?: unknown };
  /** The side that alone changed the field; null if both did or it is unknown. Then the user chooses. */
  suggested: 'mine' | 'theirs' | null;
}

/** What a form needs to let the user choose. */
export interface Comparison {
  /** The record's name. */
  title: string;
  /** `updatedAt` of the saved version: the base of the next try. */
  newest: string;
  /** Name of the user who saved it; '' if unknown. */
  by: string;
  fields: FieldChoice[];
}
