/** One value of a field, in words and pictures, as people compare it. */
export interface Shown {
  text: string;
  pictures: { url: string; caption: string }[];
}

/** Which of the two is kept; `both` where a field can hold both: lists, photos, long texts. */
export type Side = 'mine' | 'theirs' | 'both';

/** A field that differs between what somebody wants to save and what is saved since. */
export interface FieldChoice {
  /** Path as a save writes it: `story.photos`. */
  path: string;
  label: string;
  mine: Shown;
  theirs: Shown;
  /** What would be saved, by side; without `both` where the field cannot hold both. */
  values: { mine: unknown; theirs: unknown; both?: unknown };
  /** The side that alone changed it since; null where both did, or nobody can tell: the person chooses. */
  suggested: 'mine' | 'theirs' | null;
}

/** What a form needs to let somebody choose. */
export interface Comparison {
  /** The record's name. */
  title: string;
  /** `updatedAt` of the version that is saved: the base of the next try. */
  newest: string;
  /** Who saved it; empty where that is not known. */
  by: string;
  fields: FieldChoice[];
}
