/** One small change of the code: the characters from `start` to `end` of `file` become `mutated`. */
export interface Spot {
  file: string;
  line: number;
  start: number;
  end: number;
  original: string;
  mutated: string;
}
