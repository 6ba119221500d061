/** A passage that a finder points at, before it is told as a finding. */
export interface Passage {
  /** Where it begins, in UTF-16 units. */
  index: number;
  /** As written. */
  match: string;
}
