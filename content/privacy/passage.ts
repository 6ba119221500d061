/** A passage that a finder points at, before it is told as a finding. */
export interface Passage {
  /** Where it begins, in UTF-16 units. */
  index: number;
  /** As written. */
  match: string;
  /** As it reads, without what is not shown or is written in another way; left out where that is the same. */
  read?: string;
}
