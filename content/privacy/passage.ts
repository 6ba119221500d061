/** A passage that a finder has found, before it is reported as a finding. */
export interface Passage {
  /** Start of the passage, in UTF-16 units. */
  index: number;
  /** As written. */
  match: string;
  /** As it reads: without hidden characters, in plain notation. Omitted if it is the same as `match`. */
  read?: string;
}
